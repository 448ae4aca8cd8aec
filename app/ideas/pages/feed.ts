import { listIdeas } from '#app/ideas/listing.server.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/feed'

const everything = {
  search: '',
  statuses: [],
  topicIds: [],
  districtIds: [],
  order: 'newest' as const,
  seed: 0,
  page: 1,
  onMap: false,
}

/** /ideen.atom: the latest ideas for feed readers. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const { origin } = currentRequest(context).url
  const language = currentLanguage(context)
  const { ideas } = await listIdeas(id, everything)
  const entries = ideas.map(
    ({ number, title, excerpt, day }) =>
      `<entry><id>${origin}/ideen/${number}</id><title>${escaped(title)}</title><link href="${origin}/ideen/${number}"/>` +
      `<updated>${day}T12:00:00Z</updated><author><name>${escaped(name)}</name></author><summary>${escaped(excerpt)}</summary></entry>`,
  )
  const feed =
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">` +
    `<id>${origin}/ideen.atom</id><title>${escaped(textsIn(ideaListTexts, language).feedTitle({ name }))}</title>` +
    `<link rel="self" href="${origin}/ideen.atom"/><link href="${origin}/ideen"/>` +
    `<updated>${ideas[0]?.day ?? '1970-01-01'}T12:00:00Z</updated>${entries.join('')}</feed>\n`
  return new Response(feed, { headers: { ...publicPage, 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}
