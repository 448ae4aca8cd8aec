import { expect, test } from '#tests/support/journey.ts'
import { tabTo } from '#tests/support/keyboard.ts'

const why = 'Die Idee nennt Namen und Telefonnummer eines Nachbarn.'

test('a project is found and its particulars are changed with the keyboard alone @phone', async ({
  municipality,
  asStaff,
}) => {
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  const title = 'Steg am Mühlenteich'
  const project = await aPublishedProject(municipality, { title })
  const { page, visit } = await asStaff(['projectLead'])
  const { keyboard } = page
  await visit('/verwaltung')
  await tabTo(page, page.getByRole('link', { name: 'Zum Inhalt springen' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await visit('/verwaltung')
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Vorhaben', exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vorhaben')
  await tabTo(page, page.getByRole('link', { name: title }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await tabTo(page, page.getByRole('link', { name: 'Angaben bearbeiten' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Ansprechperson'))
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('Ines Roth')
  await tabTo(page, page.getByRole('button', { name: 'Angaben speichern' }))
  await keyboard.press('Enter')
  await expect(page.getByText('gespeichert')).toBeVisible()
  await visit(`/verwaltung/vorhaben/${project.number}/bearbeiten`)
  await expect(page.getByLabel('Ansprechperson')).toHaveValue('Ines Roth')
})

test('two ideas are merged with the keyboard alone; what is missing is one key away @phone', async ({
  municipality,
  asStaff,
  expectedProblems,
}) => {
  expectedProblems.push(/422/)
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const into = await aPublishedIdea(municipality, { title: 'Mehr Bänke am Mühlbach' })
  const from = await aPublishedIdea(municipality, { title: 'Bänke am Mühlbach' })
  const { page, visit } = await asStaff(['moderator'])
  const { keyboard } = page
  await visit(`/verwaltung/ideen/${from.number}`)
  await tabTo(page, page.getByRole('link', { name: 'Mit anderer Idee zusammenlegen' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel(into.title))
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Ideen zusammenlegen' }))
  await keyboard.press('Enter')
  await expect(page.locator('.error-summary')).toBeFocused()
  await tabTo(page, page.getByRole('alert').getByRole('link', { name: /Bestätigen Sie/ }))
  await keyboard.press('Enter')
  await expect(page.getByLabel(/Ja, zusammenlegen/)).toBeFocused()
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Ideen zusammenlegen' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(into.title)
})

test('an idea is hidden with the keyboard alone @phone', async ({ municipality, asStaff, visit }) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const idea = await aPublishedIdea(municipality, { title: 'Ruft Herrn Meier an' })
  const { page, visit: go } = await asStaff(['moderator'])
  const { keyboard } = page
  await go(`/verwaltung/ideen/${idea.number}`)
  await tabTo(page, page.getByRole('link', { name: 'Idee ausblenden' }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Stehen lassen'))
  await keyboard.press('ArrowDown')
  await expect(page.getByLabel('Ausblenden', { exact: true })).toBeChecked()
  await tabTo(page, page.getByLabel(/Gegen welche Regel/))
  await keyboard.type('Pers')
  await expect(page.getByLabel(/Gegen welche Regel/)).toHaveValue('personalData')
  await tabTo(page, page.getByLabel(/^Begründung/))
  await keyboard.type(why)
  await tabTo(page, page.getByRole('button', { name: 'Entscheiden' }))
  await keyboard.press('Enter')
  await expect(page.getByText('Entschieden. Alle, die es betrifft')).toBeVisible()
  expect(await visit(`/ideen/${idea.number}`)).toBe(410)
})
