import { readFilter } from '#app/ideas/idea-filter.ts'
import { listIdeas } from '#app/ideas/listing.server.ts'
import { readBoard } from '#app/projects/board.server.ts'
import { readBoardFilter } from '#app/projects/board-filter.ts'

const shown = 6

/** The first hits among ideas and projects, and how many there are. */
export async function searchEverywhere({ id, closed }: { id: string; closed: string[] }, query: string) {
  const params = new URLSearchParams({ suche: query })
  const [ideas, board] = await Promise.all([
    closed.includes('ideas')
      ? null
      : listIdeas(id, { ...readFilter(params, { topics: [], districts: [] }), ...firstPage }),
    closed.includes('projects') ? null : readBoard(id, readBoardFilter(params)),
  ])
  return {
    ideas: ideas && { count: ideas.count, hits: ideas.ideas.slice(0, shown) },
    projects: board && {
      count: board.figures.count,
      hits: board.items.slice(0, shown).map(({ number, title, summary, state }) => ({ number, title, summary, state })),
    },
  }
}

const firstPage = { order: 'newest', seed: 1, page: 1, onMap: false } as const
