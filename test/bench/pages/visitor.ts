import { Agent, get } from 'node:http'

/** Opens pages over kept connections, as browsers behind a proxy do, and says how long each took to its last byte, in milliseconds. */
export function visitorOf(port: number): { open(path: string, cookie: string): Promise<number>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    open: (path, cookie) => new Promise((done, fail) => {
      const begun = performance.now()
      get({ agent, host: '127.0.0.1', port, path, headers: { cookie, 'accept-encoding': 'br, gzip' } }, (answer) => {
        answer.on('data', () => {})
        answer.on('end', () => {
          if (answer.statusCode === 200) done(performance.now() - begun)
          else fail(new Error(`${path.split('/')[1]} answered ${answer.statusCode}`))
        })
        answer.on('error', fail)
      }).on('error', fail)
    }),
    close: () => agent.destroy(),
  }
}
