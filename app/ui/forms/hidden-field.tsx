import { useField } from './form-context.ts'

/** What was sent before wins over `value`, so an id made by the loader survives a refused form. */
export function HiddenField({ name, value }: { name: string; value?: string | number | null }) {
  const field = useField(name)
  return <input type="hidden" name={name} value={field.value ?? value ?? ''} />
}
