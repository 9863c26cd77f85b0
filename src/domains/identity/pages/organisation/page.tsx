import { cookieLine, cookieOf } from '../../../../platform/http/cookies.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import { seal, unseal } from '../../../../platform/secrets/seal.ts'
import { enter } from '../../actions/enter.ts'
import type { Errand } from '../../organisation.ts'
import { findByAddress } from '../../storage/sign-in-people.ts'
import { ownPath } from '../paths.ts'
import { arrivalOf, goOn, type Here, type SignInParts } from '../sign-in/arrival.ts'
import { NotAskedInPage, NotReachedPage } from './view.tsx'

const errandCookie = 'waymark_errand'

/** Sends somebody to their organisation's own sign-in. What must come back is sealed in their browser meanwhile. */
export const goToOrganisation = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const { organisation, secret, secure } = parts.signIn
  if (!organisation) return notFound()
  const left = await organisation.leave(ownPath(visit.query['to'])).catch(() => undefined)
  if (!left) return page({ title: 'Sign in another way', body: <NotReachedPage organisation={organisation.name} /> }, nobody, 503)
  visit.setCookies(new Headers({ 'set-cookie': cookieLine(errandCookie, seal(secret, JSON.stringify(left.errand)), { secure, seconds: 900 }) }))
  return redirect(left.to.href)
}

/** Somebody comes back. Only who is appointed here gets in: nobody is made. Their organisation has asked for what it asks for. */
export const comeBackFromOrganisation = (parts: SignInParts) => async (visit: Here): Promise<Reply> => {
  const { organisation, pool, secure } = parts.signIn
  const errand = readErrand(parts, cookieOf(visit.headers, errandCookie))
  if (!organisation) return notFound()
  visit.setCookies(new Headers({ 'set-cookie': cookieLine(errandCookie, '', { secure, seconds: 0 }) }))
  const address = errand && (await organisation.comeBack(new URLSearchParams(visit.query).toString(), errand).catch(() => undefined))
  const person = address === undefined ? undefined : await findByAddress(pool, address)
  if (!errand || !person?.belongs || !person.staff) return page({ title: 'You could not be signed in', body: <NotAskedInPage organisation={organisation.name} /> }, nobody, 403)
  return goOn(visit, await enter(parts.signIn, person, 'organisation', arrivalOf(parts, visit)), ownPath(errand.to))
}

function readErrand({ signIn }: SignInParts, sealed: string | undefined): Errand | undefined {
  try {
    return sealed === undefined ? undefined : (JSON.parse(unseal(signIn.secret, sealed)) as Errand)
  } catch {
    return undefined
  }
}
