import { data, type RouterContextProvider } from 'react-router'
import { env } from '#app/platform/env.ts'
import { currentConnection } from '#app/platform/facts.server.ts'

/** The outbox is readable in the demo alone, and only from this computer; elsewhere the address does not exist. */
export function requireDemo(context: Readonly<RouterContextProvider>): void {
  if (!env().DEMO || !currentConnection(context).loopback) throw data(null, { status: 404 })
}
