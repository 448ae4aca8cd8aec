import { expect, test } from '#tests/support/journey.ts'

const text = 'Am Mühlbach gibt es auf zwei Kilometern keine Bank. Drei würden reichen.'

async function anIdea(municipality: { id: string }, author: { municipalityId: string; id: string }) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  return await aPublishedIdea(municipality, { title: 'Bänke am Mühlbach', text, author })
}

test('an author changes the idea; everybody sees what changed', async ({ municipality, asCitizen, page, visit }) => {
  const author = await asCitizen({ displayName: 'Anna Autorin' })
  const idea = await anIdea(municipality, author.person)
  await author.visit(`/ideen/${idea.number}`)
  await author.page.getByRole('link', { name: 'Text ändern' }).click()
  await author.page.getByLabel('Beschreibung').fill(text.replace('Drei', 'Vier'))
  await author.page.getByLabel('Was haben Sie geändert').fill('Vier Bänke statt drei.')
  await author.page.getByRole('button', { name: 'Neue Fassung veröffentlichen' }).click()
  await expect(author.page.getByText('Die neue Fassung steht online')).toBeVisible()

  await visit(`/ideen/${idea.number}`)
  await expect(page.getByText('geändert am')).toBeVisible()
  await visit(`/ideen/${idea.number}/versionen`)
  await expect(page.locator('ins')).toContainText('Vier')
  await expect(page.locator('del')).toContainText('Drei')
  await expect(page.getByText('Vier Bänke statt drei.')).toBeVisible()
  await expect(page.getByText('So wurde die Idee eingereicht')).toBeVisible()
})

test('a proposal is made without JavaScript, taken over by the author and credited', async ({
  municipality,
  asCitizen,
  withoutJavaScript,
}) => {
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const author = await asCitizen({ displayName: 'Anna Autorin' })
  const idea = await anIdea(municipality, author.person)
  const proposer = await withoutJavaScript(await aCitizen(municipality, { displayName: 'Pia Vorschlag' }))
  await proposer.visit(`/ideen/${idea.number}`)
  await proposer.page.getByRole('link', { name: 'Änderung vorschlagen' }).click()
  await proposer.page.getByLabel('Beschreibung').fill(`${text} Eine davon im Schatten.`)
  await proposer.page.getByRole('button', { name: 'Vorschlag abschicken' }).click()
  await expect(
    proposer.page
      .getByRole('heading', { name: 'Eine Angabe fehlt' })
      .or(proposer.page.getByText('Schreiben Sie in einem Satz, warum').first()),
  ).toBeVisible()
  await proposer.page.getByLabel('Warum ist es so besser').fill('Im Sommer ist es dort heiß.')
  await proposer.page.getByRole('button', { name: 'Vorschlag abschicken' }).click()
  await expect(proposer.page.getByText('Ihr Vorschlag steht unter der Idee')).toBeVisible()

  await author.visit(`/ideen/${idea.number}`)
  await author.page.getByRole('link', { name: 'Vorschlag von Pia Vorschlag' }).click()
  await expect(author.page.locator('ins')).toContainText('Eine davon im Schatten.')
  await author.page.getByRole('button', { name: 'Vorschlag übernehmen' }).click()
  await expect(author.page.getByText('Übernommen. Wer den Vorschlag')).toBeVisible()
  await expect(author.page.getByText('Mit Änderungen von Pia Vorschlag')).toBeVisible()
  await author.visit(`/ideen/${idea.number}/versionen`)
  await expect(author.page.getByText('Übernommen von Pia Vorschlag')).toBeVisible()
})

test('an author declines a proposal with a sentence', async ({ municipality, asCitizen, page, visit }) => {
  const { anAmendment } = await import('#app/ideas/amendment.factory.ts')
  const author = await asCitizen()
  const idea = await anIdea(municipality, author.person)
  const { id } = await anAmendment(municipality, idea)
  await author.visit(`/ideen/${idea.number}/vorschlaege/${id}`)
  await author.page.getByLabel('Warum übernehmen Sie den Vorschlag nicht').fill('Das ist mir zu viel auf einmal.')
  await author.page.getByRole('button', { name: 'Vorschlag ablehnen' }).click()
  await expect(author.page.getByText('Abgelehnt. Ihr Satz')).toBeVisible()
  await visit(`/ideen/${idea.number}/vorschlaege/${id}`)
  await expect(page.getByText('Das ist mir zu viel auf einmal.')).toBeVisible()
})

test('somebody invited by mail writes along', async ({ municipality, asCitizen, mailbox }) => {
  const author = await asCitizen({ displayName: 'Anna Autorin' })
  const idea = await anIdea(municipality, author.person)
  const guest = await asCitizen({ displayName: 'Gina Gast', email: `gina-${municipality.id}@example.org` })
  await author.visit(`/ideen/${idea.number}/mitschreiben`)
  await author.page.getByLabel('E-Mail-Adresse').fill(guest.person.email)
  await author.page.getByRole('button', { name: 'Einladung schicken' }).click()
  await expect(author.page.getByText('ist unterwegs')).toBeVisible()
  const { link } = await mailbox.latestTo(guest.person.email)
  await guest.visit(new URL(link).pathname)
  await guest.page.getByRole('button', { name: 'Mitschreiben' }).click()
  await expect(guest.page.getByText('Sie schreiben jetzt mit.')).toBeVisible()
  await expect(guest.page.getByText('mit Gina Gast')).toBeVisible()
  await expect(guest.page.getByRole('link', { name: 'Text ändern' })).toBeVisible()
})

test('ideas begun stand in the account and go on from there', async ({ municipality, asCitizen }) => {
  const { keepDraft } = await import('#app/ideas/draft.server.ts')
  const { page, person, visit } = await asCitizen()
  for (const title of ['Trinkbrunnen am Markt', 'Mehr Licht am Weg'])
    await keepDraft(municipality.id, null, { title, text: 'Das fehlt hier schon lange.' }, person.id)
  await visit('/konto')
  await page.getByRole('button', { name: 'Weiterschreiben: Trinkbrunnen am Markt' }).click()
  await expect(page.getByLabel('Ihre Idee in einem Satz')).toHaveValue('Trinkbrunnen am Markt')
  await visit('/konto')
  await page.getByRole('link', { name: 'Entwurf löschen: Mehr Licht am Weg' }).click()
  await page.getByRole('button', { name: 'Entwurf löschen' }).click()
  await expect(page.getByText('Der Entwurf ist gelöscht.')).toBeVisible()
  await expect(page.getByText('Mehr Licht am Weg')).toBeHidden()
})
