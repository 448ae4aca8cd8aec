import { addressLength, entryChannels, nameLength } from '#app/office/entry.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { type Option, SelectField } from '#app/ui/forms/select-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { PlacePicker } from '#app/ui/map/place-picker.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = {
  phases: { id: string; process: string }[]
  topics: Option[]
  districts: Option[]
  area: MapArea
  lengths: { title: number; text: number }
}

/** What staff ask somebody on the phone, in the order of a talk. */
export function EntryFields({ phases, topics, districts, area, lengths }: Props) {
  const t = useTexts(entryTexts)
  const { namingChoices } = t
  return (
    <>
      <RadioGroup
        name="channel"
        label={t.channel}
        options={entryChannels.map((value) => ({ value, label: t.channels[value] }))}
        horizontal
      />
      <Section title={t.what}>
        {phases.length > 0 && (
          <SelectField
            name="phase"
            label={t.phase}
            hint={t.phaseHint}
            options={phases.map(({ id, process }) => ({ value: id, label: process }))}
            empty={t.noPhase}
            optional
          />
        )}
        <TextField
          name="title"
          label={t.ideaTitle}
          hint={t.ideaTitleHint}
          maxLength={lengths.title}
          autoComplete="off"
        />
        <TextArea name="text" label={t.text} hint={t.textHint} rows={6} maxLength={lengths.text} autoComplete="off" />
        {topics.length > 0 && <SelectField name="thema" label={t.topic} options={topics} empty={t.noTopic} optional />}
      </Section>
      <Section title={t.where}>
        <PlacePicker {...area} label={t.place} optional>
          {districts.length > 0 && (
            <SelectField name="ortsteil" label={t.district} options={districts} empty={t.noDistrict} optional />
          )}
        </PlacePicker>
      </Section>
      <Section title={t.who}>
        <RadioGroup
          name="naming"
          label={t.naming}
          options={[
            { value: 'unnamed', label: namingChoices.unnamed, hint: namingChoices.unnamedHint },
            { value: 'named', label: namingChoices.named, hint: namingChoices.namedHint },
          ]}
        />
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          maxLength={nameLength.max}
          autoComplete="off"
          optional
        />
      </Section>
      <Section title={t.contact} lead={t.contactLead}>
        <TextField
          name="contactEmail"
          label={t.contactEmail}
          type="email"
          inputMode="email"
          autoComplete="off"
          optional
        />
        <TextArea
          name="contactAddress"
          label={t.contactAddress}
          hint={t.contactAddressHint}
          rows={3}
          maxLength={addressLength}
          autoComplete="off"
          optional
        />
      </Section>
      <CheckboxField name="readBack" label={t.readBack} />
    </>
  )
}
