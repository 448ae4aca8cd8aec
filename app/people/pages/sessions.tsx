import { data } from 'react-router'
import * as z from 'zod'
import { requireAccount } from '#app/people/guards.server.ts'
import { endOtherSessions, endSession, listSessions } from '#app/people/own-sessions.server.ts'
import { accountTexts } from '#app/people/texts/account.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { formatDate, formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/sessions'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireAccount(context)
  return { sessions: await listSessions(person, currentRequest(context).session) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const t = textsIn(accountTexts, currentLanguage(context)).sessions
  const id = (await request.formData()).get('id')
  if (id === 'others') {
    const count = await endOtherSessions(person, currentRequest(context).session ?? '')
    return redirectWithNotice('/konto/sitzungen', t.endedOthers({ count }))
  }
  if (!z.uuid().safeParse(id).success) throw data(null, { status: 404 })
  const ended = await endSession(person, String(id))
  return redirectWithNotice('/konto/sitzungen', ended ? t.ended : t.alreadyEnded)
}

export default function Sessions({ loaderData }: Route.ComponentProps) {
  const t = useTexts(accountTexts).sessions
  const language = useLanguage()
  const { sessions } = loaderData
  return (
    <AccountPage title={t.title} lead={t.lead}>
      <ul className="people-list">
        {sessions.map((session) => {
          const device = session.device || t.unknown
          return (
            <li className="people-list__item" key={session.id}>
              <Icon name={isPhone(device) ? 'phone' : 'digital'} />
              <div className="people-list__main">
                <p className="people-list__name">
                  {device} {session.current && <StatusBadge tone="success">{t.this}</StatusBadge>}
                </p>
                <p className="people-list__fact">{t.signedIn({ date: formatDate(language, session.createdAt) })}</p>
                <p className="people-list__fact">
                  {t.lastSeen({ date: formatDateTime(language, session.lastSeenAt) })}
                </p>
              </div>
              {!session.current && (
                <Form className="people-list__action" prefix={session.id}>
                  <input type="hidden" name="id" value={session.id} />
                  <SubmitButton variant="secondary">
                    {t.end} <span className="visually-hidden">({device})</span>
                  </SubmitButton>
                </Form>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 ? (
        <Form prefix="others">
          <input type="hidden" name="id" value="others" />
          <SubmitButton variant="secondary">{t.endOthers}</SubmitButton>
        </Form>
      ) : (
        <p className="access__note">{t.onlyThis}</p>
      )}
    </AccountPage>
  )
}

function isPhone(device: string): boolean {
  return /Android|iPhone|iPad/.test(device)
}
