import { data, Link } from 'react-router'
import { requireDemo } from '#app/notices/demo.server.ts'
import { outboxMail } from '#app/notices/outbox.server.ts'
import { postboxTexts } from '#app/notices/texts.ts'
import { MailBody } from '#app/notices/ui/mail-body.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/postbox-mail'

export async function loader({ params, context }: Route.LoaderArgs) {
  requireDemo(context)
  const mail = await outboxMail(params.mail)
  if (!mail) throw data(null, { status: 404 })
  const { id, at, to, from, subject, text, html } = mail
  const sender = /^"(.+)" </.exec(from)?.[1] ?? from
  return { id, at, to, from: sender, subject, text, styled: html !== undefined }
}

export default function PostboxMail({ loaderData: mail }: Route.ComponentProps) {
  const t = useTexts(postboxTexts)
  const language = useLanguage()
  return (
    <article className="mail">
      <p className="mail__back">
        <Link to="/demo/postfach">{t.backToList}</Link>
      </p>
      <Heading level={2}>{mail.subject}</Heading>
      <DefinitionList
        items={[
          { term: t.from, value: mail.from },
          { term: t.to, value: mail.to },
          { term: t.sentAt, value: formatDateTime(language, mail.at) },
        ]}
      />
      <MailBody text={mail.text} />
      {mail.styled && (
        <p>
          <a href={`/demo/postfach/${mail.id}/ansicht`} target="_blank" rel="noreferrer">
            {t.htmlView}
          </a>
        </p>
      )}
    </article>
  )
}
