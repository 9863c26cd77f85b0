import { describe, expect, it } from 'vitest'
import { password } from '../kit/area.ts'
import { useApp } from '../kit/app.ts'

const cookiesIn = (lines: string | string[] | number | undefined) => [lines ?? []].flat().map((line) => String(line).split(';')[0] as string)
const only = (name: string, cookies: readonly string[]) => cookies.filter((cookie) => cookie.startsWith(`${name}=`)).join('; ')

describe('a session’s short copy', () => {
  const test = useApp()
  const ask = (url: string, cookie: string) => test.app.server.inject({ method: 'GET', url, headers: { cookie } })

  async function signIn(): Promise<string> {
    const page = await test.app.server.inject({ method: 'GET', url: '/sign-in' })
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] as string
    const done = await test.app.server.inject({
      method: 'POST', url: '/sign-in', payload: new URLSearchParams({ _csrf: token, email: 'rosa@example.test', password }).toString(),
      headers: { 'cookie': cookiesIn(page.headers['set-cookie']).join('; '), 'content-type': 'application/x-www-form-urlencoded' },
    })
    return only('waymark.session_token', cookiesIn(done.headers['set-cookie']))
  }

  it('is given anew to a browser whose copy has run out, and not to one that has it', async () => {
    const session = await signIn()
    const renewed = only('waymark.session_data', cookiesIn((await ask('/my-children', session)).headers['set-cookie']))
    expect(renewed).not.toBe('')
    const again = await ask('/my-children', `${session}; ${renewed}`)
    expect(again.statusCode).toBe(200)
    expect(only('waymark.session_data', cookiesIn(again.headers['set-cookie']))).toBe('')
  })
})
