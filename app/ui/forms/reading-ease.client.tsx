import { heavyWords, readingEase, sentencesOver } from '#app/methods/reading-ease.ts'
import { Icon, type IconName } from '../icon.tsx'
import { useTexts } from '../use-texts.ts'
import { readingTexts } from './reading-texts.ts'

const longSentence = 20
const named = 3

type Level = 'easy' | 'medium' | 'hard' | 'veryHard'
const icons: Record<Level, IconName> = { easy: 'check', medium: 'check', hard: 'info', veryHard: 'warning' }

/** How easy a German text reads, in words, and what would make it easier. */
export default function ReadingEase({ text }: { text: string }) {
  const t = useTexts(readingTexts)
  const reading = readingEase(text)
  if (!reading) return null
  const level = levelOf(reading.schoolYear)
  const sentences = sentencesOver(text, longSentence).slice(0, named)
  const words = heavyWords(text).slice(0, named)
  return (
    <section className="reading-ease" aria-label={t.title}>
      <p className="reading-ease__level" role="status">
        <Icon name={icons[level]} size={20} />
        <strong>{t.levels[level]}</strong>
      </p>
      <p>{t.year({ year: Math.min(15, Math.max(4, Math.round(reading.schoolYear))) })}</p>
      {sentences.length > 0 ? (
        <>
          <p>{t.sentences}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence.sentence}>{t.sentence(sentence)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {words.length > 0 ? <p>{t.words({ words: words.join(', ') })}</p> : null}
      <p className="reading-ease__method">{t.method}</p>
    </section>
  )
}

function levelOf(schoolYear: number): Level {
  if (schoolYear < 7) return 'easy'
  if (schoolYear < 9.5) return 'medium'
  return schoolYear < 12 ? 'hard' : 'veryHard'
}
