import { data, type RouterContextProvider } from 'react-router'
import { env } from '#app/platform/env.ts'
import { currentConnection } from '#app/platform/facts.server.ts'

/** The outbox is readable in the demo alone, and only from this computer; elsewhere the address does not exist. */
export function requireDemo(context: Readonly<RouterContextProvider>): void {
  const { ip } = currentConnection(context)
  const here = ip === '::1' || /^(::ffff:)?127\./.test(ip)
  if (!env().DEMO || !here) throw data(null, { status: 404 })
}
