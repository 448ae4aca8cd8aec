import { createContext, data, type RouterContextProvider, redirect } from 'react-router'
import { currentRequest } from '#app/platform/facts.server.ts'
import { type CurrentPerson, isStaff, may, type Right } from './rights.ts'

type Context = Readonly<RouterContextProvider>

const personContext = createContext<CurrentPerson | null>(null)

export function setPerson(context: Context, person: CurrentPerson | null): void {
  context.set(personContext, person)
}

export function currentPerson(context: Context): CurrentPerson | null {
  return context.get(personContext)
}

/** Proves a signed-in person, whether the mailbox is verified or not: for one's own account. */
export function requireAccount(context: Context): CurrentPerson {
  const person = currentPerson(context)
  if (!person) throw redirect(signInPath(context))
  return person
}

/** Proves a signed-in person with a verified mailbox; others go to sign in and come back. */
export function requireCitizen(context: Context): CurrentPerson {
  const person = currentPerson(context)
  if (!person) throw redirect(signInPath(context))
  if (!person.emailVerified) throw redirect(`/konto/bestaetigen${wayBack(context)}`)
  return person
}

/** Proves a right; signed-in people without it get a 403. */
export function requireRight(context: Context, right: Right): CurrentPerson {
  const person = requireColleague(context)
  if (!may(person, right)) throw data(null, { status: 403 })
  return person
}

/** Proves any staff role. */
export function requireStaff(context: Context): CurrentPerson {
  const person = requireColleague(context)
  if (!isStaff(person)) throw data(null, { status: 403 })
  return person
}

// what staff sent while their session ran out is nowhere yet: the page to sign in says so and brings it back
function requireColleague(context: Context): CurrentPerson {
  if (!currentPerson(context) && currentRequest(context).sends) throw redirect(`${signInPath(context)}&gesendet=ja`)
  return requireCitizen(context)
}

function signInPath(context: Context): string {
  return `/anmelden${wayBack(context)}`
}

function wayBack(context: Context): string {
  const { url } = currentRequest(context)
  return `?weiter=${encodeURIComponent(url.pathname + url.search)}`
}
