/** Runs a command; what goes wrong is said in a sentence, and the process ends with 1. */
export async function sayPlainly(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(`\n${explain(error)}`)
    process.exit(1)
  }
}

/** Runs one step of a command and prints how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  process.stdout.write(`${what} ... `)
  const result = await work()
  console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`)
  return result
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one: PORT=3001 npm start`
  if (code === 'EACCES' && port)
    return `Port ${port} is reserved for the system. Choose one above 1023: PORT=3000 npm start`
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return `The database does not answer (${error.message}). Check DATABASE_URL.`
  return process.env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : error.message
}
