import { data } from 'react-router'
import { hidingTextLength } from '#app/ideas/answer.ts'
import { ideaRights } from '#app/ideas/capability.ts'
import { ideaInBrief } from '#app/ideas/dossier.server.ts'
import { hideIdea, showIdea } from '#app/ideas/hiding.server.ts'
import { hidingForm } from '#app/ideas/hiding-form.ts'
import { hidingReasons } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { ClosedNote } from '#app/ideas/ui/closed-note.tsx'
import { HelpCard } from '#app/ideas/ui/help-card.tsx'
import { ShowAgain } from '#app/ideas/ui/show-again.tsx'
import { requireRight } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Columns, Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/triage-hide'

export async function loader({ context, params }: Route.LoaderArgs) {
  const staff = requireRight(context, ideaRights.hide)
  const idea = await ideaInBrief(staff.municipalityId, numberInAddress(params.number))
  if (!idea) throw data(null, { status: 404 })
  const { number, title, withdrawnAt, hiddenAt, hidings } = idea
  return {
    idea: { number, title, withdrawn: withdrawnAt !== null, hidden: hiddenAt !== null },
    hiding: hidings[0] ?? null,
    id: newId(),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const staff = requireRight(context, ideaRights.hide)
  const t = textsIn(triageTexts, currentLanguage(context)).hide
  const form = await request.formData()
  const idea = await ideaInBrief(staff.municipalityId, numberInAddress(params.number))
  if (!idea) throw data(null, { status: 404 })
  const back = `/verwaltung/ideen/${idea.number}`
  if (form.get('intent') === 'show') {
    await showIdea(staff, idea.id)
    return redirectWithNotice(back, t.show.done)
  }
  const parsed = parseForm(hidingForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const outcome = await hideIdea(staff, idea.id, parsed.value)
  if (outcome.ok) return redirectWithNotice(back, t.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  return data(refuse(form, t.refusals[outcome.reason]), { status: 409 })
}

export default function TriageHide({ loaderData, actionData }: Route.ComponentProps) {
  const { idea, hiding, id } = loaderData
  const t = useTexts(triageTexts)
  const names = useTexts(ideaTexts)
  const { title, lead } = idea.hidden ? t.hide.show : t.hide
  const here = `/verwaltung/ideen/${idea.number}`
  const { gone, mail, kept, not } = t.hide.help
  return (
    <Page
      title={title(idea)}
      lead={lead}
      breadcrumb={[
        { label: t.idea.back, to: '/verwaltung/ideen' },
        { label: names.number(idea), to: here },
      ]}
    >
      <title>{title(idea)}</title>
      <Columns
        asideLabel={t.hide.help.title}
        aside={!idea.hidden && <HelpCard title={t.hide.help.title} points={[gone, mail, kept, not]} />}
      >
        <p className="dossier__named">{names.named(idea)}</p>
        {idea.withdrawn ? (
          <ClosedNote reason="withdrawn" into={null} />
        ) : idea.hidden ? (
          <ShowAgain hiding={hiding} back={here} />
        ) : (
          <Form refusal={actionData} prefix="hide">
            <HiddenField name="id" value={id} />
            <RadioGroup
              name="reason"
              label={t.hide.reason}
              options={hidingReasons.map((reason) => ({ value: reason, label: names.hidingReasons[reason] }))}
            />
            <TextArea
              name="text"
              label={t.hide.text}
              hint={t.hide.textHint}
              rows={5}
              maxLength={hidingTextLength.max}
            />
            <div className="triage__buttons">
              <SubmitButton variant="danger" icon="hide">
                {t.hide.submit}
              </SubmitButton>
              <ButtonLink to={here} variant="tertiary">
                {t.hide.cancel}
              </ButtonLink>
            </div>
          </Form>
        )}
      </Columns>
    </Page>
  )
}
