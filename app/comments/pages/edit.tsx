import { data } from 'react-router'
import { editForm } from '#app/comments/comment-form.ts'
import { type EditRefusal, editComment } from '#app/comments/editing.server.ts'
import { requireComment } from '#app/comments/found.server.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentAddress } from '#app/comments/thread-address.ts'
import { CommentFields } from '#app/comments/ui/comment-fields.tsx'
import { CommentPreview } from '#app/comments/ui/comment-preview.tsx'
import '#app/comments/ui/comments.css'
import { contributionRefusalText } from '#app/moderation/refusal-text.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { renderMiniMarkdown } from '#app/platform/markdown.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/edit'

export async function loader({ context, params }: Route.LoaderArgs) {
  const author = requireCitizen(context)
  const { comment, facts, text } = await requireComment(author.municipalityId, params.id, author.id)
  if (!comment.mine) throw data(null, { status: 404 })
  const { id, depth, stance, canBeEdited } = comment
  return { id, answering: depth > 0, canBeEdited, words: { text, stance }, title: facts.title, path: facts.path }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const author = requireCitizen(context)
  const language = currentLanguage(context)
  const t = textsIn(writingTexts, language)
  const { comment } = await requireComment(author.municipalityId, params.id, author.id)
  if (!comment.mine) throw data(null, { status: 404 })
  const form = await request.formData()
  const parsed = parseForm(editForm(language, { answering: comment.depth > 0 }), form, language)
  if (!parsed.ok) return data({ ...parsed.refusal, preview: null }, { status: 422 })
  if (form.has('vorschau')) {
    const { values } = refuse(form, {})
    return data({ errors: {}, values, preview: renderMiniMarkdown(parsed.value.text) })
  }
  const outcome = await editComment(author, comment.id, parsed.value)
  if (outcome.ok) return redirectWithNotice(commentAddress(comment.id), t.edit.done)
  if (outcome.reason === 'unknown') throw data(null, { status: 404 })
  const why = await whyNot(author, outcome.reason, language)
  return data({ ...refuse(form, why), preview: null }, { status: 409 })
}

async function whyNot(author: CurrentPerson, reason: Exclude<EditRefusal, 'unknown'>, language: Language) {
  const t = textsIn(writingTexts, language).edit
  if (reason === 'too-late') return t.tooLate
  return reason === 'redacted' ? t.redacted : await contributionRefusalText(author, reason, language)
}

export default function EditPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, answering, canBeEdited, words, title, path } = loaderData
  const all = useTexts(writingTexts)
  const t = all.edit
  return (
    <Page width="reading" title={t.title} lead={t.lead} breadcrumb={[{ label: title, to: path }]}>
      <title>{t.title}</title>
      {canBeEdited || actionData ? (
        <>
          {actionData?.preview ? <CommentPreview html={actionData.preview} /> : null}
          <Form refusal={actionData} defaults={words} prefix="beitrag">
            <CommentFields answering={answering} />
            <p>{t.instead}</p>
            <div className="comment-form__buttons">
              <SubmitButton>{t.save}</SubmitButton>
              <SubmitButton variant="secondary" name="vorschau" value="ja">
                {all.preview}
              </SubmitButton>
            </div>
          </Form>
        </>
      ) : (
        <Alert tone="warning" title={t.tooLate} />
      )}
      <ButtonLink to={commentAddress(id)} variant="tertiary" plain>
        {all.back}
      </ButtonLink>
    </Page>
  )
}
