/** The yardstick for kept pages: one answer, sent from memory by a bare node:http. A process of its own; told what to send by its parent. */
import http from 'node:http'

export type Answer = { status: number; headers: [string, string][]; body: string }

process.on('message', ({ status, headers, body }: Answer) => {
  const bytes = Buffer.from(body, 'base64')
  const flat = headers.flat()
  const server = http.createServer((_req, res) => {
    res.writeHead(status, flat)
    res.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send!({ port: typeof address === 'object' ? address?.port : 0 })
  })
})
process.on('disconnect', () => process.exit())
