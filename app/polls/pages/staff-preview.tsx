import { requireRight } from '#app/people/guards.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { pollRights } from '../capability.ts'
import { pollInAddress } from '../staff-request.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'
import { MarkFields } from '../ui/staff-marks.tsx'
import { StaffPollPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-preview'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, pollRights.draft)
  const { number, title, questions } = await pollInAddress(person.municipalityId, params.number)
  return { number, title, questions }
}

export default function PreviewBallot({ loaderData }: Route.ComponentProps) {
  const { number, questions } = loaderData
  const t = useTexts(pollStaffTexts).preview
  const shuffled = questions.some((question) => question.shuffled && question.kind !== 'yesNo')
  return (
    <StaffPollPage
      title={t.title}
      lead={t.lead}
      poll={loaderData}
      actions={
        <ButtonLink to={`/verwaltung/abstimmungen/${number}`} variant="secondary" icon="arrow-left">
          {t.back}
        </ButtonLink>
      }
    >
      {questions.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {shuffled ? <p>{`${t.order} ${t.shuffled}`}</p> : null}
      {questions.map((question) => (
        <div className="poll-ballot" key={question.id}>
          <MarkFields question={question} />
        </div>
      ))}
    </StaffPollPage>
  )
}
