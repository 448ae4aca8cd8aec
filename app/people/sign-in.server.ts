import { prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { passwordFits } from './password-hash.server.ts'

/** Checks address and password. An unknown address costs the same work and gets the same answer as a wrong password. */
export async function signIn(
  municipalityId: string,
  { email, password }: { email: string; password: string },
): Promise<Outcome<{ municipalityId: string; id: string }, 'wrong'>> {
  const person = await prisma.person.findUnique({
    where: { municipalityId_email: { municipalityId, email } },
    select: { id: true, passwordHash: true },
  })
  const fits = await passwordFits(person?.passwordHash, password)
  return person && fits ? done({ municipalityId, id: person.id }) : refused('wrong')
}
