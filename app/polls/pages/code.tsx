import { data, redirect } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { readCode, writeCode } from '#app/people/code.ts'
import { secretPage } from '#app/platform/cache.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { codeOfRequest, keepCode } from '../code-cookie.server.ts'
import { codeLength } from '../poll-key.server.ts'
import { pollTexts } from '../texts/public.ts'
import { voterStanding } from '../voter.server.ts'
import { publicPoll } from '../voter-request.server.ts'
import type { Route } from './+types/code'

export function headers() {
  return secretPage
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { number, title, access } = await publicPoll(context, params.number)
  if (access !== 'code') throw redirect(`/abstimmungen/${number}`, 303)
  // from the code to scan, or from the cookie: shown in the field, used with the button alone
  const typed = currentRequest(context).url.searchParams.get('c') ?? codeOfRequest(request) ?? ''
  const code = readCode(typed, codeLength)
  return { number, title, code: code === null ? typed.slice(0, 40) : writeCode(code) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const poll = await publicPoll(context, params.number)
  if (poll.access !== 'code') throw redirect(`/abstimmungen/${poll.number}`, 303)
  const t = textsIn(pollTexts, currentLanguage(context)).code
  const form = await request.formData()
  const typed = form.get('code')
  const text = typeof typed === 'string' ? typed.trim().slice(0, 200) : ''
  const refused = (message: string, status = 422) => data(refuse({ code: text }, { code: message }), { status })
  if (text === '') return refused(t.missing)
  const code = readCode(text, codeLength)
  if (code === null) return refused(t.shape)
  const allowed = await limit('poll-code', currentConnection(context).ip, { points: 20, seconds: 60 })
  if (!allowed.ok) return refused(t.tooMany, 429)
  const { eligibility } = await voterStanding(currentMunicipality(context), poll, { code })
  if (!eligibility.may && (eligibility.why === 'wrong-code' || eligibility.why === 'void-code'))
    return refused(t[eligibility.why])
  const address = `/abstimmungen/${poll.number}`
  const kept = { 'Set-Cookie': keepCode(context, poll.number, code) }
  return redirect(eligibility.may ? `${address}/stimmzettel` : `${address}#teilnahme`, { status: 303, headers: kept })
}

export default function CodePage({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, code } = loaderData
  const names = useTexts(pollTexts)
  const t = names.code
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead}
      kind={title}
      breadcrumb={[
        { label: names.polls, to: '/abstimmungen' },
        { label: names.number({ number }), to: `/abstimmungen/${number}` },
      ]}
    >
      <title>{`${t.title}: ${title}`}</title>
      <meta name="robots" content="noindex" />
      <Form refusal={actionData} defaults={{ code }} action={`/abstimmungen/${number}/code`}>
        <TextField name="code" label={t.field} hint={t.hint} autoComplete="off" />
        <SubmitButton icon="arrow-right" wide>
          {t.submit}
        </SubmitButton>
      </Form>
      <Alert tone="neutral" title={t.shared}>
        <p>{names.standing.codeLost}</p>
      </Alert>
    </Page>
  )
}
