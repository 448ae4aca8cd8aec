import { data, redirect } from 'react-router'
import { draftCookie } from '#app/ideas/draft-cookie.ts'
import { continueDraft, deleteDraft, readOwnDraft } from '#app/ideas/own-drafts.server.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { isId } from '#app/platform/id.ts'
import '#app/ideas/ui/ideas.css'
import { requireCitizen } from '#app/people/guards.server.ts'
import { AccountPage } from '#app/people/ui/account-page.tsx'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/draft'

/** Asks before an own draft is deleted. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const draft = isId(params.id) ? await readOwnDraft(person, params.id) : null
  if (!draft) throw data(null, { status: 404 })
  return { title: draft.title }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const form = await request.formData()
  if (!isId(params.id)) throw data(null, { status: 404 })
  if (form.get('aktion') === 'loeschen') {
    await deleteDraft(person, params.id)
    return redirectWithNotice('/konto', textsIn(wordingTexts, currentLanguage(context)).draft.removed)
  }
  const token = await continueDraft(person, params.id)
  if (!token) throw data(null, { status: 404 })
  const cookie = draftCookie(token, currentConnection(context).secure)
  return redirect('/ideen/neu', { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function DraftPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts).draft
  return (
    <AccountPage title={t.question} lead={t.questionLead({ title: loaderData.title || t.untitled })}>
      <Form refusal={null}>
        <div className="idea-step-actions">
          <SubmitButton variant="danger" icon="trash" name="aktion" value="loeschen">
            {t.confirm}
          </SubmitButton>
          <ButtonLink to="/konto" variant="secondary">
            {t.keep}
          </ButtonLink>
        </div>
      </Form>
    </AccountPage>
  )
}
