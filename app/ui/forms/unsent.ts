/** What was sent, until it is known whether it was taken. */
type Sent = { path: string; prefix: string; values: [string, string][]; lost: boolean }

const key = 'bausteine-gesendet'

/** Notes on this device what a form sends. Forms with a password are left alone, and so is what nobody typed. */
export function noteSent(form: HTMLFormElement, prefix: string): void {
  const fields = fieldsOf(form)
  if (fields.some(({ type }) => type === 'password')) return
  const typed = fields.filter((field) => field.name && !notTyped.has(field.type) && isChosen(field))
  const values = typed.map(({ name, value }): [string, string] => [name, value])
  write({ path: location.pathname, prefix, values, lost: false })
}

/** The answer is there: nothing stays, unless it was to sign in first. */
export function forgetSent(): void {
  // the page that asks to sign in says so in the same moment
  setTimeout(() => {
    if (!read()?.lost) write(null)
  })
}

/** What was just sent from the page people come back to was not taken, as they have to sign in first. */
export function noteLost(back: string): void {
  const sent = read()
  if (sent) write(sent.path === new URL(back, location.href).pathname ? { ...sent, lost: true } : null)
}

/** Puts what was lost back into its form, once. Answers whether there was anything. */
export function putBack(form: HTMLFormElement, prefix: string): boolean {
  const sent = read()
  if (!sent?.lost || sent.path !== location.pathname || sent.prefix !== prefix) return false
  write(null)
  fill(form, sent.values)
  // some fields appear only when another one is chosen
  setTimeout(() => fill(form, sent.values))
  return sent.values.length > 0
}

type AnyField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const notTyped = new Set(['hidden', 'file', 'submit', 'button', 'password'])

function fieldsOf(form: HTMLFormElement): AnyField[] {
  return [...form.elements].filter((one): one is AnyField => /^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName))
}

function isChosen(field: AnyField): boolean {
  return !isTick(field) || field.checked
}

function isTick(field: AnyField): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio'
}

function fill(form: HTMLFormElement, values: [string, string][]): void {
  for (const field of fieldsOf(form)) {
    const named = values.filter(([name]) => name === field.name)
    if (isTick(field)) {
      const wasChosen = named.some(([, value]) => value === field.value)
      // a click tells everybody who listens; only boxes can be clicked off
      if (field.checked !== wasChosen && (wasChosen || field.type === 'checkbox')) field.click()
    } else if (named[0] && !notTyped.has(field.type) && field.value !== named[0][1]) {
      setValue(field, named[0][1])
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}

// React overrides the property of the element to notice its own changes; this is the browser's
function setValue(field: AnyField, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value)
}

// private windows may refuse storage: then nothing is kept
function read(): Sent | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Sent | null
  } catch {
    return null
  }
}

function write(sent: Sent | null): void {
  try {
    if (sent) sessionStorage.setItem(key, JSON.stringify(sent))
    else sessionStorage.removeItem(key)
  } catch {
    // see read
  }
}
