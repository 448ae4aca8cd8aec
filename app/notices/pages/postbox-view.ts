import { data } from 'react-router'
import { requireDemo } from '#app/notices/demo.server.ts'
import { outboxMail } from '#app/notices/outbox.server.ts'
import type { Route } from './+types/postbox-view'

/** The HTML of a mail as it was sent: may style itself, may do nothing else. */
export async function loader({ params, context }: Route.LoaderArgs) {
  requireDemo(context)
  const mail = await outboxMail(params.mail)
  if (!mail?.html) throw data(null, { status: 404 })
  return new Response(mail.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
    },
  })
}
