import { type ChildProcess, fork } from 'node:child_process'
import type { Answer } from './from-memory.ts'

/** A bare server that sends this answer from memory. */
export async function fromMemory(answer: Answer): Promise<{ url: string; close: () => void }> {
  const child = fork(new URL('./from-memory.ts', import.meta.url))
  const { port } = await ask<{ port: number }>(child, answer)
  return { url: `http://127.0.0.1:${port}/`, close: () => child.kill() }
}

/** Processor milliseconds React needs for this markup, in production mode, with nothing around it. */
export async function reactAlone(html: string): Promise<{ ms: number; bytes: number }> {
  const child = fork(new URL('./react-alone.ts', import.meta.url), { env: { ...process.env, NODE_ENV: 'production' } })
  try {
    return await ask(child, { html })
  } finally {
    child.kill()
  }
}

function ask<Reply>(child: ChildProcess, message: object): Promise<Reply> {
  return new Promise((resolve, reject) => {
    child.once('message', (reply) => resolve(reply as Reply))
    child.once('exit', (code) => reject(new Error(`the yardstick ended with ${code}`)))
    child.send(message)
  })
}
