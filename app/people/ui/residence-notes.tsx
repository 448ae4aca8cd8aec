import './residence.css'
import { residenceTexts } from '#app/people/texts/residence.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Town = { name: string; kind: string; address: string; contactEmail: string; contactPhone: string }

/** The way that needs no post: what to bring, what to say. */
export function AtTheDesk({ email, town }: { email: string; town: Town }) {
  const t = useTexts(residenceTexts).desk
  const items = [{ term: t.email, value: <strong className="residence__email">{email}</strong> }]
  if (town.address)
    items.push({
      term: t.where,
      value: <strong className="residence__where">{`${town.kind} ${town.name}\n${town.address}`}</strong>,
    })
  const contact = [town.contactPhone, town.contactEmail].filter(Boolean).join(', ')
  if (contact) items.push({ term: t.contact, value: <span>{contact}</span> })
  return (
    <Section title={t.title} id="schalter" lead={t.lead}>
      <DefinitionList items={items} />
    </Section>
  )
}

/** What the platform knows afterwards. */
export function WhatIsKept() {
  const t = useTexts(residenceTexts).why
  return (
    <Section title={t.title} id="gespeichert">
      <div className="two-lists">
        <div className="two-lists__part">
          <h3 className="heading heading--4">{t.kept}</h3>
          <ul>
            {t.keptItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
        <div className="two-lists__part">
          <h3 className="heading heading--4">{t.gone}</h3>
          <ul>
            {t.goneItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>{t.never}</p>
    </Section>
  )
}
