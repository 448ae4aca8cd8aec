import { fork } from 'node:child_process'
import type { Answer } from './from-memory.ts'

export type Yardstick = { url: string; pid: number; close: () => void }

/** A bare server that sends this answer from memory. */
export function fromMemory(answer: Answer): Promise<Yardstick> {
  return open(new URL('./from-memory.ts', import.meta.url), answer)
}

/** A bare server on which React, in production mode, makes this markup for each request. */
export function reactAlone(html: string): Promise<Yardstick> {
  return open(new URL('./react-alone.ts', import.meta.url), { html })
}

function open(program: URL, told: object): Promise<Yardstick> {
  const child = fork(program, { env: { ...process.env, NODE_ENV: 'production' } })
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }: { port: number }) => {
      resolve({ url: `http://127.0.0.1:${port}/`, pid: child.pid!, close: () => child.kill() })
    })
    child.once('exit', (code) => reject(new Error(`the yardstick ended with ${code}`)))
    child.send(told)
  })
}
