import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export type ReceivedLetter = { to: string; data: string }

/** A mail server on loopback that keeps what it gets, and can be told to be away: enough of RFC 5321 for one sender. */
export async function startMailServer(): Promise<{ url: string; received: ReceivedLetter[]; away: boolean; close(): Promise<void> }> {
  const received: ReceivedLetter[] = []
  const open = new Set<Socket>()
  const state = { away: false }
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    if (state.away) return void socket.end('421 4.3.2 away\r\n')
    let to = ''
    let data: string[] | undefined
    let rest = ''
    const answer = (line: string) => socket.write(`${line}\r\n`)
    answer('220 mail.example')
    socket.on('data', (bytes) => {
      const lines = (rest + bytes.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (data && line === '.') {
          received.push({ to, data: data.join('\n') })
          data = undefined
          answer('250 2.0.0 taken')
        } else if (data) data.push(line)
        else if (/^RCPT/i.test(line)) {
          to = /<(.*)>/.exec(line)?.[1] ?? ''
          answer('250 2.1.5 ok')
        } else if (/^DATA/i.test(line)) {
          data = []
          answer('354 go on')
        } else if (/^QUIT/i.test(line)) socket.end('221 2.0.0 bye\r\n')
        else answer('250 mail.example')
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received,
    get away() { return state.away }, set away(away) { state.away = away },
    close: () => new Promise((done) => { for (const socket of open) socket.destroy(); server.close(() => done()) }),
  }
}
