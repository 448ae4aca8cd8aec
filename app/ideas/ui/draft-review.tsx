import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { formatMoney } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type DraftReviewProps = {
  draft: {
    title: string
    text: string
    topic: string | null
    district: string | null
    placed: boolean
    wishCost: number | null
  }
}

/** What will be published, as it will read, with a way back to each part. */
export function DraftReview({ draft }: DraftReviewProps) {
  const t = useTexts(submissionTexts).photo
  const language = useLanguage()
  const { title, text, topic, district, placed, wishCost } = draft
  const place = [district, placed ? t.onMap : null].filter(Boolean).join(' · ') || t.nowhere
  return (
    <section className="draft-review" aria-labelledby="draft-review">
      <h2 id="draft-review" className="visually-hidden">
        {t.review}
      </h2>
      <p className="draft-review__topic">{topic ?? t.noTopic}</p>
      <p className="draft-review__title">{title}</p>
      <PlainText text={text} />
      <p className="draft-review__fact">
        <Icon name="place" size={20} />
        {place}
      </p>
      {wishCost === null ? null : (
        <p className="draft-review__fact">
          <Icon name="euro" size={20} />
          {t.cost({ money: formatMoney(language, wishCost) })}
        </p>
      )}
      <ul className="draft-review__changes">
        <li>
          <a href="/ideen/neu">{t.change({ what: t.what })}</a>
        </li>
        <li>
          <a href="/ideen/neu/ort">{t.change({ what: t.where })}</a>
        </li>
      </ul>
    </section>
  )
}
