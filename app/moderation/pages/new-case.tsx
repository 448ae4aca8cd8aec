import { data, redirect } from 'react-router'
import { moderationRights } from '#app/moderation/capability.ts'
import { decideUnreported } from '#app/moderation/decide.server.ts'
import { decisionForm } from '#app/moderation/decision-form.ts'
import { authorHistory, caseAbout, contributionFor } from '#app/moderation/dossier.server.ts'
import { moderatedSubject } from '#app/moderation/moderated.server.ts'
import { moderationSettings } from '#app/moderation/settings.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { AuthorBox } from '#app/moderation/ui/author-box.tsx'
import { Contribution } from '#app/moderation/ui/contribution.tsx'
import { DecisionForm } from '#app/moderation/ui/decision-form.tsx'
import { HelpBox } from '#app/moderation/ui/help-box.tsx'
import '#app/moderation/ui/moderation.css'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/new-case'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, moderationRights.decide)
  const subject = await moderatedSubject(municipalityId, params.kind, params.id)
  if (!subject) throw data(null, { status: 404 })
  const known = await caseAbout(municipalityId, params.id)
  if (known) throw redirect(`/verwaltung/moderation/${known}`)
  const [contribution, author, settings] = await Promise.all([
    contributionFor(municipalityId, params.kind, params.id),
    authorHistory(municipalityId, subject.authorId, null),
    moderationSettings(municipalityId),
  ])
  return { contribution, author, settings, path: subject.path, id: newId() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const moderator = requireRight(context, moderationRights.decide)
  const subject = await moderatedSubject(moderator.municipalityId, params.kind, params.id)
  if (!subject) throw data(null, { status: 404 })
  const t = textsIn(staffTexts, currentLanguage(context)).decide
  const form = await request.formData()
  const parsed = parseForm(decisionForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const outcome = await decideUnreported(moderator, { kind: params.kind, id: params.id }, parsed.value)
  if (outcome.ok) return redirectWithNotice('/verwaltung/moderation', outcome.value.waits ? t.proposed : t.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  return data(refuse(form, t.refusals[outcome.reason]), { status: 409 })
}

export default function NewCasePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(staffTexts)
  const { contribution, author, id } = loaderData
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      breadcrumb={[{ label: t.case.back, to: '/verwaltung/moderation' }]}
    >
      <title>{t.create.title}</title>
      <Columns
        asideLabel={t.case.author.title}
        aside={
          <>
            <AuthorBox author={author} />
            <HelpBox title={t.decide.help.title} points={Object.values(t.decide.help).slice(1)} />
          </>
        }
      >
        <Contribution contribution={contribution} />
        <DecisionForm dossier={loaderData} id={id} refusal={actionData} />
      </Columns>
    </Page>
  )
}
