import type { HidingReason } from '#app/ideas/idea.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { hiding: { reason: HidingReason; text: string } | null; back: string }

/** Why an idea is hidden, and the button that brings it back. */
export function ShowAgain({ hiding, back }: Props) {
  const t = useTexts(triageTexts).hide
  const names = useTexts(ideaTexts)
  return (
    <Form prefix="show">
      {hiding && (
        <section className="dossier__panel">
          <Heading level={2} size={4}>
            {t.show.why}
          </Heading>
          <p>
            <strong>{names.hidingReasons[hiding.reason]}</strong>
          </p>
          <PlainText text={hiding.text} />
        </section>
      )}
      <div className="triage__buttons">
        <SubmitButton icon="eye" name="intent" value="show">
          {t.show.submit}
        </SubmitButton>
        <ButtonLink to={back} variant="tertiary">
          {t.cancel}
        </ButtonLink>
      </div>
    </Form>
  )
}
