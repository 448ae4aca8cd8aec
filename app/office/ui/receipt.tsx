import type { EntryDetail } from '#app/office/entries.server.ts'
import { entryTexts } from '#app/office/texts/entry.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = {
  entry: EntryDetail
  receipt: {
    code: string
    page: string
    claim: string
    qr: { size: number; path: string }
    from: { name: string; kind: string; address: string; contactEmail: string }
  }
}

/** One sheet to hand over or to post: what was entered, what happens next, the code. In German, whatever the clerk reads. */
export function Receipt({ entry, receipt }: Props) {
  const mine = useTexts(entryTexts).receipt
  const t = textsIn(entryTexts, 'de').receipt
  const { number, title, text, enteredAt, contactEmail, contactAddress } = entry
  const { code, page, claim, qr, from } = receipt
  const told = contactEmail ? t.toldBy.email : contactAddress ? t.toldBy.letter : t.toldBy.none
  return (
    <div className="page page--reading">
      <title>{mine.title}</title>
      <div className="receipt__bar">
        <Alert tone="success" title={mine.ready} announce />
        <div className="office-buttons">
          <PrintButton label={mine.print} />
          <ButtonLink to={`/verwaltung/eintragen/${number}`} variant="tertiary" icon="arrow-left">
            {mine.back}
          </ButtonLink>
        </div>
      </div>
      <article className="receipt" lang="de">
        <p className="receipt__from">
          {from.kind} {from.name}
        </p>
        <h1 className="receipt__title">{t.heading({ number })}</h1>
        <p>{t.entered({ date: formatDate('de', enteredAt) })}</p>
        <div className="receipt__idea">
          <Heading level={2} size={3}>
            {title}
          </Heading>
          <PlainText text={text} />
        </div>
        <Heading level={2} size={3}>
          {t.next}
        </Heading>
        <ol className="receipt__steps">
          {[...t.steps, told].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="receipt__foot">
          <div>
            <Heading level={2} size={3}>
              {t.see}
            </Heading>
            <svg
              className="receipt__qr"
              viewBox={`0 0 ${qr.size} ${qr.size}`}
              width="132"
              height="132"
              role="img"
              aria-label={t.qr({ address: page })}
            >
              <rect width={qr.size} height={qr.size} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <p className="receipt__address">{page}</p>
          </div>
          <div>
            <Heading level={2} size={3}>
              {t.claim}
            </Heading>
            <p className="receipt__code">{code}</p>
            <p>{t.claimText({ address: claim })}</p>
          </div>
        </div>
        <p className="receipt__contact">
          <strong>{t.contact}</strong>{' '}
          {[from.address.replaceAll('\n', ', '), from.contactEmail].filter(Boolean).join(' · ')}
        </p>
      </article>
    </div>
  )
}
