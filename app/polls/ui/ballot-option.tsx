import { smallPhotoPath } from '#app/photos/photo.ts'
import { Details } from '#app/ui/details.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BallotOption } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'

const shortText = 220

/** Everything said about an option beside its title: text, place, cost, and what speaks for and against it. */
export function OptionAbout({ option, id }: { option: BallotOption; id?: string }) {
  const t = useTexts(ballotTexts)
  const language = useLanguage()
  const { title, text, pro, contra, place, cost, photoId } = option
  const long = text.length > shortText
  if (!(text || pro || contra || place || photoId) && cost === null) return null
  return (
    <div className="ballot-about">
      {photoId ? (
        <img
          className="ballot-about__picture"
          src={smallPhotoPath(photoId)}
          alt=""
          width={320}
          height={180}
          loading="lazy"
        />
      ) : null}
      <div className="ballot-about__words">
        {text && !long ? (
          <p className="ballot-about__text" id={id}>
            {text}
          </p>
        ) : null}
        {place || cost !== null ? (
          <ul className="ballot-about__facts">
            {cost === null ? null : (
              <li>
                <Icon name="euro" size={16} />
                {t.cost({ money: formatMoney(language, cost) })}
              </li>
            )}
            {place ? (
              <li>
                <Icon name="place" size={16} />
                {place}
              </li>
            ) : null}
          </ul>
        ) : null}
        {long ? (
          <Details summary={<About words={t.more} title={title} />}>
            <PlainText text={text} />
          </Details>
        ) : null}
        {pro || contra ? (
          <Details summary={<About words={t.arguments} title={title} />}>
            <div className="ballot-arguments">
              {pro ? <Argument icon="plus" word={t.pro} text={pro} /> : null}
              {contra ? <Argument icon="minus" word={t.contra} text={contra} /> : null}
            </div>
          </Details>
        ) : null}
      </div>
    </div>
  )
}

// several of them on one page: what they are about is said to those who do not see it
function About({ words, title }: { words: string; title: string }) {
  return (
    <>
      {words} <span className="visually-hidden">({title})</span>
    </>
  )
}

function Argument({ icon, word, text }: { icon: 'plus' | 'minus'; word: string; text: string }) {
  return (
    <div className="ballot-arguments__side">
      <p className="ballot-arguments__word">
        <Icon name={icon} size={16} />
        {word}
      </p>
      <PlainText text={text} />
    </div>
  )
}
