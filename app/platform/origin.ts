import { env } from './env.ts'

/** How the outside reaches a host name, without a slash at the end: "https://mitmachen.musterstadt.de". */
export function originOf(host: string): string {
  const pattern = env().PUBLIC_URL ?? `http://{host}:${env().PORT}`
  return pattern.replace('{host}', host).replace(/\/+$/, '')
}
