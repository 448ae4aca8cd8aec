import { type Pdf, streamedPdf } from '#app/platform/pdf-stream.server.ts'
import { drawWindowLetter } from '#app/platform/window-letter.server.ts'
import { formatDate } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import { writeCode } from './code.ts'
import type { ResidenceLetter } from './residence-letter.server.ts'
import { lastDayOf } from './residence-state.server.ts'
import { residenceStaffTexts } from './texts/residence-staff.ts'

/** In whose name the letters go out; `origin`: where the platform answers. */
export type Sender = { name: string; kind: string; address: string; contactEmail: string; origin: string }

/** One letter per sheet, in German: it goes to people the register knows, whatever language their browser speaks. */
export function printResidenceLetters(sender: Sender, letters: readonly ResidenceLetter[], now: Date): ReadableStream {
  const t = textsIn(residenceStaffTexts, 'de').letter
  return streamedPdf(t.subject, 'de', sheets())

  function* sheets() {
    for (const letter of letters) yield (doc: Pdf) => draw(doc, sender, letter, now)
  }
}

function draw(doc: Pdf, sender: Sender, letter: ResidenceLetter, now: Date): void {
  const t = textsIn(residenceStaffTexts, 'de').letter
  const town = `${sender.kind} ${sender.name}`
  const postal = sender.address.split('\n').map((line) => line.trim())
  const head = [town, ...postal.filter((line) => line !== '' && line !== town)]
  const page = `${sender.origin}/konto/wohnsitz`
  const name = printable(`${letter.firstName} ${letter.lastName}`)
  drawWindowLetter(doc, {
    sender: head.join(' · '),
    to: [name, printable(letter.street), printable(`${letter.postcode} ${letter.place}`)],
    head: [...head, ...(sender.contactEmail ? [sender.contactEmail] : [])],
    date: formatDate('de', now),
    subject: t.subject,
    paragraphs: [t.greeting({ name }), t.text({ town: sender.name }), t.how],
    code: {
      label: t.code,
      written: writeCode(letter.code),
      address: page,
      addressLabel: t.address,
      shown: page.replace(/^https?:\/\//, ''),
    },
    closing: [
      t.until({ date: formatDate('de', lastDayOf(now)) }),
      t.notMe({ contact: sender.contactEmail }),
      t.bye,
      town,
    ],
  })
}

// the font has what European languages need; of other letters it prints the bare ones, as "Nguyen"
function printable(text: string): string {
  return text.replace(/[\u1e00-\u1e9d\u1e9f-\u1eff]/gu, (letter) => letter.normalize('NFD')[0] ?? letter)
}
