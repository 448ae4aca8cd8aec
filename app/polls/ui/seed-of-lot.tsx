import { Details } from '#app/ui/details.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { resultTexts } from '../texts/result.ts'

/** The seed, public once nobody can vote any more, beside its hash from before: whether a lot was needed or not. */
export function SeedOfLot({ seed, seedHash }: { seed: string | null; seedHash: string | null }) {
  const t = useTexts(resultTexts)
  if (!seed || !seedHash) return null
  return (
    <Details summary={t.lots}>
      <p>{t.lotHow}</p>
      <p>
        {t.lotSeed}: <code className="poll-hash">{seed}</code>
      </p>
      <p>
        {t.lotHash}: <code className="poll-hash">{seedHash}</code>
      </p>
      <p>
        {t.lotCheck}: <code className="poll-hash">{`printf %s ${seed} | sha256sum`}</code>
      </p>
    </Details>
  )
}
