import { photoFallback } from '#app/photos/photo.ts'
import { type AtomEntry, escapeXml } from '#app/platform/atom.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { ChangeEntry } from './change-entry.ts'
import { changeDistance, changeLabel, changeValue } from './change-text.ts'
import type { News } from './feed.server.ts'
import { boardTexts } from './texts/board.ts'
import { projectTexts } from './texts/project.ts'

/** A piece of news as feed readers show it; `named` says of which project. */
export function feedEntry(language: Language, origin: string, news: News, named: boolean): AtomEntry {
  const t = textsIn(boardTexts, language).feed
  const page = `${origin}/vorhaben/${news.number}`
  const isUpdate = news.kind === 'update'
  return {
    id: `urn:uuid:${news.id}`,
    title: isUpdate ? (named ? `${news.project}: ${news.title}` : news.title) : t.started({ title: news.title }),
    href: isUpdate ? `${page}#meldung-${news.id}` : page,
    published: news.at,
    author: news.by,
    content: { html: htmlOf(language, origin, news) },
  }
}

function htmlOf(language: Language, origin: string, { text, photo, changes }: News): string {
  const picture = photo
    ? `<p><img src="${origin}${photoFallback(photo)}" alt="${escapeXml(photo.description)}"/></p>`
    : ''
  const paragraphs = text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeXml(paragraph.trim()).replaceAll('\n', '<br/>')}</p>`)
  return picture + paragraphs.join('') + changesHtml(language, changes)
}

function changesHtml(language: Language, changes: ChangeEntry[]): string {
  if (changes.length === 0) return ''
  const lines = changes.map((change) => `<li>${escapeXml(changeLine(language, change))}</li>`)
  return `<p>${escapeXml(textsIn(boardTexts, language).feed.changes)}</p><ul>${lines.join('')}</ul>`
}

/** "Geplantes Ende: 1. Mai 2026 → 1. August 2026 (3 Monate später). Grund: Wetter. Es fror lange." */
function changeLine(language: Language, change: ChangeEntry): string {
  const t = textsIn(projectTexts, language)
  const values = [change.was, change.now]
    .slice(change.was === null ? 1 : 0)
    .map((value) => changeValue(language, change.field, value))
  const distance = changeDistance(language, change)
  const moved = `${changeLabel(language, change)}: ${values.join(' → ')}${distance ? ` (${distance})` : ''}`
  return change.reason ? `${moved}. ${t.reason}: ${t.reasons[change.reason]}. ${change.explanation}` : moved
}
