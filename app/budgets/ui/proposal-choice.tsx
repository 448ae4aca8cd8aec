import { Form } from 'react-router'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ProposalState } from '../budget.ts'
import { type ListView, listHref, orderInAddress } from '../proposal-filter.ts'
import { proposalOrders } from '../proposal-view.ts'
import { stateInAddress } from '../staff-filter.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'

type ChoiceProps = {
  round: { number: number; pots: { id: string; title: string }[] }
  view: ListView
  states: ProposalState[]
  count: number
}

/** What is shown of the proposals and in which order: an ordinary form whose answer is the same page at another address. */
export function ProposalChoice({ round, view, states, count }: ChoiceProps) {
  const t = useTexts(roundTexts).proposals
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const to = (changed: Partial<ListView>) => `${listHref(round, view, changed)}#vorschlaege`
  const counted = { count, text: formatNumber(language, count) }
  const pot = round.pots.findIndex(({ id }) => id === view.potId)
  return (
    <div className="proposal-choice">
      <Form
        className="proposal-choice__form"
        action={`/buergerhaushalt/${round.number}#vorschlaege`}
        method="get"
        preventScrollReset
        // every field follows the address
        key={to({})}
        aria-label={t.narrow}
      >
        {view.onMap ? <input type="hidden" name="ansicht" value="karte" /> : null}
        <Choice name="stand" label={t.states} value={view.states[0] && stateInAddress[view.states[0]]}>
          {states.map((state) => [stateInAddress[state], words.states[state]])}
        </Choice>
        {round.pots.length > 1 ? (
          <Choice name="topf" label={t.pot} value={pot < 0 ? '' : String(pot + 1)}>
            {round.pots.map(({ title }, at) => [String(at + 1), title])}
          </Choice>
        ) : null}
        {view.onMap ? null : (
          <Choice name="sortierung" label={t.order} value={orderInAddress[view.order]} all={false}>
            {proposalOrders.map((order) => [orderInAddress[order], t.orders[order]])}
          </Choice>
        )}
        <button className="button button--secondary" type="submit">
          <Icon name="filter" size={20} />
          <span className="button__label">{t.show}</span>
        </button>
      </Form>
      <div className="proposal-choice__bar">
        <p className="proposal-choice__count" role="status">
          {view.onMap ? t.mapCount(counted) : t.count(counted)}
        </p>
        <nav className="proposal-choice__views" aria-label={t.views}>
          <a href={to({ onMap: false })} aria-current={view.onMap ? undefined : 'true'}>
            <Icon name="list" size={20} />
            {t.list}
          </a>
          <a href={to({ onMap: true })} aria-current={view.onMap ? 'true' : undefined}>
            <Icon name="map" size={20} />
            {t.map}
          </a>
        </nav>
      </div>
    </div>
  )
}

type FieldProps = {
  name: string
  label: string
  value: string | undefined
  all?: boolean
  children: (readonly [value: string, label: string])[]
}

function Choice({ name, label, value, all = true, children }: FieldProps) {
  const t = useTexts(roundTexts).proposals
  return (
    <div className="field">
      <label className="kern-label" htmlFor={`proposals-${name}`}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={`proposals-${name}`} name={name} defaultValue={value ?? ''}>
          {all ? <option value="">{t.all}</option> : null}
          {children.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
