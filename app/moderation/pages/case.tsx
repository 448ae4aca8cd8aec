import { data } from 'react-router'
import { moderationRights } from '#app/moderation/capability.ts'
import { actOnCase } from '#app/moderation/case-action.server.ts'
import { isObjection } from '#app/moderation/decision.ts'
import { caseDossier } from '#app/moderation/dossier.server.ts'
import { nextOpenCase } from '#app/moderation/queue.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { AuthorBox } from '#app/moderation/ui/author-box.tsx'
import { CaseClaim } from '#app/moderation/ui/case-claim.tsx'
import { CaseHistory } from '#app/moderation/ui/case-history.tsx'
import { Contribution } from '#app/moderation/ui/contribution.tsx'
import { DecisionForm } from '#app/moderation/ui/decision-form.tsx'
import { EndingForm } from '#app/moderation/ui/ending-form.tsx'
import { HelpBox } from '#app/moderation/ui/help-box.tsx'
import { JudgementForm } from '#app/moderation/ui/judgement-form.tsx'
import '#app/moderation/ui/moderation.css'
import { ReportList } from '#app/moderation/ui/report-list.tsx'
import { SecondForm } from '#app/moderation/ui/second-form.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/case'

export async function loader({ context, params }: Route.LoaderArgs) {
  const moderator = requireRight(context, moderationRights.decide)
  const number = numberIn(params.number)
  const [dossier, next] = await Promise.all([
    caseDossier(moderator.municipalityId, number),
    nextOpenCase(moderator, number),
  ])
  if (!dossier) throw data(null, { status: 404 })
  return { dossier, next, me: moderator.id, decisionId: newId() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const moderator = requireRight(context, moderationRights.decide)
  const dossier = await caseDossier(moderator.municipalityId, numberIn(params.number))
  if (!dossier) throw data(null, { status: 404 })
  const t = textsIn(staffTexts, currentLanguage(context))
  return await actOnCase(moderator, dossier, await request.formData(), t)
}

function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

export default function CasePage({ loaderData, actionData }: Route.ComponentProps) {
  const { dossier, next, me, decisionId } = loaderData
  const t = useTexts(staffTexts)
  const { contribution, decisions, closedAt } = dossier
  const last = decisions.at(-1)
  const pending = last && !last.effectiveAt && last.objection === null ? last : null
  const counting = last?.effectiveAt && !last.endedAt && isObjection(last) ? last : null
  const appealed = last?.appeal && last.appeal.granted === null ? last : null
  const state = appealed ? 'appeal' : closedAt ? 'closed' : pending ? 'second' : 'open'
  const refusalOf = (form: string) => (actionData?.form === form ? actionData.refusal : undefined)
  return (
    <Page
      kind={t.caseNumber(dossier)}
      title={contribution.name || t.caseNumber(dossier)}
      breadcrumb={[{ label: t.case.back, to: '/verwaltung/moderation' }]}
      meta={
        <>
          <StatusBadge tone={looks[state].tone} icon={looks[state].icon}>
            {t.case.state[state]}
          </StatusBadge>
          <StatusBadge tone="neutral" icon={contribution.visible ? 'eye' : 'eye-off'}>
            {contribution.visible ? t.case.visible : t.case.invisible}
          </StatusBadge>
        </>
      }
      actions={
        <>
          {contribution.path ? (
            <ButtonLink to={contribution.path} variant="tertiary" icon="eye" plain>
              {t.case.public}
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink to={`/verwaltung/moderation/${next}`} variant="tertiary" icon="arrow-right">
              {t.case.next}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <title>{`${t.caseNumber(dossier)}: ${contribution.name}`}</title>
      <Columns
        asideLabel={t.case.author.title}
        aside={
          <>
            <AuthorBox author={dossier.author} />
            {closedAt ? null : <HelpBox title={t.decide.help.title} points={Object.values(t.decide.help).slice(1)} />}
          </>
        }
      >
        {closedAt || pending ? null : <CaseClaim dossier={dossier} me={me} />}
        <Contribution contribution={contribution} />
        <ReportList reports={dossier.reports} heldFor={dossier.heldFor} />
        <CaseHistory decisions={decisions} original={actionData?.original ?? null} />
        {pending ? <SecondForm decision={pending} me={me} refusal={refusalOf('second')} /> : null}
        {appealed ? <JudgementForm decision={appealed} me={me} refusal={refusalOf('judge')} /> : null}
        {closedAt || pending ? null : (
          <Section title={t.decide.title} id="entscheiden">
            <DecisionForm dossier={dossier} id={decisionId} refusal={refusalOf('decide')} />
          </Section>
        )}
        {counting && !appealed ? <EndingForm decision={counting} refusal={refusalOf('end')} /> : null}
      </Columns>
    </Page>
  )
}

const looks = {
  open: { tone: 'info', icon: 'inbox' },
  second: { tone: 'warning', icon: 'users' },
  appeal: { tone: 'warning', icon: 'answer' },
  closed: { tone: 'success', icon: 'check' },
} as const
