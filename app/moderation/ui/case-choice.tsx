import { FieldError } from '#app/ui/forms/field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'

/** Ticks one case of the queue; the summary of errors leads to the first box. */
export function CaseChoice({ number, first, label }: { number: number; first: boolean; label: string }) {
  const { id, error, values } = useField('fall')
  return (
    <>
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        name="fall"
        value={number}
        id={first ? id : `${id}-${number}`}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        defaultChecked={values.includes(String(number))}
      />
      {first && <FieldError id={id} error={error} />}
    </>
  )
}
