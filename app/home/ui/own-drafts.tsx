import { Form } from 'react-router'
import type { OwnDraft } from '#app/ideas/own-drafts.server.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** What the person has begun and not sent: go on, or delete. */
export function OwnDrafts({ drafts }: { drafts: OwnDraft[] }) {
  const t = useTexts(wordingTexts).draft
  const language = useLanguage()
  if (drafts.length === 0) return null
  return (
    <Section title={t.section} id="entwuerfe">
      <ul className="tasks">
        {drafts.map(({ id, title, updatedAt, keptUntil }) => (
          <li key={id} className="own-idea">
            <p className="own-idea__title">{title || t.untitled}</p>
            <p className="muted small">
              {t.kept({ date: formatDate(language, updatedAt), until: formatDate(language, keptUntil) })}
            </p>
            <div className="cluster">
              <Form method="post" action={`/ideen/entwurf/${id}`}>
                <Button
                  type="submit"
                  variant="secondary"
                  size="small"
                  icon="edit"
                  name="aktion"
                  value="weiter"
                  aria-label={t.goOn({ title: title || t.untitled })}
                >
                  {t.go}
                </Button>
              </Form>
              <ButtonLink
                to={`/ideen/entwurf/${id}`}
                variant="tertiary"
                size="small"
                icon="trash"
                aria-label={t.removeOne({ title: title || t.untitled })}
              >
                {t.remove}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
