import { Link } from 'react-router'
import { isDemoVisit } from '#app/people/persona.server.ts'
import { accessTexts } from '#app/people/texts/access.ts'
import { AccessPage } from '#app/people/ui/access-page.tsx'
import { currentConnection } from '#app/platform/facts.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/check-mail'

export function loader({ context }: Route.LoaderArgs) {
  return { demo: isDemoVisit(currentConnection(context)) }
}

export default function CheckMail({ loaderData }: Route.ComponentProps) {
  const t = useTexts(accessTexts).checkMail
  return (
    <AccessPage
      title={t.title}
      lead={t.lead}
      aside={
        <>
          <Heading>{t.missing}</Heading>
          <p>{t.missingText}</p>
          <p>
            <Link to="/registrieren">{t.again}</Link>
          </p>
        </>
      }
    >
      <title>{t.title}</title>
      <Heading>{t.steps}</Heading>
      <ol className="access__steps">
        <li>{t.step1}</li>
        <li>{t.step2}</li>
        <li>{t.step3}</li>
      </ol>
      {loaderData.demo && (
        <Alert title={t.demo} icon="mail">
          <Link to="/demo/postfach">{t.demoLink}</Link>
        </Alert>
      )}
    </AccessPage>
  )
}
