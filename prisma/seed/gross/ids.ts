/** Ids that tell the same thing at every seeding: the kind in front, the running number behind. */
export function id(kind: string, n: string): string {
  return `('${kind}0000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
}

export const personId = (n: string) => id('aaaa', n)
export const ideaId = (n: string) => id('bbbb', n)
export const projectId = (n: string) => id('cccc', n)
export const commentId = (n: string) => id('bcbc', n)
