import { FilterForm } from '#app/ui/filter-form.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type BoardFilter, lightInAddress, orderInAddress, stateInAddress, viewInAddress } from '../board-filter.ts'
import { projectStates } from '../project.ts'
import { boardTexts } from '../texts/board.ts'
import { projectTexts } from '../texts/project.ts'
import { lights } from '../traffic-light.ts'

type Area = { id: string; name: string }
export type BoardFilterFormProps = {
  filter: BoardFilter
  topics: Area[]
  districts: Area[]
  years: number[]
}

/** Search among the projects, and what to narrow them down by. */
export function BoardFilterForm({ filter, topics, districts, years }: BoardFilterFormProps) {
  const t = useTexts(boardTexts)
  const words = useTexts(projectTexts)
  const { search, state, light, late, topicId, districtId, year, view, order } = filter
  const count = [state, light, late || null, topicId, districtId, year].filter((one) => one !== null).length
  return (
    <FilterForm
      action="/fortschritt"
      label={t.search}
      search={search}
      maxLength={200}
      chosen={count}
      kept={{
        ansicht: view === 'list' ? null : viewInAddress[view],
        sortierung: order === 'news' ? null : orderInAddress[order],
      }}
    >
      {/* the key makes every field follow the address when a chip was removed */}
      <div className="board-filter" key={JSON.stringify(filter)}>
        <Choice
          name="stand"
          label={t.state}
          value={state && stateInAddress[state]}
          options={projectStates.map((one) => [stateInAddress[one], words.states[one]])}
        />
        <Choice
          name="ampel"
          label={t.light}
          value={light && lightInAddress[light]}
          options={lights.map((one) => [lightInAddress[one], words.lights[one]])}
        />
        <Choice name="thema" label={t.topic} value={topicId} options={topics.map(({ id, name }) => [id, name])} />
        <Choice
          name="ortsteil"
          label={t.district}
          value={districtId}
          options={districts.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="jahr"
          label={t.year}
          value={year === null ? null : String(year)}
          options={years.map((one) => [String(one), String(one)])}
        />
        <label className="board-filter__check">
          <input type="checkbox" name="verspaetet" value="ja" defaultChecked={late} />
          {t.onlyLate}
        </label>
      </div>
    </FilterForm>
  )
}

type ChoiceProps = { name: string; label: string; value: string | null; options: [value: string, label: string][] }

function Choice({ name, label, value, options }: ChoiceProps) {
  const t = useTexts(boardTexts)
  if (options.length === 0) return null
  return (
    <div className="board-filter__field field">
      <label className="kern-label" htmlFor={`board-${name}`}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={`board-${name}`} name={name} defaultValue={value ?? ''}>
          <option value="">{t.all}</option>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
