import { data, redirect } from 'react-router'
import { commentRights } from '#app/comments/capability.ts'
import { isUuid, subjectFromAddress, subjectInAddress } from '#app/comments/comment.ts'
import { commentForm } from '#app/comments/comment-form.ts'
import { findComment } from '#app/comments/found.server.ts'
import { officeOf, readMore } from '#app/comments/reading.server.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentTexts } from '#app/comments/texts.ts'
import { mayDiscuss } from '#app/comments/thread.server.ts'
import { CommentForm, type WritingAnswer } from '#app/comments/ui/comment-form.tsx'
import { QuotedComment } from '#app/comments/ui/quoted-comment.tsx'
import '#app/comments/ui/comments.css'
import { type WritingRefusal, writeComment } from '#app/comments/writing.server.ts'
import type { ContributionRefusal } from '#app/moderation/contribution.server.ts'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { type CurrentPerson, may } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { renderMiniMarkdown } from '#app/platform/markdown.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { Page } from '#app/ui/page.tsx'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/write'

type Asked = { municipalityId: string; url: URL; viewer: string }

/** What is commented, and which comment is answered, by the address. */
async function askedFor({ municipalityId, url, viewer }: Asked) {
  const subject = subjectFromAddress(url.searchParams.get('zu'))
  const permission = subject && (await mayDiscuss(municipalityId, subject))
  if (!subject || !permission) throw data(null, { status: 404 })
  const facts = (await describeAll(municipalityId, [subject])).get(subject.id)!
  const answered = url.searchParams.get('auf')
  const parent = isUuid(answered) ? await findComment(municipalityId, answered, viewer) : null
  return { subject, permission, facts, answered, parent: parent?.comment ?? null }
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const language = currentLanguage(context)
  const url = new URL(request.url)
  const asked = await askedFor({ municipalityId: currentMunicipality(context).id, url, viewer: person.id })
  const { subject, permission, facts, parent, answered } = asked
  if (answered && !parent) throw redirect(`${facts.path}#diskussion`)
  return {
    subject,
    parent,
    title: facts.title,
    path: facts.path,
    closed: permission.open ? null : permission.why[language],
    me: { newId: newId(), ...(await officeOf(person)) },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const person = requireCitizen(context)
  const language = currentLanguage(context)
  const t = textsIn(writingTexts, language)
  const { id: municipalityId } = currentMunicipality(context)
  const asked = await askedFor({ municipalityId, url: new URL(request.url), viewer: person.id })
  const { subject, answered, facts } = asked
  const official = may(person, commentRights.official)
  if (isFromProgram(form)) return refusal(refuse(form, t.tooMany), 422)
  const parsed = parseForm(commentForm(language, { answering: answered !== null, official }), form, language)
  if (!parsed.ok) return refusal(parsed.refusal, 422)
  if (form.has('vorschau')) {
    const preview = renderMiniMarkdown(parsed.value.text)
    return data<WritingAnswer>({ refusal: { errors: {}, values: refuse(form, {}).values }, preview })
  }
  const outcome = await writeComment(person, { ...parsed.value, subject, parentId: answered })
  if (!outcome.ok) {
    // the reason the subject gives says more than ours
    const why = asked.permission.open ? await whyNot(person, outcome.reason, language) : asked.permission.why[language]
    return refusal(refuse(form, why), 409)
  }
  const { id, held } = outcome.value
  if (form.get('antwort') !== 'daten') {
    const place = held ? '#diskussion' : `?beitrag=${id}#beitrag-${id}`
    return redirectWithNotice(`${facts.path}${place}`, held ? t.doneHeld : t.done)
  }
  const key = { municipalityId, threadId: subject.id }
  const more = await readMore(key, { open: id }, person.id)
  return data<WritingAnswer>({ written: { id, held, root: more.comments[0] ?? null, count: more.count } })
}

async function whyNot(person: CurrentPerson, reason: WritingRefusal, language: Language): Promise<string> {
  const own: Record<string, string> = textsIn(writingTexts, language).refused
  return own[reason] ?? (await contributionRefusalText(person, reason as ContributionRefusal, language))
}

function refusal(refused: ReturnType<typeof refuse>, status: number) {
  return data<WritingAnswer>({ refusal: refused }, { status })
}

export default function WritePage({ loaderData, actionData }: Route.ComponentProps) {
  const { subject, parent, title, path, closed, me } = loaderData
  const t = useTexts(writingTexts)
  const names = useTexts(commentTexts)
  const heading = parent ? t.answerTitle({ title }) : t.title({ title })
  const answer = actionData
  return (
    <Page width="reading" title={heading} breadcrumb={[{ label: title, to: path }]}>
      <title>{heading}</title>
      {parent ? <QuotedComment comment={parent} title={t.answered} /> : null}
      {closed && !answer ? (
        <Alert title={closed} icon="lock" />
      ) : (
        <CommentForm
          zu={subjectInAddress(subject)}
          answering={parent ? { id: parent.id, name: parent.author ?? names.deletedAccount } : null}
          me={me}
          given={answer}
          onWritten={({ id }) => location.assign(`/beitraege/${id}`)}
        />
      )}
      <ButtonLink to={`${path}#diskussion`} variant="tertiary" plain>
        {t.back}
      </ButtonLink>
    </Page>
  )
}
