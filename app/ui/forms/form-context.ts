import { createContext, useContext } from 'react'
import type { Refusal } from './parse-form.ts'

export type FieldValue = string | number | boolean | readonly string[] | null | undefined

export type FormState = {
  refusal: Refusal | null
  defaults: Record<string, FieldValue>
  busy: boolean
  /** name and value of the button that was pressed, while busy */
  pressed: FormData | null
  prefix: string
  /** what a field is about, where its message alone does not say */
  about?: ((name: string) => string | undefined) | undefined
}

export const FormContext = createContext<FormState>({
  refusal: null,
  defaults: {},
  busy: false,
  pressed: null,
  prefix: 'field',
})

export function useForm(): FormState {
  return useContext(FormContext)
}

export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name}`
}

/**
 * What a field needs from its form: id, error, the value typed before or given as default. `asTyped` writes a default
 * number as people would type it.
 */
export function useField(name: string, asTyped: (n: number) => string = String) {
  const { refusal, defaults, prefix } = useForm()
  // After a refusal only what was sent counts: a box that was unticked must not come back ticked.
  const value: FieldValue = refusal && Object.keys(refusal.values).length > 0 ? refusal.values[name] : defaults[name]
  const text = typeof value === 'number' ? asTyped(value) : typeof value === 'string' ? value : undefined
  return {
    id: fieldId(prefix, name),
    error: refusal?.errors[name],
    value: text,
    values: Array.isArray(value) ? (value as readonly string[]) : text ? [text] : [],
    checked: value === true || value === 'on' || value === 'true',
    refused: refusal !== null,
  }
}
