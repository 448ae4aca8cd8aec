import { data, Link, redirect } from 'react-router'
import { requireAccount } from '#app/people/guards.server.ts'
import { mayTry } from '#app/people/limits.server.ts'
import { profileOf } from '#app/people/profile.server.ts'
import { sendConfirmationAgain } from '#app/people/sign-up.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { accountFormTexts } from '#app/people/texts/forms.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { redirectWithNotice, safeReturn } from '#app/platform/notice.server.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/resend'

export async function loader({ context }: Route.LoaderArgs) {
  const person = requireAccount(context)
  const next = nextOf(context)
  if (person.emailVerified) throw redirect(next ?? '/konto')
  return {
    search: searchOf(next),
    email: (await profileOf(person)).email,
  }
}

export async function action({ context }: Route.ActionArgs) {
  const person = requireAccount(context)
  const next = nextOf(context)
  if (person.emailVerified) return redirect(next ?? '/konto')
  const language = currentLanguage(context)
  if (!(await mayTry(context, 'mail', person.id)))
    return data(refuse({}, textsIn(accountFormTexts, language).tooManyMails), { status: 429 })
  await sendConfirmationAgain(person, next)
  return redirectWithNotice(`/konto/bestaetigen${searchOf(next)}`, textsIn(accessTexts, language).resend.done)
}

/** Where the person was going; the letter and this page lead on there. */
function nextOf(context: Route.LoaderArgs['context']): string | null {
  return safeReturn(currentRequest(context).url.searchParams.get('weiter'), '') || null
}

function searchOf(next: string | null): string {
  return next ? `?weiter=${encodeURIComponent(next)}` : ''
}

export default function Resend({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(accessTexts)
  const { search } = loaderData
  return (
    <AccessPage
      title={t.resend.title}
      lead={t.resend.lead(loaderData)}
      aside={
        <>
          <Heading>{t.checkMail.missing}</Heading>
          <p>{t.checkMail.missingText}</p>
          <p>
            <Link to="/konto/email">{t.resend.changeEmail}</Link>
          </p>
        </>
      }
    >
      <title>{t.resend.title}</title>
      <p>{t.resend.why}</p>
      <Form refusal={actionData} action={`/konto/bestaetigen${search}`}>
        <SubmitButton wide>{t.resend.button}</SubmitButton>
      </Form>
    </AccessPage>
  )
}
