import { data, redirect } from 'react-router'
import { requireCitizen } from '#app/people/guards.server.ts'
import { isId } from '#app/platform/id.ts'
import { openNotice } from '../listing.server.ts'
import type { Route } from './+types/notice'

/** Leads to what a notice is about; having gone there is having read it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  if (!isId(params.id)) throw data(null, { status: 404 })
  const path = await openNotice(person, params.id)
  if (path === null) throw data(null, { status: 404 })
  throw redirect(path)
}

/** Read, without going there. */
export async function action({ context, params }: Route.ActionArgs) {
  const person = requireCitizen(context)
  if (!isId(params.id)) throw data(null, { status: 404 })
  if ((await openNotice(person, params.id)) === null) throw data(null, { status: 404 })
  return redirect('/mitteilungen', 303)
}
