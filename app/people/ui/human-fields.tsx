import './residence.css'
import { residenceFormTexts } from '#app/people/texts/residence-form.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { type Option, SelectField } from '#app/ui/forms/select-field.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** Who somebody is, as the register knows it; `own`: the person fills it in, and the browser may help. */
export function HumanFields({ own = false }: { own?: boolean }) {
  const f = useTexts(residenceFormTexts)
  return (
    <>
      <div className="residence__pair">
        <TextField name="firstName" label={f.firstName} autoComplete={own ? 'given-name' : 'off'} />
        <TextField name="lastName" label={f.lastName} autoComplete={own ? 'family-name' : 'off'} />
      </div>
      <DateField name="birthDate" label={f.birthDate} />
    </>
  )
}

/** Where the municipality has districts. */
export function DistrictField({ districts }: { districts: readonly Option[] }) {
  const f = useTexts(residenceFormTexts)
  return districts.length > 0 ? <SelectField name="district" label={f.district} options={districts} /> : null
}
