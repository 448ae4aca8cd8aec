import '#app/polls/ui/staff.css'
import { data } from 'react-router'
import { requireRight } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { pollStaffTexts } from '#app/polls/texts/staff.ts'
import { readProcess } from '#app/processes/process-page.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Section } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetRights } from '../capability.ts'
import { fixProblems } from '../fix-check.ts'
import { fixForm } from '../fix-form.ts'
import { ballotWish, fixBudget } from '../fixing.server.ts'
import { roundInAddress, staffPath } from '../staff-request.server.ts'
import { fixTexts } from '../texts/fix.ts'
import { FixForm } from '../ui/fix-form.tsx'
import { FixProblems } from '../ui/fix-problems.tsx'
import { RoundTerms } from '../ui/round-terms.tsx'
import { StaffBudgetPage } from '../ui/staff-page.tsx'
import type { Route } from './+types/staff-fix'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireRight(context, budgetRights.draft)
  const round = await roundInAddress(person.municipalityId, params.number)
  const process = await readProcess(person.municipalityId, round.process.number, { unpublished: true })
  if (!process) throw data(null, { status: 404 })
  const { texts, voters } = ballotWish(process, currentLanguage(context))
  const { number, ballotKind, rule, maximum, points, pots, poll, fixedAt } = round
  const districts = pots.some(({ districtId, admitted }) => districtId !== null && admitted > 0)
  return {
    round: { number, title: round.process.title, process: round.process.number },
    terms: { ballotKind, rule, maximum, points, pots },
    problems: fixedAt ? [] : fixProblems(round),
    poll: fixedAt && poll ? poll.number : null,
    districts,
    mayRun: may(person, budgetRights.run),
    defaults: { ...texts, ...voters, access: districts ? 'residence' : voters.access },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const person = requireRight(context, budgetRights.run)
  const language = currentLanguage(context)
  const [t, words] = [textsIn(fixTexts, language), textsIn(pollStaffTexts, language)]
  const round = await roundInAddress(person.municipalityId, params.number)
  const form = await request.formData()
  const parsed = parseForm(fixForm(words.errors, t), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { access, minimumAge, eligible, paper, receipts, districtIds: _, checked: __, ...texts } = parsed.value
  const wish = { texts, voters: { access, minimumAge, eligible, paper, receipts } }
  const fixed = await fixBudget(person, round.id, wish, language)
  if (fixed.ok) return redirectWithNotice(staffPath(round), t.done)
  return data(refuse(form, t.refused[fixed.reason]), { status: 409 })
}

export default function FixBudget({ loaderData, actionData }: Route.ComponentProps) {
  const { round, terms, problems, poll, districts, mayRun, defaults } = loaderData
  const t = useTexts(fixTexts)
  return (
    <StaffBudgetPage title={t.title} lead={t.lead} round={round} width="reading">
      {poll ? (
        <Alert
          tone="success"
          title={t.already}
          actions={
            <ButtonLink to={`/verwaltung/abstimmungen/${poll}`} variant="secondary">
              {t.toPoll}
            </ButtonLink>
          }
        />
      ) : (
        <FixProblems problems={problems} round={round} />
      )}
      <Section id="stimmzettel" title={t.ballot} lead={t.ballotLead}>
        <ul className="poll-problems">
          {terms.pots
            .filter(({ admitted }) => admitted > 0)
            .map(({ id, title, admitted }) => (
              <li key={id}>{t.admitted({ pot: title, count: admitted })}</li>
            ))}
        </ul>
        <p>
          <a href={`/verwaltung/buergerhaushalt/${round.number}?stand=zugelassen#vorschlaege`}>{t.show}</a>
        </p>
      </Section>
      <Section id="regel" title={t.terms}>
        <RoundTerms {...terms} />
      </Section>
      {!poll && problems.length === 0 && mayRun ? (
        <FixForm refusal={actionData} defaults={defaults} districts={districts} />
      ) : null}
      {!poll && !mayRun ? <Alert title={t.mayNot} /> : null}
    </StaffBudgetPage>
  )
}
