import * as z from 'zod'
import type { MunicipalityTexts } from './texts.ts'
import { topicIcons } from './topic.ts'

/** A list of names: existing entries field by field (empty: remove), new ones line by line. Used for districts and topics. */
export function areaForm(t: MunicipalityTexts['areas']['errors']) {
  return z
    .object({
      list: z.enum(['district', 'topic']),
      id: z.array(z.uuid()).max(100, t.many).default([]),
      name: z.array(z.string().trim().max(60, t.long)).max(100, t.many).default([]),
      icon: z.array(z.enum(topicIcons)).max(100, t.many).default([]),
      added: z
        .string()
        .default('')
        .transform((text) =>
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
        .pipe(z.array(z.string().max(60, t.long)).max(100, t.many)),
    })
    .superRefine(({ id, name, added }, context) => {
      if (id.length !== name.length) context.addIssue({ code: 'custom', message: t.stale, path: ['added'] })
      const names = [...name.filter((one) => one !== ''), ...added].map((one) => one.toLocaleLowerCase('de'))
      if (new Set(names).size < names.length) context.addIssue({ code: 'custom', message: t.twice, path: ['added'] })
    })
    .transform(({ list, id, name, icon, added }) => ({
      list,
      kept: id.map((one, at) => ({ id: one, name: name[at]!, icon: icon[at] })),
      added,
    }))
}

export type AreaList = z.output<ReturnType<typeof areaForm>>
