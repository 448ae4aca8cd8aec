import { isNewsSql, markInSql } from '#app/chronicle/remembered.server.ts'
import type { BoardOrder } from './board-filter.ts'
import { lateSql, lightSql, milestoneSums, milestoneSumsOfOne, overdueSums } from './light-sql.ts'

const orders: Record<BoardOrder, string> = {
  news: '"newsAt" desc, number desc',
  end: '"endPlanned" nulls last, number',
  light: `array_position(array['red','yellow','grey','green','stopped','done'], light), "newsAt" desc, number`,
  title: 'title, number',
}

const given = ['number', 'title', 'summary', 'state', 'place', 'districtId', 'topicId', 'latitude', 'longitude']
const forFiles = ['department', 'costEstimate', 'costApproved', 'costSpent']
const dated = ['startFirstPromised', 'startPlanned', 'startActual', 'endFirstPromised', 'endPlanned', 'endActual']

/**
 * The board as one query: $1 municipality, $2 today or null, $3 search, $4 state, $5 light, $6 late only, $7 topic, $8 district, $9 year, $10 limit,
 * $11 offset, $12 only with a place, $13 the mark of the chronicle the reader knows the board of: if it still holds, only that is said. With `lit`, all lights are computed, to choose or order by them; without, those of the page shown alone.
 */
export function boardSql(order: BoardOrder, lit: boolean): string {
  return `
with clock as (select coalesce($2::date, (now() at time zone 'Europe/Berlin')::date) as today),
chosen as materialized (
  select p.id, p.number, p.title, p.state, p."costApproved", p."costSpent", p."startActual", p."startPlanned", p."endActual", p."endPlanned",
    p."publishedAt", p.latitude, coalesce(p."lastUpdateAt", p."publishedAt") as "newsAt", ${lateSql} as late, ${lit ? lightSql : 'null'} as light
  from "Project" p cross join clock left join (${lit ? milestoneSums : overdueSums}) m on m."projectId" = p.id
  where p."municipalityId" = $1 and p."publishedAt" is not null
    and ($3::text is null or p.search @@ websearch_to_tsquery('german', $3) or word_similarity($3, p.title) >= 0.45
      or p.number::text = ltrim($3, '#'))
    and ($4::"ProjectState" is null or p.state = $4)
    and ($7::uuid is null or p."topicId" = $7)
    and ($8::uuid is null or p."districtId" = $8)
    and ($9::int is null or (
      coalesce(p."startActual", p."startPlanned", (p."publishedAt" at time zone 'Europe/Berlin')::date) < make_date($9 + 1, 1, 1)
      and coalesce(p."endActual", p."endPlanned", clock.today) >= make_date($9, 1, 1)))
),
f as (select * from chosen where ($5::text is null or light = $5) and (not $6::bool or late)),
page as materialized (
  select id, late, "newsAt", row_number() over () as rank from (
    select * from f where not $12::bool or latitude is not null order by ${orders[order]} limit $10 offset $11) sorted
)
select marked.mark, case when ${isNewsSql('marked.mark', '$13')} then json_build_object(
  'today', (select today from clock),
  'figures', (select json_build_object(
    'count', count(*) filter (where not $12::bool or latitude is not null),
    'running', count(*) filter (where state = 'running'),
    'done', count(*) filter (where state = 'done'),
    'late', count(*) filter (where late),
    'approved', coalesce(sum("costApproved"), 0), 'spent', coalesce(sum("costSpent"), 0),
    'firstYear', extract(year from min(coalesce("startActual", "startPlanned", ("publishedAt" at time zone 'Europe/Berlin')::date))),
    'lastYear', extract(year from max(greatest("endActual", "endPlanned"))))
    from f),
  'items', (select json_agg(json_build_object('id', p.id, ${[...given, ...dated, ...forFiles].map((name) => `'${name}', p."${name}"`).join(', ')},
    'light', ${lightSql}, 'late', page.late, 'newsAt', page."newsAt", 'doneWeight', m."doneWeight", 'countedWeight', m."countedWeight",
    'nextMilestone', m."nextMilestone") order by page.rank)
    from page cross join clock
    join "Project" p on p."municipalityId" = $1 and p.id = page.id
    ${lit ? `left join (${milestoneSums}) m on m."projectId" = p.id` : `left join lateral (${milestoneSumsOfOne}) m on true`})
) end as board from (select ${markInSql} as mark) marked`
}
