import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '#app/ui/client-only.tsx'
import { FieldError } from '#app/ui/forms/field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { fieldName } from '../ballot.ts'
import type { BallotOption, BallotQuestion } from '../poll.ts'
import { movedRanks, orderByRank, type Ranks } from '../ranks.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { OptionAbout } from './ballot-option.tsx'

/** A place for each option: chosen from a list, and with JavaScript by moving it up and down. */
export function BallotRanks({ question, options }: { question: BallotQuestion; options: BallotOption[] }) {
  const t = useTexts(ballotTexts)
  const hydrated = useHydrated()
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const [order, setOrder] = useState(() => options.map(({ id }) => id))
  const [said, setSaid] = useState('')

  // moving an element takes the focus from what is in it
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is ordered and said anew is when it moved
  useEffect(() => pressed.current?.focus(), [order, said])

  function selectOf(id: string) {
    return list.current!.querySelector<HTMLSelectElement>(`[data-option="${id}"]`)!
  }

  function move(option: BallotOption, by: -1 | 1, button: HTMLButtonElement) {
    const before: Ranks = new Map(options.map(({ id }) => [id, Number(selectOf(id).value) || null]))
    const after = movedRanks(before, option.id, by)
    for (const [id, rank] of after) selectOf(id).value = rank === null ? '' : String(rank)
    selectOf(option.id).dispatchEvent(new Event('change', { bubbles: true }))
    pressed.current = button
    setOrder(
      orderByRank(
        options.map(({ id }) => id),
        after,
      ),
    )
    setSaid(t.moved({ option: option.title, place: after.get(option.id)!, of: options.length }))
  }

  return (
    <>
      <ol className="ballot-options" ref={list}>
        {order.map((id) => {
          const option = options.find((one) => one.id === id)!
          return (
            <li className="ballot-option ballot-option--rank" key={id}>
              <div className="ballot-option__words">
                <span className="ballot-option__title">{option.title}</span>
                <OptionAbout option={option} />
              </div>
              <div className="ballot-rank">
                <RankSelect question={question} option={option} />
                {hydrated ? (
                  <>
                    <MoveButton
                      label={t.up({ option: option.title })}
                      icon="arrow-up"
                      onMove={(button) => move(option, -1, button)}
                    />
                    <MoveButton
                      label={t.down({ option: option.title })}
                      icon="arrow-down"
                      onMove={(button) => move(option, 1, button)}
                    />
                  </>
                ) : null}
              </div>
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

function RankSelect({ question, option }: { question: BallotQuestion; option: BallotOption }) {
  const t = useTexts(ballotTexts)
  const name = fieldName(question, option.id)
  const { id, error, value } = useField(name)
  return (
    <>
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={id}
          name={name}
          data-option={option.id}
          aria-label={t.rank({ option: option.title })}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          defaultValue={value ?? ''}
        >
          <option value="">{t.noRank}</option>
          {question.options.map((_, at) => (
            <option key={at} value={at + 1}>
              {t.rankPlace({ place: at + 1 })}
            </option>
          ))}
        </select>
      </div>
      <FieldError id={id} error={error} />
    </>
  )
}

function MoveButton(props: {
  label: string
  icon: 'arrow-up' | 'arrow-down'
  onMove: (button: HTMLButtonElement) => void
}) {
  const { label, icon, onMove } = props
  return (
    <button className="ballot-button" type="button" aria-label={label} onClick={(event) => onMove(event.currentTarget)}>
      <Icon name={icon} size={20} />
    </button>
  )
}
