import * as z from 'zod'
import { whatForm } from '#app/ideas/idea-form.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { addressLength, codeTyped, entryChannels, nameLength } from './entry.ts'
import { entryTexts } from './texts/entry.ts'

/** What staff write down for somebody; the place is read by the form of ideas. */
export function entryForm(language: Language) {
  const t = textsIn(entryTexts, language).errors
  return z
    .object({
      id: z.uuid(),
      channel: z.enum(entryChannels, { error: t.channel }),
      ...whatForm(textsIn(submissionTexts, language).errors).shape,
      phase: z.string().catch('').default(''),
      naming: z.enum(['named', 'unnamed'], { error: t.naming }),
      name: z
        .string()
        .transform((name) => name.replaceAll(/\s+/g, ' ').trim())
        .pipe(
          z
            .string()
            .max(nameLength.max, t.nameLong(nameLength))
            .refine((name) => !/\S@\S/.test(name), t.nameAddress),
        )
        .default(''),
      contactEmail: z
        .string()
        .trim()
        .toLowerCase()
        .max(254, t.email)
        .refine((email) => email === '' || z.email().safeParse(email).success, t.email)
        .transform((email) => email || null)
        .default(null),
      contactAddress: z
        .string()
        .trim()
        .max(addressLength, t.addressLong({ max: addressLength }))
        .transform((address) => address || null)
        .default(null),
      readBack: z.literal('on', { error: t.readBack }),
    })
    .refine(({ naming, name }) => naming === 'unnamed' || name.length >= nameLength.min, {
      path: ['name'],
      message: t.nameMissing,
    })
}

/** The code of a receipt, typed from paper. */
export function claimForm(language: Language) {
  const t = textsIn(entryTexts, language).claim.errors
  return z.object({
    code: z
      .string({ error: t.missing })
      .trim()
      .min(1, { error: t.missing, abort: true })
      .transform(codeTyped)
      .refine((code): code is string => code !== null, t.wrong),
  })
}
