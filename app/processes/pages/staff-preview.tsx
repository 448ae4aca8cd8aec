import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireRight } from '#app/people/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { processRights } from '../capability.ts'
import { stateOf } from '../process.ts'
import { around, processInAddress } from '../process-request.server.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { processTexts } from '../texts.ts'
import { ProcessView } from '../ui/process-view.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import type { Route } from './+types/staff-preview'

export async function loader({ context, params }: Route.LoaderArgs) {
  requireRight(context, processRights.draft)
  const municipality = currentMunicipality(context)
  const process = await processInAddress(municipality.id, params.number, { unpublished: true })
  // as if it were published at this moment
  const publishedAt = process.publishedAt && process.publishedAt <= process.now ? process.publishedAt : process.now
  const shown = { ...process, publishedAt, state: stateOf({ ...process, publishedAt }, process.now) }
  return { process: shown, ...(await around(municipality, process)) }
}

export default function PreviewProcess({ loaderData: { process, ...shown } }: Route.ComponentProps) {
  const t = useTexts(processStaffTexts)
  const names = useTexts(processTexts)
  const path = `/verwaltung/verfahren/${process.number}`
  return (
    <Page
      title={process.title}
      lead={process.summary}
      kind={names.number(process)}
      breadcrumb={[
        { label: t.administration, to: '/verwaltung' },
        { label: t.list.title, to: '/verwaltung/verfahren' },
        { label: process.title, to: path },
      ]}
      meta={<StateBadge state={process.state} size="large" />}
    >
      <title>{`${t.preview.title}: ${process.title}`}</title>
      <Alert
        tone="info"
        icon="eye"
        title={t.preview.title}
        actions={
          <ButtonLink to={path} variant="secondary" size="small">
            {t.preview.back}
          </ButtonLink>
        }
      >
        {t.preview.text}
      </Alert>
      <ProcessView process={process} {...shown} />
    </Page>
  )
}
