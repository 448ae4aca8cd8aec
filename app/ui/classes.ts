/** Joins class names; what is false or undefined falls out. Names are written out whole: unused CSS is removed by name. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
