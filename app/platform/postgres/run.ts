import { execFile } from 'node:child_process'

/** The account a program runs as; empty: our own. */
export type Account = { uid?: number; gid?: number }

/** Runs a program to its end; a failure is a code, not an exception. */
export function run(file: string, args: string[], account: Account = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    execFile(file, args, { ...account, cwd: '/', env, timeout: 120_000 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0
      resolve({ code, output: `${stdout}${stderr}` })
    })
  })
}
