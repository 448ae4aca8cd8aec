import { Form } from 'react-router'
import { coauthorTexts } from '#app/ideas/texts/coauthors.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { Button } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = {
  people: { id: string; name: string | null; joinedAt: Date }[]
  invitations: { id: string; email: string; expiresAt: Date }[]
  /** may remove and take back */
  author: boolean
}

/** Who writes along, and who was asked and has not answered yet. */
export function CoauthorList({ people, invitations, author }: Props) {
  const t = useTexts(coauthorTexts).manage
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  return (
    <>
      <Section title={t.people} id="mitschreibende">
        {people.length === 0 ? <p>{t.nobody}</p> : null}
        <ul className="coauthors">
          {people.map(({ id, name, joinedAt }) => (
            <li key={id}>
              <span>
                <strong>{name ?? names.deletedAccount}</strong>{' '}
                <span className="muted small">{t.since({ date: formatDate(language, joinedAt) })}</span>
              </span>
              {author ? (
                <Ending wish="entfernen" id={id} label={t.remove({ name: name ?? names.deletedAccount })}>
                  {t.removeShort}
                </Ending>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      {invitations.length > 0 ? (
        <Section title={t.open} id="eingeladen">
          <ul className="coauthors">
            {invitations.map(({ id, email, expiresAt }) => (
              <li key={id}>
                <span>
                  <strong>{email}</strong>{' '}
                  <span className="muted small">{t.until({ date: formatDate(language, expiresAt) })}</span>
                </span>
                <Ending wish="zuruecknehmen" id={id} label={t.takeBack({ email })}>
                  {t.takeBackShort}
                </Ending>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function Ending({ wish, id, label, children }: { wish: string; id: string; label: string; children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="wen" value={id} />
      <Button type="submit" variant="tertiary" size="small" name="aktion" value={wish} aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
