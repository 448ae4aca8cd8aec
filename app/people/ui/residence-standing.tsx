import './residence.css'
import type { ResidenceState } from '#app/people/residence-state.server.ts'
import { residenceTexts } from '#app/people/texts/residence.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** How far the confirmation has come, and what comes next. */
export function ResidenceStanding(props: { state: ResidenceState; expired: boolean; next: string | null }) {
  const { state, expired, next } = props
  const t = useTexts(residenceTexts)
  const language = useLanguage()
  const date = 'at' in state ? formatDate(language, state.at) : ''
  switch (state.step) {
    case 'none':
      return <Alert title={t.state.none} />
    case 'asked':
      return (
        <Alert title={t.state.asked({ date })} icon="clock">
          {t.state.askedText}
        </Alert>
      )
    case 'sent': {
      if (expired)
        return (
          <Alert tone="warning" title={t.state.expired}>
            {t.state.expiredText}
          </Alert>
        )
      if (state.triesLeft === 0)
        return (
          <Alert tone="warning" title={t.state.used}>
            {t.state.usedText}
          </Alert>
        )
      return (
        <Alert title={t.state.sent({ date })} icon="mail">
          {t.state.sentText({ date: formatDate(language, state.until) })}
        </Alert>
      )
    }
    case 'declined':
      return (
        <Alert tone="warning" title={t.state.declined}>
          <p className="residence__reason">{state.reason}</p>
          <p>{t.state.declinedText}</p>
        </Alert>
      )
    case 'confirmed':
      return (
        <Alert
          tone="success"
          title={t.state.confirmed({ date })}
          actions={
            next ? <ButtonLink to={next}>{next.startsWith('/abstimmungen') ? t.onToVote : t.on}</ButtonLink> : null
          }
        >
          {state.district ? <p>{t.state.district({ district: state.district })}</p> : null}
          <p>{t.state.confirmedText}</p>
        </Alert>
      )
  }
}
