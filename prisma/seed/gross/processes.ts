import { pool } from '#app/platform/db.server.ts'
import type { Progress } from '../world.ts'
import { id, personId } from './ids.ts'

type Fill = { municipalityId: string; progress: Progress }

/** Twenty processes of three phases each; the first one collects the ideas 1 to 2,000 right now. */
export async function fillProcesses({ municipalityId, progress }: Fill, count: number): Promise<void> {
  progress('processes')
  await pool.query(
    `insert into "Process" ("municipalityId", id, number, blueprint, title, summary, purpose, "openText", "fixedText", level, department, "decidedBy",
       "createdById", "publishedAt", "publicationToldAt")
     select $1, ${processId('n')}, n, 'ideas', 'Verkehr im Quartier ' || n, 'Wo soll sich etwas ändern? Sagen Sie es uns.',
       'Die Stadt plant die Straßen im Quartier neu. Ihre Ideen fließen in den Entwurf ein.', 'Wege, Bäume, Tempo', 'Die Buslinien bleiben.', 'consult',
       'Stadtplanung', 'Stadtverordnetenversammlung', ${personId('1')}, now() - interval '60 days', now() - interval '60 days'
     from generate_series(1, $2::int) n`,
    [municipalityId, count],
  )
  await pool.query(
    `insert into "Phase" ("municipalityId", id, "processId", position, kind, title, "startsAt", "endsAt", "startsFirst", "endsFirst", settings,
       "openingToldAt", "closingToldAt")
     select $1, ${phaseId('n * 4 + k')}, ${processId('n')}, k, (array['inform', 'ideas', 'result']::"PhaseKind"[])[k],
       (array['Informieren', 'Ideen sammeln', 'Ergebnis'])[k], d.starts, d.ends, d.starts, d.ends, $3, now(), now()
     from generate_series(1, $2::int) n cross join generate_series(1, 3) k
     cross join lateral (select now() + (k - 2) * interval '60 days' - n * interval '1 hour' as starts,
       now() + (k - 1) * interval '60 days' - n * interval '1 hour' as ends) d`,
    [municipalityId, count, { support: true, discuss: true }],
  )
  await pool.query(
    `update "Idea" set "phaseId" = ${phaseId('1 * 4 + 2')} where "municipalityId" = $1 and number <= 2000`,
    [municipalityId],
  )
  await pool.query(
    `insert into "RunningNumber" ("municipalityId", kind, last) values ($1, 'process', $2)
     on conflict ("municipalityId", kind) do update set last = excluded.last`,
    [municipalityId, count],
  )
}

const processId = (n: string) => id('ceee', n)
const phaseId = (n: string) => id('cfff', n)
