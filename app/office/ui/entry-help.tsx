import { Link } from 'react-router'
import { entryTexts } from '#app/office/texts/entry.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Props = { counts: { thisYear: number }; phases: { id: string; number: number; process: string }[] }

/** What happens when the button is pressed, and where to go from here. */
export function EntryHelp({ counts, phases }: Props) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  return (
    <div className="office-help">
      <Heading level={2} size={3}>
        {t.help.title}
      </Heading>
      <ul className="office-help__points">
        {t.help.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{t.already({ count: counts.thisYear, text: formatNumber(language, counts.thisYear) })}</p>
      <p>
        <Link to="/verwaltung/eintragen/bisher">{t.toList}</Link>
      </p>
      <p>
        <a href="/ideen/papierbogen.pdf">{t.paper}</a>
      </p>
      {phases.map(({ id, number, process }) => (
        <p key={id}>
          <a href={`/mitmachen/${number}/papierbogen.pdf`}>{t.paperFor({ process })}</a>
        </p>
      ))}
    </div>
  )
}
