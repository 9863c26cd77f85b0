import { Agent, get } from 'node:http'

/** Opens pages over kept connections, as browsers behind a proxy do, and says how long each took to its last byte, in milliseconds. Keeps cookies as they do. */
export function visitorOf(port: number): { open(path: string, cookie: string): Promise<number>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const jars = new Map<string, Map<string, string>>()
  const cookieOf = (first: string) => [first, ...[...(jars.get(first) ?? [])].map((pair) => pair.join('='))].join('; ')
  const keep = (first: string, lines: readonly string[]) => {
    const jar = jars.get(first) ?? new Map<string, string>()
    jars.set(first, jar)
    for (const line of lines) {
      const [name, value] = (line.split(';')[0] as string).split(/=(.*)/s) as [string, string]
      if (!first.startsWith(`${name}=`)) jar.set(name, value)
    }
  }
  return {
    open: (path, cookie) => new Promise((done, fail) => {
      const begun = performance.now()
      get({ agent, host: '127.0.0.1', port, path, headers: { cookie: cookieOf(cookie), 'accept-encoding': 'br, gzip' } }, (answer) => {
        keep(cookie, answer.headers['set-cookie'] ?? [])
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
