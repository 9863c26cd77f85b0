import { allRoutes, type RouteParts } from '../../src/routes.ts'
import type { Answer, TestApp } from '../kit/app.ts'
import { id } from '../kit/area.ts'
import { rowsOfImprovement } from '../kit/improvement-rows.ts'
import { ivo } from '../kit/relationships.ts'
import type { Relation } from './relations.ts'

/** What a route answered: the child is in it; it opened without the child; it asked to sign in; or it was as if it were not there. */
export type Answered = 'child' | 'opens' | 'sign in' | '–'

/** Routes listed, not served: what they would be served with is never touched. */
export const routes = allRoutes({} as RouteParts)

/** Ends the session, holds the connection open, or changes what later lines rest on: their permission is checked elsewhere. */
const leftOut = new Set(['POST /sign-out', 'GET /returns/loads/:load/progress'])
export const asked = routes.filter(({ method, path }) => !leftOut.has(`${method} ${path}`))

export const aboutAChild = (path: string): boolean => /:(child|assessment|event)\b/.test(path)

/** The address of a route for a child: ids that exist, so that it is the reader who is refused and not the address. */
export function addressOf(path: string, { child }: Relation, ids: Record<string, string>): string {
  const of: Record<string, string> = {
    child: child.id, assessment: child.assessment, event: child.event, format: 'csv', authority: '901', version: '1', restriction: ivo.restriction, opening: id(900), withholding: id(950), check: id(680), ...ids, ...(path.startsWith('/improvement') ? rowsOfImprovement : {}),
  }
  return path.replace(/:(\w+)/g, (_, name: string) => of[name] ?? '00000000-0000-7000-8000-000000009999')
}

/** Asks a route as the reader of a relation, with an empty form where it is posted. */
export async function ask(app: TestApp, relation: Relation, method: string, address: string): Promise<Answered> {
  const person = relation.who ? app.as(relation.who) : app.nobody
  const answer = method === 'GET' ? await person.get(address) : await person.post(address, {})
  return judge(answer, relation)
}

function judge({ status, text, location, headers, body }: Answer, { child }: Relation): Answered {
  if (status >= 500) throw new Error(`it failed with ${status}`)
  if (status === 404) return '–'
  if (status === 303 && location?.startsWith('/sign-in')) return 'sign in'
  const told = `${location ?? ''} ${String(headers['content-disposition'] ?? '')} ${body.toString('latin1')}`
  return new RegExp(`\\b${child.forename}\\b`).test(text) || told.includes(child.id) ? 'child' : 'opens'
}
