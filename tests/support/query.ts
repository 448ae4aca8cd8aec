import pg from 'pg'

/** One query over a connection of its own, for databases a test sets up and takes away. */
export async function queryAt(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  // a server that is stopped meanwhile ends the connection first
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows as unknown[]
  } finally {
    await client.end()
  }
}
