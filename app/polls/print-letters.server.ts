import { writeCode } from '#app/people/code.ts'
import { type Pdf, streamedPdf } from '#app/platform/pdf-stream.server.ts'
import { drawWindowLetter } from '#app/platform/window-letter.server.ts'
import { formatDate, formatDateTime } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Address } from './codes-form.ts'
import { drawBallot } from './print-ballot.server.ts'
import type { ShownPoll } from './reading.server.ts'
import { codeTexts } from './texts/staff-codes.ts'

type Town = { name: string; kind: string; address: string; contactEmail: string; origin: string }

export type Print = {
  language: Language
  town: Town
  poll: ShownPoll
  codes: readonly string[]
  addresses: readonly Address[]
  /** a paper ballot with the same code behind each letter */
  ballot: boolean
}

/** One letter per code, sent while it is drawn. */
export function printLetters(print: Print): ReadableStream {
  const { language, poll, codes } = print
  const t = textsIn(codeTexts, language).letter
  return streamedPdf(t.subject(poll), language, sheets())

  function* sheets() {
    for (const [at, code] of codes.entries()) {
      yield (doc: Pdf) => drawLetter(doc, print, code, print.addresses[at] ?? [])
      if (print.ballot) yield (doc: Pdf) => drawBallot(doc, { ...print, code })
    }
  }
}

function drawLetter(doc: Pdf, { language, town, poll, ballot }: Print, code: string, to: Address): void {
  const t = textsIn(codeTexts, language).letter
  const postal = town.address.split('\n').map((line) => line.trim())
  const name = `${town.kind} ${town.name}`
  const lines = [name, ...postal.filter((line) => line !== '' && line !== name)]
  const page = `${town.origin}/abstimmungen/${poll.number}/code`
  const dates = {
    from: formatDateTime(language, poll.startsAt),
    to: poll.endsAt ? formatDateTime(language, poll.endsAt) : '',
  }
  drawWindowLetter(doc, {
    sender: lines.join(' · '),
    to,
    head: [...lines, town.contactEmail],
    date: formatDate(language, poll.now),
    subject: t.subject(poll),
    paragraphs: [t.greeting, t.text, t.how],
    code: {
      label: t.code,
      written: writeCode(code),
      address: `${page}?c=${code}`,
      addressLabel: t.address,
      shown: page.replace(/^https?:\/\//, ''),
    },
    closing: [t.until(dates), t.secret, ...(ballot ? [t.ballot] : []), t.bye, name],
  })
}
