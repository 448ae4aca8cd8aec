import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetNumber } from '../budget.ts'
import { budgetRights } from '../capability.ts'
import { proposalsPerPage, roundPage } from '../listing.server.ts'
import { readStaffView } from '../staff-filter.ts'
import { staffWork } from '../staff-list.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { budgetStaffTexts } from '../texts/staff.ts'
import { StaffProposals } from '../ui/staff-proposals.tsx'
import { StaffRoundSteps } from '../ui/staff-round-steps.tsx'
import { StageBadge } from '../ui/stage-badge.tsx'
import type { Route } from './+types/staff-budget'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { municipalityId } = requireRight(context, budgetRights.draft)
  const view = readStaffView(new URL(request.url).searchParams)
  const found = await roundPage(municipalityId, budgetNumber(params.number), view, { published: false })
  if (!found) throw data(null, { status: 404 })
  const { round, proposals, count } = found
  const pages = Math.max(1, Math.ceil(count / proposalsPerPage))
  if (view.page > pages) throw data(null, { status: 404 })
  return {
    round,
    proposals: proposals.map(({ number, title, state, potId, wishCost, cost, supportCount }) => ({
      number,
      title,
      state,
      potId,
      wishCost,
      cost,
      supportCount,
    })),
    count,
    states: view.states,
    page: view.page,
    pages,
    work: await staffWork(municipalityId, round.id),
  }
}

export default function StaffBudget({ loaderData }: Route.ComponentProps) {
  const { work, ...shown } = loaderData
  const { round } = shown
  const t = useTexts(budgetStaffTexts)
  const words = useTexts(budgetTexts)
  const { number, process, stage, importedFrom } = round
  const draft = stage === 'draft'
  const toProcess = (
    <ButtonLink to={`/verwaltung/verfahren/${process.number}`} variant="secondary" icon="arrow-right">
      {t.round.toProcess}
    </ButtonLink>
  )
  return (
    <Page
      title={process.title}
      kind={words.number({ number })}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/buergerhaushalt' },
      ]}
      meta={<StageBadge stage={stage} size="large" />}
      actions={
        draft ? (
          toProcess
        ) : (
          <ButtonLink to={`/buergerhaushalt/${number}`} variant="secondary" icon="eye">
            {t.round.publicPage}
          </ButtonLink>
        )
      }
    >
      <title>{process.title}</title>
      {draft ? (
        <Alert title={t.round.draftTitle} icon="eye-off">
          <p>{t.round.draftText}</p>
        </Alert>
      ) : null}
      {importedFrom ? <Alert icon="document" title={t.round.imported({ file: importedFrom })} /> : null}
      {importedFrom ? null : <StaffRoundSteps round={round} work={work} />}
      <StaffProposals {...shown} />
      {draft ? null : (
        <p>
          <a href={`/verwaltung/verfahren/${process.number}`}>{t.round.toProcess}</a>
        </p>
      )}
    </Page>
  )
}
