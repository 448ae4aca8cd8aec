import { data } from 'react-router'
import { appeal } from '#app/moderation/appeal.server.ts'
import { appealForm, appealLength } from '#app/moderation/appeal-form.ts'
import { isObjection } from '#app/moderation/decision.ts'
import { type Statement, statementOf } from '#app/moderation/statement.server.ts'
import { statementTexts } from '#app/moderation/texts/statement.ts'
import { AppealState } from '#app/moderation/ui/appeal-state.tsx'
import '#app/moderation/ui/moderation.css'
import { Reasons } from '#app/moderation/ui/reasons.tsx'
import { requireAccount } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/appeal'

export async function loader({ context, params }: Route.LoaderArgs) {
  const statement = await ownStatement(context, params.decisionId)
  const { authorId: _, caseId: __, subjectKind: ___, subjectId: ____, ...shown } = statement
  return { statement: shown, id: newId() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const author = requireAccount(context)
  await ownStatement(context, params.decisionId)
  const t = textsIn(statementTexts, currentLanguage(context)).page
  const parsed = parseForm(appealForm(t.errors), await request.formData())
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const outcome = await appeal(author, params.decisionId, parsed.value)
  if (outcome.ok) return redirectWithNotice(`/widerspruch/${params.decisionId}`, t.form.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  return data(refuse(parsed.value, t.errors[outcome.reason]), { status: 409 })
}

/** What concerns the signed-in person; nobody else learns that there is such a decision. */
async function ownStatement(context: Route.LoaderArgs['context'], decisionId: string): Promise<Statement> {
  const person = requireAccount(context)
  const statement = await statementOf(person.municipalityId, decisionId)
  if (!statement || statement.authorId !== person.id || !isObjection(statement)) throw data(null, { status: 404 })
  return statement
}

export default function AppealPage({ loaderData, actionData }: Route.ComponentProps) {
  const { statement, id } = loaderData
  const t = useTexts(statementTexts).page
  return (
    <Page width="reading" title={t.title} lead={statement.title}>
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
      <AppealState statement={statement} />
      <Section title={t.reasons} id="begruendung">
        <Reasons statement={statement} />
      </Section>
      {statement.mayAppeal ? (
        <Section title={t.form.title} id="widersprechen">
          <p>{t.form.lead}</p>
          <Form refusal={actionData} prefix="appeal">
            <HiddenField name="id" value={id} />
            <TextArea name="text" label={t.form.text} rows={6} maxLength={appealLength.max} />
            <p className="muted">{t.form.once}</p>
            <SubmitButton icon="answer">{t.form.submit}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  )
}
