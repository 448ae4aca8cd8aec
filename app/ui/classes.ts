/** Joins class names; what is false or undefined falls out. Names are written out whole: unused CSS is removed by name. */
export function classes(...names: (string | false | null | undefined)[]): string {
  let joined = ''
  for (const name of names) if (name) joined += joined ? ` ${name}` : name
  return joined
}
