import './reading-help.css'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'

const ForStaff = lazy(() => import('./reading-ease.client.tsx'))
const ForCitizens = lazy(() => import('./long-sentence.client.tsx'))

const pauseMs = 700

type Props = {
  /** name of the text area above, in the same form */
  field: string
  /** staff are told how easy the text reads and what makes it heavy; citizens get a gentle hint at a very long sentence, or nothing */
  for: 'staff' | 'citizens'
}

/** Help with plain writing below a text area, while one types. Measured in the browser; without JavaScript there is nothing. */
export function ReadingHelp({ field, for: writer }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const form = frame.current?.closest('form')
    const area = form?.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`)
    if (!area) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const read = () => setText(area.value)
    const settle = () => {
      clearTimeout(pause)
      pause = setTimeout(read, pauseMs)
    }
    if (writer === 'staff') read()
    area.addEventListener('input', settle)
    return () => {
      clearTimeout(pause)
      area.removeEventListener('input', settle)
    }
  }, [field, writer])
  const Shown = writer === 'staff' ? ForStaff : ForCitizens
  return (
    <div className="reading-help" ref={frame}>
      {text ? (
        <Suspense>
          <Shown text={text} />
        </Suspense>
      ) : null}
    </div>
  )
}
