import type { BrowserContext } from '@playwright/test'

const tiles = 'kacheln.example'
const transparent = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * Writes down what must never happen in a visitor's browser: errors in scripts, broken rules of the content policy, pages that the browser
 * draws differently from the server, answers that say the server broke, files that are missing, requests to strangers.
 */
export async function watch(context: BrowserContext): Promise<() => string[]> {
  const problems: string[] = []
  await context.route(`https://${tiles}/**`, (route) => route.fulfill({ contentType: 'image/png', body: transparent }))
  context.on('weberror', (error) => problems.push(`script: ${error.error().message}`))
  context.on('console', (message) => {
    // said in more detail by the answer itself, below; a refused form answers 422 on purpose
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      problems.push(`console: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const own = /^(data|blob|about):$/.test(url.protocol) || /(^|\.)localhost$/.test(url.hostname)
    if (!own && url.hostname !== tiles) problems.push(`stranger: ${request.url()}`)
  })
  context.on('response', (response) => {
    const status = response.status()
    const file = ['image', 'stylesheet', 'script', 'font'].includes(response.request().resourceType())
    if (status >= 500 || (file && status >= 400)) problems.push(`answer ${status}: ${response.url()}`)
  })
  return () => problems
}
