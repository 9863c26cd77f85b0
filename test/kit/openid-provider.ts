import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Configuration } from 'oidc-provider'

export type Account = { email: string; email_verified?: boolean }

export type OpenIdProvider = { issuer: string; clientId: string; clientSecret: string; close(): Promise<void> }

/** A real OpenID provider on loopback with accounts by name; its own plain login form takes the name and any password. */
export async function startOpenIdProvider(accounts: Record<string, Account>, back: string): Promise<OpenIdProvider> {
  const server: Server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['waymark', 'the secret of the tests, long enough to be one']
  const configuration: Configuration = {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'] }],
    findAccount: (_context, id) => (id in accounts ? { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) } : undefined),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key of the tests'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
  }
  // It warns that it is made for development, which is what it does here.
  const { warn, info } = console
  Object.assign(console, { warn: () => {}, info: () => {} })
  const provider = new Provider(issuer, configuration)
  Object.assign(console, { warn, info })
  server.on('request', provider.callback())
  return { issuer, clientId, clientSecret, close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()) }) }
}

/** Drives the provider's own forms from where we sent somebody, as `name`, to the address that it sends them back to. */
export async function loginAtProvider(start: string, name: string): Promise<URL> {
  const cookies = new Map<string, string>()
  const visit = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(url, {
      redirect: 'manual', headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [key, value] = (line.split(';')[0] as string).split(/=(.*)/s) as [string, string]
      cookies.set(key, value)
    }
    return answer
  }
  const { host } = new URL(start)
  let answer = await visit(start)
  let at = start
  for (let step = 0; step < 12; step++) {
    const next = answer.headers.get('location')
    if (next) {
      at = new URL(next, at).href
      if (new URL(at).host !== host) return new URL(at)
      answer = await visit(at)
      continue
    }
    const html = await answer.text()
    const action = /action="([^"]+)"/.exec(html)?.[1]
    if (!action) throw new Error(`the provider showed no form: ${answer.status} ${html.slice(0, 200)}`)
    at = new URL(action, at).href
    answer = await visit(at, html.includes('name="login"') ? { prompt: 'login', login: name, password: 'any' } : { prompt: 'consent' })
  }
  throw new Error('the provider led nowhere')
}
