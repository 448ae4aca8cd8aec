import { pool } from '#app/platform/db.server.ts'
import type { Progress } from '../world.ts'
import { commentId, ideaId, personId } from './ids.ts'

type Fill = { municipalityId: string; progress: Progress }

/** Idea 1 is the one everybody talks about. */
const longest = 2_000
/** so many other ideas share the rest: every third one */
const discussed = 33_000

/** Comments with answers of both levels below a third of the ideas, two thousand below the first one. Counts are set once, at the end. */
export async function fillComments({ municipalityId, progress }: Fill, count: number, people: number): Promise<void> {
  await pool.query(
    `insert into "Thread" ("municipalityId", id, "subjectKind")
     select $1::uuid, ${ideaId('1')}, 'idea' union all select $1::uuid, ${ideaId('t * 3 + 3')}, 'idea' from generate_series(0, $2::int - 1) t`,
    [municipalityId, discussed],
  )
  await pool.query('alter table "Comment" disable trigger count_comments_written')
  await pool.query('alter table "Thread" disable trigger count_idea_comments')
  try {
    const batch = 15_000
    for (let from = 1; from <= count; from += batch) {
      await pool.query(writing, [
        municipalityId,
        from,
        Math.min(from + batch - 1, count),
        people,
        longest,
        discussed,
        beginnings,
        ends,
        count,
      ])
      progress(`comments (${count.toLocaleString('en')})`, Math.min(1, (from + batch - 1) / count))
    }
    for (const sql of counting) await pool.query(sql, [municipalityId])
  } finally {
    await pool.query('alter table "Comment" enable trigger count_comments_written')
    await pool.query('alter table "Thread" enable trigger count_idea_comments')
  }
}

// the first two thousand belong to idea 1, the rest goes round; of three in a row the second answers the first, the third the second
const writing = `
  insert into "Comment" ("municipalityId", id, "threadId", "parentId", "rootId", depth, "authorId", stance, text, "writtenAt", "helpfulCount", "answerCount")
  select $1, ${commentId('n')}, t.id, case when k.place > 0 then ${commentId('n - k.step')} end,
    case when k.place > 0 then ${commentId('n - k.step * k.place')} end, k.place, ${personId('(n::bigint * 7919) % $4::int + 1')},
    case when k.place > 0 then 'neutral'::"Stance" else (array['pro', 'contra', 'neutral']::"Stance"[])[(n / 3) % 3 + 1] end,
    b.text || ' ' || e.text || ' (' || n || ')', now() - interval '1 year' + n * interval '100 seconds', (n::bigint * 31) % 23,
    case when n + k.step * (2 - k.place) <= k.last then 2 - k.place when n + k.step <= k.last and k.place = 0 then 1 else 0 end
  from generate_series($2::int, $3::int) n
  cross join lateral (select case when n <= $5::int then 1 else $6::int end as step,
    case when n <= $5::int then $5::int else $9::int end as last,
    case when n <= $5::int then (n - 1) % 3 else (n - $5::int - 1) / $6::int % 3 end as place) k
  cross join lateral (select case when n <= $5::int then ${ideaId('1')} else ${ideaId('(n - $5::int - 1) % $6::int * 3 + 3')} end as id) t
  join unnest($7::text[]) with ordinality b(text, k) on b.k - 1 = n % cardinality($7::text[])
  join unnest($8::text[]) with ordinality e(text, k) on e.k - 1 = (n / 11) % cardinality($8::text[])`

const counting = [
  `update "Thread" t set "commentCount" = c.comments, "proCount" = c.pro, "contraCount" = c.contra, "neutralCount" = c.neutral
   from (select "threadId", count(*) as comments, count(*) filter (where depth = 0 and stance = 'pro') as pro,
     count(*) filter (where depth = 0 and stance = 'contra') as contra, count(*) filter (where depth = 0 and stance = 'neutral') as neutral
     from "Comment" where "municipalityId" = $1 group by 1) c
   where t."municipalityId" = $1 and t.id = c."threadId"`,
  `update "Idea" i set "commentCount" = t."commentCount" from "Thread" t
   where i."municipalityId" = $1 and t."municipalityId" = $1 and t.id = i.id`,
]

const beginnings = [
  'Bei uns in der Straße wünschen sich das viele.',
  'Ich fahre dort jeden Morgen vorbei.',
  'Das wurde vor Jahren schon einmal versprochen.',
  'Für Familien wäre das eine große Hilfe.',
  'Ich sehe das anders.',
  'Wer soll das auf Dauer bezahlen?',
  'In der Nachbarstadt klappt das gut.',
  'Bitte denken Sie auch an ältere Menschen.',
  'Der Weg zur Schule wird dadurch sicherer.',
  'Lärm gibt es hier schon genug.',
  'Eine gute Idee, die wenig kostet.',
]

const ends = [
  'Am Abend ist es dort zu dunkel.',
  'Vielleicht reicht für den Anfang ein Versuch.',
  'Bäume müssen dafür nicht weichen.',
  'Parkplätze fallen dann weg.',
  'Mit dem Rollstuhl kommt man sonst nicht durch.',
  'Der Bus hält ohnehin nebenan.',
  'Im Sommer wäre Schatten wichtig.',
]
