import { data, redirect } from 'react-router'
import { draftOf, keepDraft } from '#app/ideas/draft.server.ts'
import { draftCookie, draftToken } from '#app/ideas/draft-cookie.ts'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { whatForm } from '#app/ideas/idea-form.ts'
import { adoptDraft } from '#app/ideas/own-drafts.server.ts'
import { draftProcess, phaseInAddress } from '#app/ideas/phase.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { DraftProcess } from '#app/ideas/ui/draft-process.tsx'
import '#app/ideas/ui/ideas.css'
import { SimilarIdeas, useSimilarIdeas } from '#app/ideas/ui/similar-ideas.tsx'
import { SubmissionSteps } from '#app/ideas/ui/submission-steps.tsx'
import { useKeptText } from '#app/ideas/ui/use-kept-text.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { moneyAsTyped } from '#app/ui/forms/money.ts'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/new-what'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const person = currentPerson(context)
  const token = startsAnew(context) ? null : draftToken(request)
  await adoptDraft(person, token)
  const [draft, areas] = await Promise.all([draftOf(id, token), areasOf(id)])
  const asked = await phaseInAddress(id, currentRequest(context).url.searchParams.get('phase'))
  const phaseId = asked === undefined ? (draft?.phaseId ?? null) : asked
  return {
    phaseId,
    process: await draftProcess(id, phaseId, currentLanguage(context)),
    // without an account the draft of this browser is the only one
    another: person !== null && draft !== null && draft.title !== '',
    draft: draft && {
      title: draft.title,
      text: draft.text,
      thema: areas.topics.find((topic) => topic.id === draft.topicId)?.slug ?? '',
      kosten: draft.wishCost === null ? '' : moneyAsTyped(draft.wishCost),
    },
    topics: areas.topics.map(({ slug, name }) => ({ value: slug, label: name })),
  }
}

/** "?neu": another idea beside those that were begun. */
function startsAnew(context: Route.LoaderArgs['context']): boolean {
  return currentPerson(context) !== null && currentRequest(context).url.searchParams.has('neu')
}

export async function action({ context, request }: Route.ActionArgs) {
  const { id } = currentMunicipality(context)
  const { ip, secure } = currentConnection(context)
  const t = textsIn(submissionTexts, currentLanguage(context)).errors
  const form = await request.formData()
  const parsed = parseForm(whatForm(t), form)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (!(await limit('ideas.draft', ip, { points: 100, seconds: 3600 })).ok)
    return data(refuse(form, t.tooManyDrafts), { status: 429 })
  const { title, text, thema, kosten } = parsed.value
  const topicId = (await areasOf(id)).topics.find(({ slug }) => slug === thema)?.id ?? null
  const phase = form.get('phase')
  const phaseId = typeof phase === 'string' ? ((await phaseInAddress(id, phase)) ?? null) : null
  const change = { title, text, topicId, phaseId, wishCost: kosten }
  const before = startsAnew(context) ? null : draftToken(request)
  const token = await keepDraft(id, before, change, currentPerson(context)?.id ?? null)
  // without JavaScript nobody was shown similar ideas while typing: the next step does it
  const next = form.get('gesehen') === 'ja' ? '/ideen/neu/ort' : '/ideen/neu/ort?aehnliche=ja'
  return redirect(next, { status: 303, headers: { 'Set-Cookie': draftCookie(token, secure) } })
}

const kept = ['title', 'text'] as const

export default function NewIdeaWhat({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(submissionTexts)
  const names = useTexts(ideaTexts)
  const drafts = useTexts(wordingTexts).draft
  const { draft, topics, phaseId, process } = loaderData
  const { similar, ask } = useSimilarIdeas()
  const { area, keep, guard, restored, offline } = useKeptText(kept, draft !== null || actionData !== undefined)
  return (
    <Page
      width="reading"
      title={t.what.heading}
      lead={t.what.lead}
      breadcrumb={[{ label: names.ideas, to: '/ideen' }]}
      kind={t.step({ step: 1 })}
    >
      <title>{`${t.title}: ${t.step({ step: 1 })}`}</title>
      <SubmissionSteps current={1} />
      <DraftProcess process={process} />
      {loaderData.another ? (
        <p className="idea-step-note">
          <a href="/ideen/neu?neu">{drafts.fresh}</a>. {drafts.freshText}
        </p>
      ) : null}
      {restored ? <Alert tone="info" title={t.what.restored} announce /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to what the fields inside report */}
      <div ref={area} onInput={keep} onSubmitCapture={guard}>
        <Form refusal={actionData} defaults={draft ?? {}}>
          {phaseId ? <input type="hidden" name="phase" value={phaseId} /> : null}
          {similar.length > 0 ? <input type="hidden" name="gesehen" value="ja" /> : null}
          <TextField
            name="title"
            label={t.what.title}
            hint={t.what.titleHint}
            maxLength={titleLength.max}
            autoComplete="off"
            onValueChange={ask}
          />
          <div aria-live="polite">
            {similar.length > 0 ? (
              <p className="visually-hidden">{t.similar.found({ count: similar.length })}</p>
            ) : null}
            <SimilarIdeas ideas={similar} />
          </div>
          <TextArea name="text" label={t.what.text} hint={t.what.textHint} rows={8} maxLength={textLength.max} />
          <ReadingHelp field="text" for="citizens" />
          <SelectField name="thema" label={t.what.topic} options={topics} empty={t.what.noTopic} optional />
          {process?.asksCost ? <MoneyField name="kosten" label={t.what.cost} hint={t.what.costHint} optional /> : null}
          {offline ? <Alert tone="warning" title={t.what.offline} announce /> : null}
          <div className="idea-step-actions">
            <SubmitButton wide>{t.next}</SubmitButton>
          </div>
        </Form>
      </div>
    </Page>
  )
}
