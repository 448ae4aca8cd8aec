import { prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { passwordFits } from './password-hash.server.ts'

/** Checks address and password. An unknown address costs the same work and gets the same answer as a wrong password. */
export async function signIn(
  municipalityId: string,
  { email, password }: { email: string; password: string },
): Promise<Outcome<{ municipalityId: string; id: string; emailVerified: boolean }, 'wrong'>> {
  const person = await prisma.person.findUnique({
    where: { municipalityId_email: { municipalityId, email } },
    select: { id: true, passwordHash: true, emailVerifiedAt: true },
  })
  const fits = await passwordFits(person?.passwordHash, password)
  if (!person || !fits) return refused('wrong')
  return done({ municipalityId, id: person.id, emailVerified: person.emailVerifiedAt !== null })
}
