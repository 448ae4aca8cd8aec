import { sentencesOver } from '#app/methods/reading-ease.ts'
import { Icon } from '../icon.tsx'
import { useTexts } from '../use-texts.ts'
import { readingTexts } from './reading-texts.ts'

/** well beyond what anybody reads in one go: hints at every second sentence would be a teacher's red pen */
const veryLong = 35

/** One gentle hint at the longest sentence; nobody has to follow it. */
export default function LongSentence({ text }: { text: string }) {
  const t = useTexts(readingTexts)
  const [longest] = sentencesOver(text, veryLong)
  return (
    <p className="long-sentence" role="status">
      {longest ? (
        <>
          <Icon name="idea" size={20} />
          <span>{t.gentle({ words: longest.words, start: longest.sentence.split(' ').slice(0, 4).join(' ') })}</span>
        </>
      ) : null}
    </p>
  )
}
