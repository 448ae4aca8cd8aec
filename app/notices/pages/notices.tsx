import '../ui/notices.css'
import { Form } from 'react-router'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { isId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { countUnread, noticesOf, readAll } from '../listing.server.ts'
import { mailStopOf } from '../mail-stop.server.ts'
import { noticeTexts } from '../texts/list.ts'
import { settingsTexts } from '../texts/settings.ts'
import { NoticeList } from '../ui/notice-list.tsx'
import type { Route } from './+types/notices'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const before = currentRequest(context).url.searchParams.get('vor') ?? ''
  const [list, unread, stop] = await Promise.all([
    noticesOf(person, currentLanguage(context), isId(before) ? before : null),
    countUnread(person),
    mailStopOf(person),
  ])
  return { ...list, unread, stopped: stop !== null, newest: !isId(before) }
}

/** Everything is read. */
export async function action({ context }: Route.ActionArgs) {
  await readAll(requireCitizen(context))
  return redirectWithNotice('/mitteilungen', textsIn(noticeTexts, currentLanguage(context)).allRead)
}

export default function Notices({ loaderData }: Route.ComponentProps) {
  const { notices, next, unread, stopped, newest } = loaderData
  const t = useTexts(noticeTexts)
  const s = useTexts(settingsTexts).stopped
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      actions={
        <ButtonLink to="/mitteilungen/einstellungen" variant="secondary" icon="settings">
          {t.settings}
        </ButtonLink>
      }
    >
      <title>{t.title}</title>
      {stopped ? (
        <Alert
          tone="warning"
          icon="mail"
          title={s.short}
          actions={
            <ButtonLink to="/mitteilungen/einstellungen" variant="secondary">
              {s.look}
            </ButtonLink>
          }
        />
      ) : null}
      {notices.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          action={<ButtonLink to={newest ? '/ideen' : '/mitteilungen'}>{newest ? t.emptyAction : t.newest}</ButtonLink>}
        >
          {t.empty}
        </EmptyState>
      ) : (
        <>
          {unread > 0 ? (
            <div className="notices__bar">
              <p className="notices__waiting">{t.waiting({ count: unread })}</p>
              <Form method="post">
                <Button type="submit" variant="tertiary" icon="check-circle">
                  {t.readAll}
                </Button>
              </Form>
            </div>
          ) : null}
          <NoticeList notices={notices} />
          <div className="notices__pages">
            {newest ? null : (
              <ButtonLink to="/mitteilungen" variant="tertiary" icon="arrow-left">
                {t.newest}
              </ButtonLink>
            )}
            {next ? (
              <ButtonLink to={`/mitteilungen?vor=${next}`} variant="secondary" iconEnd="arrow-right">
                {t.older}
              </ButtonLink>
            ) : null}
          </div>
        </>
      )}
    </Page>
  )
}
