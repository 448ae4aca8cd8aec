import type { Tx } from '#app/platform/db.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { coauthorTexts } from './texts/coauthors.ts'

/** The letter with the secret that lets somebody write along. */
export async function postCoauthorInvitation(
  tx: Tx,
  to: { municipalityId: string; email: string; language: Language },
  { by, idea, token }: { by: string; idea: { number: number; title: string }; token: string },
): Promise<void> {
  const { municipalityId, email, language } = to
  const { name } = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { name: true } })
  const t = textsIn(coauthorTexts, language).letter
  await postLetter(tx, {
    municipalityId,
    to: { email, language },
    letter: {
      subject: t.subject(idea),
      paragraphs: [t.first({ by, title: idea.title, municipality: name }), t.second, t.ignore],
      action: { label: t.action, path: `/ideen/${idea.number}/mitschreiben/${token}` },
      why: t.why({ municipality: name }),
    },
  })
}
