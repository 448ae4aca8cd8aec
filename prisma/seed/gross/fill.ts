import { pool } from '#app/platform/db.server.ts'
import type { IdeaContent } from '../idea-content.ts'
import type { Progress } from '../world.ts'
import { id, ideaId, personId, projectId } from './ids.ts'

type Fill = { municipalityId: string; progress: Progress }

export async function fillPeople({ municipalityId, progress }: Fill, count: number): Promise<void> {
  progress('people', 0)
  await pool.query(
    `insert into "Person" ("municipalityId", id, email, "displayName", "emailVerifiedAt", "createdAt")
     select $1, ${personId('n')}, 'mensch-' || n || '@example.org', 'Mensch ' || n, now(), now() - interval '400 days' from generate_series(1, $2::int) n`,
    [municipalityId, count],
  )
  progress('people', 1)
}

/** Titles and texts vary with streets, so that words are frequent and rare as in real life. */
export async function fillIdeas(
  { municipalityId, progress }: Fill,
  count: number,
  contents: IdeaContent[],
): Promise<void> {
  const batch = 5_000
  for (let from = 1; from <= count; from += batch) {
    await pool.query(
      `with topics as (select id, row_number() over (order by position) - 1 as k, count(*) over () as many from "Topic" where "municipalityId" = $1),
       districts as (select id, row_number() over (order by position) - 1 as k, count(*) over () as many from "District" where "municipalityId" = $1)
       insert into "Idea" ("municipalityId", id, number, title, text, status, "statusSince", "topicId", "districtId", latitude, longitude, "authorId", "submittedAt", "supportCount")
       select $1, ${ideaId('n')}, n, left(c.title || ', ' || s.street, 120), c.text || E'\\n\\nEs geht um die ' || s.street || ' ' || (n % 240 + 1) || '.',
         (array['new', 'new', 'inReview', 'accepted', 'planned', 'done', 'declined', 'forwarded']::"IdeaStatus"[])[n % 8 + 1],
         m.at + interval '2 days', t.id, d.id,
         51.31 + sin(n * 2.399963) * 0.05 * sqrt((n % 997) / 997.0), 9.48 + cos(n * 2.399963) * 0.08 * sqrt((n % 997) / 997.0),
         ${personId('n % 20000 + 1')}, m.at, (n::bigint * 37) % 39 + 1
       from generate_series($2::int, $3::int) n
       cross join lateral (select now() - interval '3 years' + n * (interval '3 years' / $4::int) as at) m
       join unnest($5::text[], $6::text[]) with ordinality c(title, text, k) on c.k - 1 = n % cardinality($5::text[])
       join unnest($7::text[]) with ordinality s(street, k) on s.k - 1 = (n / 7) % cardinality($7::text[])
       join topics t on t.k = (n * 3) % t.many
       join districts d on d.k = (n / 3) % d.many`,
      [
        municipalityId,
        from,
        Math.min(from + batch - 1, count),
        count,
        contents.map(({ title }) => title),
        contents.map(({ text }) => text),
        streets,
      ],
    )
    progress('ideas', Math.min(1, (from + batch - 1) / count))
  }
  await pool.query(
    `insert into "RunningNumber" ("municipalityId", kind, last) values ($1, 'idea', $2)
     on conflict ("municipalityId", kind) do update set last = excluded.last`,
    [municipalityId, count],
  )
  await fillAnswers(municipalityId)
  progress('chronicle')
  await pool.query(
    `insert into "ChronicleEntry" ("municipalityId", id, at, "actorId", kind, "subjectKind", "subjectId", public)
     select "municipalityId", ${id('dddd', 'number')}, "submittedAt", "authorId", 'idea.submitted', 'idea', id, true from "Idea" where "municipalityId" = $1`,
    [municipalityId],
  )
}

async function fillAnswers(municipalityId: string): Promise<void> {
  await pool.query(
    `insert into "IdeaAnswer" ("municipalityId", id, "ideaId", status, reason, text, "answeredById", "answeredAt")
     select "municipalityId", ${id('eeee', 'number')}, id, status, case when status = 'declined' then 'otherPriorities'::"DeclineReason" end,
       'Danke für den Vorschlag. Wir haben ihn mit den Fachleuten besprochen.', ${personId('1')}, "statusSince"
     from "Idea" where "municipalityId" = $1 and status <> 'new'`,
    [municipalityId],
  )
}

/** Idea n is supported by (37 n mod 39) + 1 people, 20 on average, each another. The count stands in the idea already. */
export async function fillSupports(
  { municipalityId, progress }: Fill,
  count: number,
  ideas: number,
  people: number,
): Promise<void> {
  await pool.query('alter table "IdeaSupport" disable trigger user')
  try {
    const batch = Math.ceil(ideas / 40)
    for (let from = 1; from <= ideas; from += batch) {
      await pool.query(
        `insert into "IdeaSupport" ("municipalityId", "ideaId", "personId", "supportedAt")
         select $1, ${ideaId('n')}, ${personId('(n::bigint * 7919 + j * 7) % $4::int + 1')}, now() - interval '1 day'
         from generate_series($2::int, $3::int) n cross join lateral generate_series(0, (n::bigint * 37) % 39) j`,
        [municipalityId, from, Math.min(from + batch - 1, ideas), people],
      )
      progress(`supports (${count.toLocaleString('en')})`, Math.min(1, (from + batch - 1) / ideas))
    }
  } finally {
    await pool.query('alter table "IdeaSupport" enable trigger user')
  }
}

export async function fillProjects({ municipalityId, progress }: Fill, count: number): Promise<void> {
  progress('projects', 0)
  await pool.query(
    `with topics as (select id, row_number() over (order by position) - 1 as k, count(*) over () as many from "Topic" where "municipalityId" = $1),
     districts as (select id, row_number() over (order by position) - 1 as k, count(*) over () as many from "District" where "municipalityId" = $1)
     insert into "Project" ("municipalityId", id, number, title, summary, description, department, "contactName", "topicId", "districtId", place, latitude, longitude, state,
       "startFirstPromised", "endFirstPromised", "costFirstPromised", "startPlanned", "endPlanned", "startActual", "endActual", "costEstimate", "costApproved", "costSpent",
       "publishedAt", "lastUpdateAt")
     select $1, ${projectId('n')}, n, s.what || ' ' || st.street, 'Die Stadt erneuert die ' || st.street || ' und ihre Umgebung.', 'Die Arbeiten laufen in mehreren Abschnitten.',
       'Tiefbau', 'Jana Ebert', t.id, d.id, st.street, 51.31 + sin(n) * 0.04, 9.48 + cos(n) * 0.06, s.state,
       p.start, p.finish, n * 100000, p.start, p.finish + (n % 5) * 20,
       case when s.state <> 'planned' then p.start end, case when s.state = 'done' then p.finish end, n * 110000, n * 120000, n * 50000,
       p.start - interval '60 days', now() - (n % 200) * interval '1 day'
     from generate_series(1, $2::int) n
     cross join lateral (select (array['planned', 'running', 'running', 'done', 'paused', 'stopped']::"ProjectState"[])[n % 6 + 1] as state,
       (array['Radweg', 'Spielplatz', 'Kanal', 'Schule', 'Beleuchtung'])[n % 5 + 1] as what) s
     cross join lateral (select (current_date - 500 + n % 400)::date as start, (current_date - 200 + n % 500)::date as finish) p
     join unnest($3::text[]) with ordinality st(street, k) on st.k - 1 = n % cardinality($3::text[])
     join topics t on t.k = n % t.many
     join districts d on d.k = n % d.many`,
    [municipalityId, count, streets],
  )
  await pool.query(
    `insert into "Milestone" ("municipalityId", id, "projectId", title, weight, position, "firstPromised", planned, actual)
     select $1, ${id('ffff', 'p.number * 8 + k')}, p.id, 'Abschnitt ' || k, k, k, p."startPlanned" + k * 60, p."startPlanned" + k * 60,
       case when p.state = 'done' or (p.state <> 'planned' and k < 3) then p."startPlanned" + k * 60 end
     from "Project" p cross join generate_series(1, 4) k where p."municipalityId" = $1`,
    [municipalityId],
  )
  await pool.query(
    `insert into "ProjectUpdate" ("municipalityId", id, "projectId", title, text, "writtenById", "createdAt", "publishedAt")
     select $1, ${id('abab', 'p.number * 8 + k')}, p.id, 'Abschnitt ' || k || ' geht voran', 'Die Arbeiten laufen wie geplant.', ${personId('1')},
       p."lastUpdateAt" - (3 - k) * interval '30 days', p."lastUpdateAt" - (3 - k) * interval '30 days'
     from "Project" p cross join generate_series(1, 3) k where p."municipalityId" = $1`,
    [municipalityId],
  )
  await pool.query(
    `insert into "ProjectIdea" ("municipalityId", "projectId", "ideaId") select $1, p.id, ${ideaId('p.number * 100')} from "Project" p where p."municipalityId" = $1`,
    [municipalityId],
  )
  await pool.query(
    `insert into "RunningNumber" ("municipalityId", kind, last) values ($1, 'project', $2)
     on conflict ("municipalityId", kind) do update set last = excluded.last`,
    [municipalityId, count],
  )
  progress('projects', 1)
}

const streets = [
  'Ahornweg',
  'Bachstraße',
  'Birkenallee',
  'Blumenstraße',
  'Brunnengasse',
  'Buchenweg',
  'Burgstraße',
  'Dorfstraße',
  'Eichendorffstraße',
  'Erlenweg',
  'Feldstraße',
  'Fliederweg',
  'Friedrichstraße',
  'Gartenstraße',
  'Goethestraße',
  'Grüner Weg',
  'Hafenstraße',
  'Hauptstraße',
  'Heideweg',
  'Hermannstraße',
  'Holunderweg',
  'Industriestraße',
  'Jahnstraße',
  'Kantstraße',
  'Kastanienallee',
  'Kirchgasse',
  'Klosterstraße',
  'Königstraße',
  'Kornblumenweg',
  'Lessingstraße',
  'Lindenstraße',
  'Lutherstraße',
  'Marienplatz',
  'Marktstraße',
  'Mozartstraße',
  'Mühlenweg',
  'Neue Straße',
  'Nordring',
  'Parkstraße',
  'Pestalozzistraße',
  'Poststraße',
  'Querallee',
  'Rathausplatz',
  'Ringstraße',
  'Rosenweg',
  'Schillerstraße',
  'Schlossallee',
  'Schulstraße',
  'Schützenstraße',
  'Seestraße',
  'Sonnenhang',
  'Steinweg',
  'Südring',
  'Talstraße',
  'Tannenweg',
  'Turmstraße',
  'Uferweg',
  'Waldstraße',
  'Weidenweg',
  'Weinbergstraße',
  'Wiesenstraße',
  'Wilhelmstraße',
  'Zeppelinstraße',
  'Ziegelhütte',
]
