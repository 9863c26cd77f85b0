import { upnCheckLetter } from '../../../src/values/upn.ts'
import { password } from '../../kit/area.ts'
import { aReturn, issued, person } from '../../kit/returns/a-return.ts'
import { visit, type Visitor } from './visitor.ts'

/** What the server has said is saved. After any crash all of it must be there. */
export type Acknowledged = { requests: string[]; decisions: string[]; loads: { id: string; persons: number }[] }

export type Workforce = { officer: Visitor; loader: Visitor; acknowledged: Acknowledged; nth: number }

/** Signs in an officer and somebody who loads returns, and keeps their sessions over all crashes. */
export async function assemble(address: () => string): Promise<Workforce> {
  const [officer, loader] = [visit(address), visit(address)]
  for (const [visitor, who] of [[officer, 'rosa'], [loader, 'lena']] as const) {
    await visitor.get('/sign-in')
    const entered = await visitor.post('/sign-in', { email: `${who}@example.test`, password })
    if (entered.status !== 303) throw new Error(`${who} could not sign in: ${entered.status}`)
  }
  return { officer, loader, acknowledged: { requests: [], decisions: [], loads: [] }, nth: 0 }
}

/** Works until the server is gone: new requests, decisions on them, looks, and now and then a return. What is not answered is not counted. */
export async function work(force: Workforce, isOver: () => boolean): Promise<void> {
  await Promise.all([recordRequests(force, isOver), loadReturns(force, isOver)])
}

async function recordRequests({ officer, acknowledged, ...force }: Workforce, isOver: () => boolean): Promise<void> {
  for (let n = acknowledged.requests.length + force.nth; !isOver(); n += 1) {
    try {
      await officer.get('/requests/new')
      const made = await officer.post('/requests/new', {
        forename: `Child${n}x${Date.now().toString(36)}`, surname: 'Crashworth', 'born-day': '1', 'born-month': '2', 'born-year': '2018', sex: 'F',
        'received-day': '2', 'received-month': '11', 'received-year': '2026', source: 'family', note: 'A note that came with it.',
      })
      const child = made.location?.split('/').at(-1)
      if (made.status !== 303 || !child) continue
      acknowledged.requests.push(child)
      await decide(officer, child, acknowledged)
    } catch {
      await new Promise((wait) => setTimeout(wait, 20)) // it is gone, and comes again
    }
  }
}

async function decide(officer: Visitor, child: string, acknowledged: Acknowledged): Promise<void> {
  const page = await officer.get(`/children/${child}`)
  const path = /\/assessments\/[0-9a-f-]+\/decide-to-assess/.exec(page.body)?.[0]
  if (!path) return
  const form = await officer.get(path)
  const version = /name="version" value="(\d+)"/.exec(form.body)?.[1] ?? ''
  const made = await officer.post(path, { decision: 'agreed-to-assess', 'on-day': '2', 'on-month': '11', 'on-year': '2026', note: 'Because', version })
  if (made.status === 303) acknowledged.decisions.push(child)
}

const personsInReturn = 30

async function loadReturns(force: Workforce, isOver: () => boolean): Promise<void> {
  const { loader, acknowledged } = force
  while (!isOver()) {
    try {
      await loader.get('/returns/new') // throws while the server is away
      const n = (force.nth += 1)
      const sent = await loader.upload('/returns/receive', { kind: 'sen2' }, `return-${n}.xml`, returnOf(n))
      const id = sent.location?.split('/').at(-1)
      if (sent.status === 303 && id && sent.location?.startsWith('/returns/loads/')) acknowledged.loads.push({ id, persons: personsInReturn })
      await new Promise((wait) => setTimeout(wait, 250))
    } catch {
      await new Promise((wait) => setTimeout(wait, 20))
    }
  }
}

/** A return of people who are in no other. */
function returnOf(n: number): string {
  const persons = Array.from({ length: personsInReturn }, (_, i) => {
    const rest = `901${String(n).padStart(4, '0')}21${String(i).padStart(3, '0')}`
    return person({ upn: upnCheckLetter(rest) + rest, surname: `Load${n}`, forename: `Number${i}`, requests: issued() })
  })
  return aReturn(persons.join('\n'), { authority: '901' })
}
