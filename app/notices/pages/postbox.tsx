import '../ui/postbox.css'
import { NavLink, Outlet, useParams } from 'react-router'
import { requireDemo } from '#app/notices/demo.server.ts'
import { outboxMails } from '#app/notices/outbox.server.ts'
import { postboxTexts } from '#app/notices/texts.ts'
import { classes } from '#app/ui/classes.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/postbox'

export async function loader({ context }: Route.LoaderArgs) {
  requireDemo(context)
  return { mails: await outboxMails() }
}

export default function Postbox({ loaderData: { mails } }: Route.ComponentProps) {
  const t = useTexts(postboxTexts)
  const open = useParams().mail !== undefined
  return (
    <>
      <title>{t.title}</title>
      <Page title={t.title} lead={t.lead}>
        {mails.length === 0 ? (
          <EmptyState>{t.empty}</EmptyState>
        ) : (
          <div className={classes('postbox', open && 'postbox--open')}>
            <nav className="postbox__list" aria-label={t.list}>
              <p className="postbox__count">{t.count({ count: mails.length })}</p>
              <ul>
                {mails.map((mail) => (
                  <MailLink key={mail.id} mail={mail} />
                ))}
              </ul>
            </nav>
            <section className="postbox__mail" aria-label={t.reading}>
              {open ? <Outlet /> : <p className="postbox__choose">{t.choose}</p>}
            </section>
          </div>
        )}
      </Page>
    </>
  )
}

function MailLink({ mail }: { mail: Route.ComponentProps['loaderData']['mails'][number] }) {
  const language = useLanguage()
  return (
    <li>
      <NavLink className="postbox__item" to={`/demo/postfach/${mail.id}`} preventScrollReset discover="none">
        <span className="postbox__subject">{mail.subject}</span>
        <span className="postbox__to">{mail.to}</span>
        <time className="postbox__time" dateTime={mail.at}>
          {formatDateTime(language, mail.at)}
        </time>
      </NavLink>
    </li>
  )
}
