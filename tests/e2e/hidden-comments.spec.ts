import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'
import { publicAddresses } from '#tests/support/public-addresses.ts'

const word = 'Quittenhecke'

test('a hidden comment is nowhere in public, and comes back everywhere', async ({ municipality }) => {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const { editComment } = await import('#app/comments/editing.server.ts')
  const { commentSubject } = await import('#app/comments/subject.server.ts')
  const { inTransaction } = await import('#app/platform/db.server.ts')
  const idea = await aPublishedIdea(municipality)
  const subject = { kind: 'idea', id: idea.id }
  const comment = await aComment(municipality, subject, { text: `Eine ${word} wäre schön.` })
  await editComment(comment.author, comment.id, { text: `Eine ${word} wäre sehr schön.`, stance: 'pro' })
  await aComment(municipality, subject, { answering: comment, text: 'Wo denn?' })

  const pages = [
    ...(await publicAddresses(['1'])),
    `/beitraege/${comment.id}`,
    `/beitraege/${comment.id}/verlauf`,
    `/beitraege/mehr?zu=idea.${idea.id}`,
    `/beitraege/mehr?zu=idea.${idea.id}&seit=2020-01-01`,
    `/beitraege/mehr?zu=idea.${idea.id}&antworten=${comment.id}`,
    `/ideen/1?beitrag=${comment.id}`,
    `/ideen/1?ordnung=beide`,
    `/suche?suche=${word}`,
  ]
  const showing = async () => {
    const found = []
    for (const path of pages) {
      const { status, html } = await ask({ host: municipality.host, path })
      expect(status, path).toBeLessThan(500)
      // what was looked for stands in the field of the search itself
      if (html.replaceAll(/(value|href|action)="[^"]*"/g, '').includes(`${word} wäre`)) found.push(path)
    }
    return found
  }
  const before = await showing()
  expect(before).toContain('/ideen/1')
  expect(before).toContain(`/beitraege/${comment.id}/verlauf`)

  const key = { municipalityId: municipality.id, id: comment.id }
  await inTransaction((tx) => commentSubject.moderation!.hide(tx, key))
  await expect.poll(showing, { timeout: 20_000 }).toEqual([])
  await inTransaction((tx) => commentSubject.moderation!.show(tx, key))
  await expect.poll(showing, { timeout: 20_000 }).toEqual(before)
})
