import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

/** A Chromium of this computer, or else the one that comes from npm. */
export async function findBrowser(): Promise<{ path: string; args: string[]; env: Record<string, string> }> {
  const own = installed.find((file) => existsSync(file))
  if (own) return { path: own, args, env: environment() }
  const { default: chromium } = await import('@sparticuz/chromium')
  const file = await chromium.executablePath()
  // its own flags would switch off the rules between sites that we want to see at work
  return { path: file, args: [...args, '--headless=shell', '--no-zygote'], env: environment() }
}

// a computer without fonts gets those that come with the browser
function environment(): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (!existsSync('/etc/fonts/fonts.conf')) own.push(['FONTCONFIG_PATH', path.join(tmpdir(), 'fonts')])
  return Object.fromEntries(own)
}
