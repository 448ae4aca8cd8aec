import { expect, test } from '#tests/support/journey.ts'

test('an idea becomes a project, the project is published, and the author hears of it @phone', async ({
  municipality,
  asStaff,
  asCitizen,
  mailbox,
}) => {
  const author = await asCitizen({ displayName: 'Ines Roth' })
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const idea = await aPublishedIdea(municipality, { author: author.person, title: 'Ein neuer Steg am Mühlenteich' })
  const { page, visit } = await asStaff(['projectLead'])
  expect(await visit(`/verwaltung/vorhaben/neu?idee=${idea.number}`)).toBe(200)
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue(idea.title)
  await page.getByLabel('Kurzbeschreibung').fill('Der alte Steg ist morsch. Der neue trägt auch einen Rollstuhl.')
  await page.getByLabel('Geplantes Ende').fill('2027-09-30')
  await page.getByLabel('Geschätzte Kosten').fill('120.000')
  await page.getByRole('button', { name: 'Vorhaben anlegen' }).click()
  await expect(page.getByText('Das Vorhaben ist angelegt.')).toBeVisible()
  await page.getByLabel('Meilenstein', { exact: true }).fill('Planung und Genehmigung')
  await page.getByLabel('Gewicht').fill('2')
  await page.getByRole('button', { name: 'Meilenstein hinzufügen' }).click()
  await expect(page.getByText('Der Meilenstein ist gespeichert.')).toBeVisible()
  await page.getByRole('button', { name: 'Vorhaben veröffentlichen' }).click()
  await expect(page.getByText('Das Vorhaben ist jetzt öffentlich.')).toBeVisible()
  await expect(page.getByRole('cell', { name: '30. September 2027' }).first()).toBeVisible()
  // the answer to the idea is told first
  await expect(async () => {
    expect((await mailbox.latestTo(author.person.email)).subject).toBe(`Neues Vorhaben: ${idea.title}`)
  }).toPass({ timeout: 40_000 })
  expect(await author.visit(`/ideen/${idea.number}/wirkung`)).toBe(200)
  await expect(author.page.getByRole('link', { name: `Daraus wurde Vorhaben 1: ${idea.title}` })).toBeVisible()
})

async function aProject(municipality: { id: string }) {
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  return await aPublishedProject(municipality, {
    endPlanned: '2027-09-30',
    milestones: [{ title: 'Planung' }, { title: 'Bau', planned: '2027-08-01' }],
  })
}

const text = 'Das Sägewerk kann erst im Winter liefern. Wir bauen den alten Steg schon ab.'

test('a changed promise needs its reason; the preview shows it as the public will see it @phone', async ({
  municipality,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const { number } = await aProject(municipality)
  const { page, visit } = await asStaff(['projectLead'])
  await visit(`/verwaltung/vorhaben/${number}`)
  await page.getByRole('link', { name: 'Meldung schreiben' }).click()
  await page.getByLabel('Überschrift').fill('Das Holz kommt später')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByText('Geplantes Ende: 30. September 2027').click()
  await page.getByLabel('Geplantes Ende').fill('2027-12-31')
  await page.getByRole('button', { name: 'Zur Vorschau' }).click()
  await page.getByRole('alert').getByRole('link', { name: 'Wählen Sie den Grund' }).click()
  await expect(page.locator('[name="p-endPlanned-reason"]')).toBeFocused()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(text)
  await page.locator('[name="p-endPlanned-reason"]').selectOption({ label: 'Firma oder Lieferung' })
  await page.locator('[name="p-endPlanned-why"]').fill('Das Eichenholz kommt erst im November.')
  await page.getByRole('button', { name: 'Zur Vorschau' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vorschau der Meldung')
  const preview = page.getByRole('article')
  await expect(preview).toContainText('30. September 2027')
  await expect(preview).toContainText('31. Dezember 2027')
  await expect(preview).toContainText('(3 Monate später)')
  await expect(preview).toContainText('Grund: Firma oder Lieferung. Das Eichenholz kommt erst im November.')
  await visit(new URL(page.url()).pathname)
  await page.getByRole('button', { name: 'Meldung veröffentlichen' }).click()
  await expect(page.getByText('Die Meldung ist veröffentlicht.')).toBeVisible()
})

test('without JavaScript a draft is written, kept and published', async ({ municipality, withoutJavaScript }) => {
  const { number } = await aProject(municipality)
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { page, visit } = await withoutJavaScript(await aStaffMember(municipality, ['projectLead']))
  await visit(`/verwaltung/vorhaben/${number}/meldung/neu`)
  await page.getByLabel('Überschrift').fill('Die Planung steht')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByLabel('Erreicht am').first().fill('2026-01-15')
  await page.getByRole('button', { name: 'Entwurf speichern' }).click()
  await expect(page.getByLabel('Erreicht am').first()).toHaveValue('2026-01-15')
  await visit(`/verwaltung/vorhaben/${number}`)
  await page.getByRole('link', { name: 'Die Planung steht' }).click()
  await page.getByRole('button', { name: 'Zur Vorschau' }).click()
  await page.getByRole('button', { name: 'Meldung veröffentlichen' }).click()
  await expect(page).toHaveURL(new RegExp(`/vorhaben/${number}$`))
})

test('editors draft, project leads publish', async ({ municipality, asStaff, expectedProblems }) => {
  expectedProblems.push(/403/)
  const project = await aProject(municipality)
  const { draftUpdate } = await import('#app/projects/draft.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  const id = newId()
  const editor = await asStaff(['editor'])
  await draftUpdate(editor.person, project.id, { id, title: 'Es geht voran', text, photoId: null, changes: [] })
  await editor.visit(`/verwaltung/vorhaben/${project.number}/meldung/${id}/vorschau`)
  await expect(editor.page.getByText('Veröffentlichen darf die Projektleitung.')).toBeVisible()
  await expect(editor.page.getByRole('button', { name: 'Meldung veröffentlichen' })).toHaveCount(0)
  await editor.visit('/verwaltung/vorhaben')
  await expect(editor.page.getByRole('link', { name: 'Vorhaben anlegen' })).toHaveCount(0)
  const status = await editor.page.evaluate(async (path) => {
    const body = new URLSearchParams({ intent: 'publish' })
    return (await fetch(path, { method: 'POST', body })).status
  }, `/verwaltung/vorhaben/${project.number}`)
  expect(status).toBe(403)
})
