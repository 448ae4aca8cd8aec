import { data } from 'react-router'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { moderatedSubject } from '#app/moderation/moderated.server.ts'
import { reportContribution } from '#app/moderation/report.server.ts'
import { reportForm, reportLength } from '#app/moderation/report-form.ts'
import { rules } from '#app/moderation/rule.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { reportTexts } from '#app/moderation/texts/report.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import '#app/moderation/ui/moderation.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/report'

export async function loader({ context, params }: Route.LoaderArgs) {
  const subject = await moderatedSubject(currentMunicipality(context).id, params.kind, params.id)
  if (!subject?.visible) throw data(null, { status: 404 })
  const person = currentPerson(context)
  return { id: newId(), title: subject.title, path: subject.path, told: person?.emailVerified ?? false }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { id: municipalityId } = currentMunicipality(context)
  const language = currentLanguage(context)
  const t = textsIn(reportTexts, language)
  const subject = await moderatedSubject(municipalityId, params.kind, params.id)
  if (!subject?.visible) throw data(null, { status: 404 })
  const form = await request.formData()
  const parsed = parseForm(reportForm(t.errors), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (isFromProgram(form))
    return data(refuse(parsed.value, textsIn(contributionTexts, language).program), { status: 422 })
  const { ip } = currentConnection(context)
  const allowed = await limit('moderation.report', ip, { points: 20, seconds: 3600 })
  if (!allowed.ok) return data(refuse(parsed.value, t.tooMany), { status: 429 })
  const person = currentPerson(context)
  // nobody has others written to through us
  if (
    parsed.value.email &&
    !(await limit('moderation.receipt', parsed.value.email.toLowerCase(), { points: 5, seconds: 86_400 })).ok
  )
    return data(refuse(parsed.value, { email: t.errors.emailOften }), { status: 429 })
  // only a mailbox that was proven is written to without an address given here
  const personId = person?.emailVerified ? person.id : null
  const outcome = await reportContribution(
    { municipalityId, personId, language },
    { kind: params.kind, id: params.id },
    parsed.value,
  )
  if (!outcome.ok) throw data(null, { status: 404 })
  return redirectWithNotice(subject.path, personId || parsed.value.email ? t.doneTold : t.done)
}

export default function ReportPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(reportTexts)
  const names = useTexts(ruleTexts)
  const { id, title, path, told } = loaderData
  return (
    <Page width="reading" title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
      <section className="moderation-quote" aria-labelledby="worum">
        <h2 id="worum" className="moderation-quote__label">
          {t.about}
        </h2>
        <p className="moderation-quote__text">{title}</p>
      </section>
      <Form refusal={actionData} prefix="report">
        <HiddenField name="id" value={id} />
        <Honeypot />
        <RadioGroup
          name="rule"
          label={t.rule}
          options={rules.map((rule) => ({ value: rule, label: names.names[rule], hint: names.meanings[rule] }))}
        />
        <TextArea name="text" label={t.text} hint={t.textHint} rows={4} maxLength={reportLength} optional />
        {told ? (
          <p>{t.told}</p>
        ) : (
          <TextField name="email" type="email" label={t.email} hint={t.emailHint} autoComplete="email" optional />
        )}
        <p className="muted">{t.secret}</p>
        <div className="cluster">
          <SubmitButton icon="flag">{t.submit}</SubmitButton>
          <ButtonLink to={path} variant="tertiary">
            {t.back}
          </ButtonLink>
        </div>
      </Form>
      <p className="muted">{t.urgent}</p>
    </Page>
  )
}
