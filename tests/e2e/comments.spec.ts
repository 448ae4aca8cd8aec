import { expect, test } from '#tests/support/journey.ts'

test('somebody writes, previews, answers, and everybody else sees it', async ({ municipality, asCitizen }) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const idea = await aPublishedIdea(municipality)
  const subject = { kind: 'idea', id: idea.id }
  const first = await aComment(municipality, subject, { stance: 'contra', text: 'Bänke laden zum Lärmen ein.' })
  const { page, visit } = await asCitizen()
  await visit(`/ideen/${idea.number}`)
  const write = page.getByRole('region', { name: 'Ihr Kommentar' })
  await write.getByRole('radio', { name: 'Dafür' }).check()
  await write.getByRole('textbox', { name: 'Was möchten Sie sagen?' }).fill('Mehr **Bänke** helfen allen.')
  await write.getByRole('button', { name: 'Vorschau' }).click()
  await expect(page.getByRole('region', { name: 'So wird Ihr Kommentar aussehen' }).locator('strong')).toHaveText(
    'Bänke',
  )
  await write.getByRole('button', { name: 'Kommentar veröffentlichen' }).click()
  const own = page.getByRole('article').filter({ hasText: 'Mehr Bänke helfen allen.' })
  await expect(own).toBeFocused()
  await expect(write.getByRole('textbox')).toHaveValue('')

  const other = page.locator(`#beitrag-${first.id}`)
  await other.getByRole('button', { name: /Hilfreich/ }).click()
  await expect(other.getByRole('button', { name: /1 Person findet das hilfreich/ })).toBeVisible()
  await other.getByRole('link', { name: /Antworten/ }).click()
  await other.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Am Mühlbach wohnt niemand.')
  await other.getByRole('button', { name: 'Antwort veröffentlichen' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Am Mühlbach wohnt niemand.' })).toBeFocused()
})

test('a new comment of somebody else is announced, and shown when the reader wants it', async ({
  municipality,
  page,
  visit,
}) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const idea = await aPublishedIdea(municipality)
  const stream = page.waitForResponse(/beitraege\/live/)
  await visit(`/ideen/${idea.number}`)
  await stream
  await aComment(municipality, { kind: 'idea', id: idea.id }, { text: 'Eben erst geschrieben.' })
  await page.getByRole('button', { name: '1 neuen Kommentar anzeigen' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Eben erst geschrieben.' })).toBeFocused()
})

test('without JavaScript, writing, preview, marking and withdrawing work by plain forms', async ({
  municipality,
  withoutJavaScript,
}) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const idea = await aPublishedIdea(municipality)
  const other = await aComment(municipality, { kind: 'idea', id: idea.id })
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { page, visit } = await withoutJavaScript(await aCitizen(municipality))
  await visit(`/ideen/${idea.number}`)
  const write = page.getByRole('region', { name: 'Ihr Kommentar' })
  await write.getByRole('radio', { name: 'Dagegen' }).check()
  await write.getByRole('textbox', { name: 'Was möchten Sie sagen?' }).fill('Lieber Bäume.')
  await write.getByRole('button', { name: 'Vorschau' }).click()
  await expect(page.getByRole('region', { name: 'So wird Ihr Kommentar aussehen' })).toContainText('Lieber Bäume.')
  await expect(page.getByRole('radio', { name: 'Dagegen' })).toBeChecked()
  await page.getByRole('button', { name: 'Kommentar veröffentlichen' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Lieber Bäume.' })).toBeVisible()
  await page
    .locator(`#beitrag-${other.id}`)
    .getByRole('button', { name: /Hilfreich/ })
    .click()
  await expect(page.locator(`#beitrag-${other.id}`)).toContainText('1 Person findet das hilfreich')
  const own = page.getByRole('article').filter({ hasText: 'Lieber Bäume.' })
  await own.getByRole('link', { name: 'Zurückziehen' }).click()
  await page.getByRole('button', { name: 'Kommentar zurückziehen' }).click()
  await expect(page.getByText('Lieber Bäume.')).toHaveCount(0)
})
