import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import { formatBytes } from '../format.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useLanguage, useTexts } from '../use-texts.ts'
import { described, Field, type FieldProps } from './field.tsx'
import { useField, useForm } from './form-context.ts'
import type { Refusal } from './parse-form.ts'

export type FileFieldProps = FieldProps & {
  /** as of the accept attribute, such as "image/jpeg,image/png" */
  accept?: string
  /** said beside the field and checked before sending */
  maxBytes?: number
  multiple?: boolean
}

type Chosen = {
  name: string
  size: number
  image: string | null
  /** what the form had refused when it was chosen: a later refusal is about this file */
  after: Refusal | null
}

/** The form needs `encType="multipart/form-data"`. Shows a preview of a picture where JavaScript runs. */
export function FileField({ name, label, hint, optional, accept, maxBytes, multiple }: FileFieldProps) {
  const field = useField(name)
  const { refusal } = useForm()
  const t = useTexts(uiTexts)
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => () => URL.revokeObjectURL(chosen?.image ?? ''), [chosen])

  const tooLarge = chosen && maxBytes !== undefined && chosen.size > maxBytes
  const limit = maxBytes === undefined ? '' : formatBytes(language, maxBytes)
  const error = tooLarge
    ? t.fileTooLarge({ name: chosen.name, size: formatBytes(language, chosen.size), max: limit })
    : chosen && chosen.after === refusal
      ? undefined
      : field.error
  const fullHint =
    hint || limit ? <HintWithLimit hint={hint} limit={limit && t.fileAtMost({ max: limit })} /> : undefined

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0]
    setChosen(file ? { name: file.name, size: file.size, image: previewable(file), after: refusal } : null)
  }

  function remove() {
    if (input.current) input.current.value = ''
    input.current?.focus()
    setChosen(null)
  }

  return (
    <Field
      id={field.id}
      label={label}
      hint={fullHint}
      optional={optional}
      error={error}
      after={chosen && !tooLarge && <Preview chosen={chosen} onRemove={remove} />}
    >
      <input
        ref={input}
        className={classes('kern-form-input__input', 'field__file')}
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        multiple={multiple}
        onChange={choose}
        {...described(field.id, { hint: fullHint, error })}
      />
    </Field>
  )
}

function HintWithLimit({ hint, limit }: { hint: FieldProps['hint']; limit: string }) {
  return (
    <>
      {hint} {limit && <span>{limit}.</span>}
    </>
  )
}

function Preview({ chosen, onRemove }: { chosen: Chosen; onRemove: () => void }) {
  const t = useTexts(uiTexts)
  const language = useLanguage()
  return (
    <div className="file-preview">
      {chosen.image ? (
        <img className="file-preview__image" src={chosen.image} alt={t.filePreview({ name: chosen.name })} />
      ) : (
        <Icon name="document" size={32} />
      )}
      <span className="file-preview__name">
        {chosen.name} <span className="file-preview__size">{formatBytes(language, chosen.size)}</span>
      </span>
      <button type="button" className="file-preview__remove" onClick={onRemove}>
        <Icon name="close" size={20} />
        {t.removeFile}
      </button>
    </div>
  )
}

// Browsers cannot draw HEIC; a broken picture would look like a broken upload.
function previewable(file: File): string | null {
  return /^image\/(jpeg|png|webp|gif|avif)$/.test(file.type) ? URL.createObjectURL(file) : null
}
