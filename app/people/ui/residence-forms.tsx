import type { ResidenceState } from '#app/people/residence-state.server.ts'
import { residenceTexts } from '#app/people/texts/residence.ts'
import { residenceFormTexts } from '#app/people/texts/residence-form.ts'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import type { Option } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { DistrictField, HumanFields } from './human-fields.tsx'

/** The code of the letter, once it has arrived. */
export function CodeEntry({ refusal }: { refusal: unknown }) {
  const t = useTexts(residenceTexts).code
  const f = useTexts(residenceFormTexts)
  return (
    <Section title={t.title} id="code">
      <Form refusal={refusal} prefix="code" className="residence__code">
        <input type="hidden" name="intent" value="code" />
        <TextField name="code" label={f.code} hint={f.codeHint} width="medium" autoComplete="off" spellCheck={false} />
        <SubmitButton wide>{t.button}</SubmitButton>
      </Form>
    </Section>
  )
}

type Props = {
  state: ResidenceState
  expired: boolean
  districts: Option[]
  district: string | undefined
  town: { name: string }
  refusal: unknown
}

/** Asks for a letter; while one is wished for, shows where it goes and takes the wish back. */
export function LetterWish({ state, expired, refusal, ...rest }: Props) {
  const t = useTexts(residenceTexts)
  const spent = state.step === 'sent' && (expired || state.triesLeft === 0)
  const waits = (state.step === 'asked' || state.step === 'sent') && !spent
  if (!waits)
    return (
      <Section title={state.step === 'none' ? t.ask.title : t.ask.again} id="brief" lead={t.ask.lead}>
        <WishForm state={state} refusal={refusal} {...rest} />
        {state.step === 'none' ? null : <TakeBack />}
      </Section>
    )
  const { wish } = state
  return (
    <Section title={t.state.toldTo} id="brief">
      <address className="residence__address">
        {wish.firstName} {wish.lastName}
        <br />
        {wish.street}
        <br />
        {wish.postcode} {wish.place}
      </address>
      <TakeBack />
      <Details summary={state.step === 'sent' ? t.ask.again : t.ask.change} open={Boolean(refusal)}>
        {state.step === 'sent' ? <p>{t.ask.againText}</p> : null}
        <WishForm state={state} refusal={refusal} {...rest} />
      </Details>
    </Section>
  )
}

function WishForm({ state, districts, district, town, refusal }: Omit<Props, 'expired'>) {
  const t = useTexts(residenceTexts).ask
  const f = useTexts(residenceFormTexts)
  const told = 'wish' in state ? state.wish : null
  const defaults = told
    ? {
        firstName: told.firstName,
        lastName: told.lastName,
        birthDate: told.birthDate,
        street: told.street,
        postcode: told.postcode,
        place: told.place,
        district: district ?? '',
      }
    : { place: town.name }
  return (
    <Form refusal={refusal} defaults={defaults} prefix="brief">
      <input type="hidden" name="intent" value="ask" />
      <HumanFields own />
      <TextField name="street" label={f.street} autoComplete="street-address" />
      <div className="residence__pair">
        <TextField name="postcode" label={f.postcode} inputMode="numeric" autoComplete="postal-code" />
        <TextField name="place" label={f.place} autoComplete="address-level2" />
      </div>
      <DistrictField districts={districts} />
      <SubmitButton wide variant={state.step === 'sent' ? 'secondary' : 'primary'}>
        {t.button}
      </SubmitButton>
    </Form>
  )
}

function TakeBack() {
  const t = useTexts(residenceTexts).takeBack
  return (
    <Form prefix="zurueck" className="residence__take-back">
      <input type="hidden" name="intent" value="takeBack" />
      <p className="muted">{t.text}</p>
      <SubmitButton variant="tertiary" icon="undo">
        {t.button}
      </SubmitButton>
    </Form>
  )
}
