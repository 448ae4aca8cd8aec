/** Of a field no person sees; programs that fill in everything fill it in, too. */
export const honeypotName = 'betreff'

/** Was the form filled in by a program? Refuse it like any other form: a person who sends it again gets through. */
export function isFromProgram(form: FormData): boolean {
  const value = form.get(honeypotName)
  return typeof value === 'string' && value.trim() !== ''
}
