import { describe, expect, it } from 'vitest'
import { permissions } from '../../src/domains/identity/index.ts'
import { allRoutes, type RouteParts } from '../../src/routes.ts'

// The routes are listed, not served: what they would be served with is never touched.
const routes = allRoutes({} as RouteParts)
describe('every route', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s has a permission that exists and a name in the audit', (_name, route) => {
    expect(permissions).toContain(route.permission)
    expect(route.audit).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
  })

  it('has an address of its own', () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path}`)
    expect(addresses.filter((one, n) => addresses.indexOf(one) !== n)).toEqual([])
  })

  it('about a child asks for more than being signed in', () => {
    const open = routes.filter(({ path, permission }) => /:(child|assessment)\b/.test(path) && (permission === 'anyone' || permission === 'signed-in'))
    expect(open).toEqual([])
  })

  it('that anyone may use is one of those that we mean', () => {
    const anyone = routes.filter(({ permission }) => permission === 'anyone').map(({ method, path }) => `${method} ${path}`)
    expect(anyone.toSorted()).toMatchInlineSnapshot(`
      [
        "GET /",
        "GET /accessibility",
        "GET /find-your-officer",
        "GET /health",
        "GET /privacy",
        "GET /published",
        "GET /published/:authority",
        "GET /published/:authority/decisions-to-come",
        "GET /published/:authority/papers/:publication",
        "GET /published/:authority/papers/:publication/:format",
        "GET /sign-in",
        "GET /sign-in/forgotten",
        "GET /sign-in/link",
        "GET /sign-in/link/:link",
        "GET /sign-in/organisation",
        "GET /sign-in/organisation/back",
        "GET /sign-in/second",
        "GET /sign-in/set-up",
        "GET /sign-in/set-up/app",
        "GET /theme/:authority/:version",
        "GET /who-can-see-what",
        "POST /find-your-officer",
        "POST /sign-in",
        "POST /sign-in/demonstration",
        "POST /sign-in/forgotten",
        "POST /sign-in/link",
        "POST /sign-in/link/:link",
        "POST /sign-in/link/:link/password",
        "POST /sign-in/passkey",
        "POST /sign-in/second",
        "POST /sign-in/set-up/app",
        "POST /sign-in/set-up/passkey",
        "POST /sign-out",
      ]
    `)
  })
})
