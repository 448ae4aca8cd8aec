import * as z from 'zod'
import { checkbox } from './staff-form.ts'
import type { CodeTexts } from './texts/staff-codes.ts'

const most = 5_000
const parts = { most: 6, length: 60 }

/** Lines of one address each. */
export type Address = string[]

/** How many letters, or to whom; the list wins. */
export function codesForm(t: CodeTexts['errors']) {
  return z
    .object({
      id: z.uuid(t.reload),
      size: z.string().trim().default(''),
      note: z.string().trim().max(200, t.note).default(''),
      addresses: z.string().max(2_000_000, t.tooMany).default(''),
      ballot: checkbox(),
    })
    .transform(({ size, addresses, ...rest }, context) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const list = addressesIn(addresses)
      const wrong = list.findIndex(
        (address) => address.length > parts.most || address.some((part) => part.length > parts.length),
      )
      if (wrong >= 0) return refuse('addresses', t.addresses({ line: wrong + 1 }))
      if (list.length > most) return refuse('addresses', t.tooMany)
      const plain = size.replace(/[\s.]/g, '')
      const count = list.length > 0 ? list.length : /^\d{1,5}$/.test(plain) ? Number(plain) : 0
      return count >= 1 && count <= most ? { ...rest, size: count, addresses: list } : refuse('size', t.size)
    })
}

/** "Name;Straße;PLZ Ort" per line, as spreadsheets write it; a head line is left out. */
export function addressesIn(text: string): Address[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows = lines.map((line) =>
    line
      .split(line.includes('\t') ? '\t' : ';')
      .map((part) =>
        part
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
      )
      .filter((part) => part !== ''),
  )
  return /^"?name"?\s*[;\t]/i.test(lines[0] ?? '') ? rows.slice(1) : rows
}
