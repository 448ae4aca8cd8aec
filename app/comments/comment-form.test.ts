import { expect, test } from 'vitest'
import { newId } from '#app/platform/id.ts'
import { commentForm } from './comment-form.ts'

const words = { id: newId(), text: 'Mehr Bänke, bitte.' }

test('an answer needs no stance and has none; a comment needs one', () => {
  const answer = commentForm('de', { answering: true, official: false })
  expect(answer.parse(words).stance).toBe('neutral')
  expect(answer.parse({ ...words, stance: 'pro' }).stance).toBe('neutral')
  const comment = commentForm('de', { answering: false, official: false })
  expect(comment.safeParse(words).success).toBe(false)
  expect(comment.parse({ ...words, stance: 'contra' }).stance).toBe('contra')
})

test('an office is taken from staff alone, and asked for when they speak for one', () => {
  const sent = { ...words, stance: 'pro', official: 'on', office: 'Bauamt' }
  const how = { answering: false, official: true }
  expect(commentForm('de', { ...how, official: false }).parse(sent).office).toBeNull()
  expect(commentForm('de', how).parse(sent).office).toBe('Bauamt')
  expect(commentForm('de', how).parse({ ...sent, official: '' }).office).toBeNull()
  expect(commentForm('de', how).safeParse({ ...sent, office: ' ' }).error?.issues[0]?.path).toEqual(['office'])
})
