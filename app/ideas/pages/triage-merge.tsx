import { data } from 'react-router'
import { ideaRights } from '#app/ideas/capability.ts'
import { ideaInBrief, ideasLike } from '#app/ideas/dossier.server.ts'
import { mergeIdeas } from '#app/ideas/merge.server.ts'
import { mergeForm } from '#app/ideas/merge-form.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { ClosedNote } from '#app/ideas/ui/closed-note.tsx'
import { HelpCard } from '#app/ideas/ui/help-card.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/triage-merge'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const staff = requireRight(context, ideaRights.merge)
  const idea = await ideaInBrief(staff.municipalityId, numberInAddress(params.number))
  if (!idea) throw data(null, { status: 404 })
  const similar = await ideasLike(staff.municipalityId, idea)
  const wanted = Number(url.searchParams.get('mit')) || 0
  const listed = similar.some((one) => one.number === wanted)
  const { number, title, hiddenAt, withdrawnAt, mergedInto } = idea
  const closed = withdrawnAt ? 'withdrawn' : hiddenAt ? 'hidden' : mergedInto ? 'merged' : null
  const defaults = { similar: listed ? String(wanted) : '', number: wanted > 0 && !listed ? String(wanted) : '' }
  return { idea: { number, title, mergedInto }, closed, similar, defaults } as const
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const staff = requireRight(context, ideaRights.merge)
  const t = textsIn(triageTexts, currentLanguage(context)).merge
  const form = await request.formData()
  const parsed = parseForm(mergeForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const idea = await ideaInBrief(staff.municipalityId, numberInAddress(params.number))
  if (!idea) throw data(null, { status: 404 })
  const outcome = await mergeIdeas(staff, idea.id, parsed.value.number)
  if (outcome.ok) return redirectWithNotice(`/verwaltung/ideen/${outcome.value.number}`, t.done(outcome.value))
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  const message = t.refusals[outcome.reason]
  const ofTarget = outcome.reason === 'same' || outcome.reason.includes('target')
  return data(refuse(form, ofTarget ? { number: message } : message), { status: ofTarget ? 422 : 409 })
}

export default function TriageMerge({ loaderData, actionData }: Route.ComponentProps) {
  const { idea, closed, similar, defaults } = loaderData
  const t = useTexts(triageTexts).merge
  const names = useTexts(ideaTexts)
  const queue = useTexts(triageTexts).idea.back
  return (
    <Page
      title={t.title(idea)}
      lead={t.lead}
      breadcrumb={[
        { label: queue, to: '/verwaltung/ideen' },
        { label: names.number(idea), to: `/verwaltung/ideen/${idea.number}` },
      ]}
    >
      <title>{t.title(idea)}</title>
      <Columns
        asideLabel={t.help.title}
        aside={<HelpCard title={t.help.title} points={[t.help.support, t.help.address, t.help.mail, t.help.final]} />}
      >
        {closed ? (
          <ClosedNote reason={closed} into={idea.mergedInto} />
        ) : (
          <Form refusal={actionData} defaults={defaults} prefix="merge">
            <p>
              {t.this}: <strong>{names.named(idea)}</strong>
            </p>
            {similar.length > 0 && (
              <RadioGroup
                name="similar"
                label={t.choose}
                hint={t.chooseHint}
                options={similar.map((one) => ({
                  value: String(one.number),
                  label: names.named(one),
                  hint: `${names.status[one.status]} · ${t.supports({ count: one.supportCount })}`,
                }))}
              />
            )}
            <TextField
              name="number"
              label={t.number}
              hint={similar.length > 0 ? t.numberHint : t.numberHintAlone}
              inputMode="numeric"
              width="short"
            />
            <CheckboxField name="confirm" label={t.confirm} />
            <div className="triage__buttons">
              <SubmitButton icon="merge">{t.submit}</SubmitButton>
              <ButtonLink to={`/verwaltung/ideen/${idea.number}`} variant="tertiary">
                {t.cancel}
              </ButtonLink>
            </div>
          </Form>
        )}
      </Columns>
    </Page>
  )
}
