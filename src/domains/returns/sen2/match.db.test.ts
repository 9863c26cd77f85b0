import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { aReturn, person, type Person } from '../../../../test/kit/returns/a-return.ts'
import { anArea, type Area } from '../../../../test/kit/returns/an-area.ts'
import type { Answer } from './doubts.ts'

const database = useDatabase()
let next = 500

/** An area in which one child is, and perhaps a second. */
async function areaWith(...children: Person[]): Promise<Area> {
  const area = await anArea(database, ++next)
  await area.load(aReturn(children.map(person).join('\n'), { authority: String(next) }))
  return area
}

const ivy: Person = { upn: 'M201000121001', uln: '1000000019' }
const max: Person = { surname: 'Stone', forename: 'Max', born: '2012-02-02', upn: 'B201000121002', uln: '1000000027' }

async function loadInto(area: Area, given: Person, how: { answers?: Map<number, Answer>; mode?: 'ask' | 'apply' } = {}) {
  const loaded = await area.load(aReturn(person(given), { authority: String(area.authority) }), how)
  if (loaded.kind === 'refused') throw new Error(loaded.problem.reason)
  const doubts = await area.rows(`select line, reason, candidates from returns.load_doubts where load_id = '${loaded.load}'`)
  return { ...loaded.outcome, doubts, load: loaded.load }
}

describe('who a person is', () => {
  it.each<[string, Person, 'the same' | 'new' | string]>([
    ['the same UPN, name and day', ivy, 'the same'],
    ['the same UPN under another name', { ...ivy, surname: 'Fen', forename: 'Ida' }, 'the same'],
    ['the same UPN with another day', { ...ivy, born: '2015-05-14' }, 'the same'],
    ['the same UPN with another name and another day', { ...ivy, surname: 'Fen', forename: 'Ida', born: '2011-01-01' }, 'upn-of-somebody-else'],
    ['the same UPN with somebody else’s ULN', { ...ivy, uln: '1000000027' }, 'numbers-of-two-children'],
    ['no UPN, the same ULN', { ...ivy, upn: '' }, 'the same'],
    ['no UPN, the same ULN with another name and another day', { ...ivy, upn: '', surname: 'Fen', forename: 'Ida', born: '2011-01-01' }, 'uln-of-somebody-else'],
    ['another UPN, the same ULN', { ...ivy, upn: 'Q201000121003' }, 'uln-with-another-upn'],
    ['no numbers, the same name and day', { upn: '', unknown: 'UN8' }, 'the same'],
    ['no numbers, the same name and day, however written', { upn: '', unknown: 'UN8', surname: 'MARSH' }, 'the same'],
    ['another UPN, the same name and day', { ...ivy, upn: 'Q201000121003', uln: '' }, 'name-with-another-upn'],
    ['no UPN, another ULN, the same name and day', { upn: '', uln: '1000000035' }, 'name-with-another-ulN'.toLowerCase()],
    ['no numbers, another day', { upn: '', unknown: 'UN8', born: '2015-05-05' }, 'new'],
    ['numbers that nobody has', { upn: 'Q201000121003', uln: '1000000035', forename: 'Ada' }, 'new'],
  ])('%s: %s', async (_, given, who) => {
    const area = await areaWith(ivy, max)
    const { states, doubts } = await loadInto(area, given)
    if (who === 'the same') expect({ ...states, absent: 0 }).toMatchObject({ new: 0, doubtful: 0, matched: expect.any(Number) })
    else if (who === 'new') expect(states).toMatchObject({ new: 1, doubtful: 0 })
    else expect(doubts).toMatchObject([{ reason: who }])
    const [count] = await area.rows('select count(*) as n from people.children')
    expect(count).toEqual({ n: who === 'new' ? 3 : 2 })
  })

  it('two children of one name and day are two candidates', async () => {
    const area = await areaWith(ivy, { upn: 'Q201000121003' })
    const { doubts } = await loadInto(area, { upn: '', unknown: 'UN8' })
    expect(doubts).toMatchObject([{ reason: 'two-candidates', candidates: [expect.any(String), expect.any(String)] }])
  })

  it('a child who had no UPN and now has one is the same', async () => {
    const area = await areaWith({ upn: '', unknown: 'UN1' })
    const { states, changed } = await loadInto(area, { upn: 'M201000121001' })
    expect(states).toMatchObject({ new: 0, matched: 1 })
    expect(changed).toBe(1)
    expect(await area.rows('select upn from people.children')).toEqual([{ upn: 'M201000121001' }])
  })

  it('two persons of a file cannot be one child', async () => {
    const area = await areaWith({ upn: '', unknown: 'UN1' })
    const loaded = await area.load(aReturn(person({ upn: 'M201000121001' }) + person({ upn: 'Q201000121003' }), { authority: String(area.authority) }))
    if (loaded.kind !== 'read') throw new Error('refused')
    expect(loaded.outcome.states).toMatchObject({ doubtful: 2, new: 0 })
    expect(await area.rows(`select distinct reason from returns.load_doubts`)).toContainEqual({ reason: 'two-persons-for-one-child' })
  })
})

describe('a person in doubt', () => {
  const stranger: Person = { ...ivy, surname: 'Fen', forename: 'Ida', born: '2011-01-01', uln: '' }
  const twin: Person = { ...ivy, upn: 'Q201000121003', uln: '' }
  let area: Area
  beforeAll(async () => { area = await areaWith(ivy) })

  it('waits, and the rest go in', async () => {
    const file = aReturn([person(stranger), person(max)].join('\n'), { authority: String(area.authority) })
    const loaded = await area.load(file)
    expect(loaded).toMatchObject({ kind: 'read', outcome: { states: { doubtful: 1, new: 1 } } })
    expect(await area.rows(`select forename from people.children order by forename`)).toEqual([{ forename: 'Ivy' }, { forename: 'Max' }])
  })

  it('is left out when somebody says so', async () => {
    const { states, doubts } = await loadInto(area, stranger, { answers: new Map([[5, 'skip']]) })
    expect(states).toMatchObject({ leftOut: 1, doubtful: 0 })
    expect(doubts).toEqual([])
  })

  it('is a new child when somebody says so', async () => {
    const { states } = await loadInto(area, twin, { answers: new Map([[5, 'new']]) })
    expect(states).toMatchObject({ new: 1 })
    expect(await area.rows(`select upn from people.children where forename = 'Ivy' order by upn`)).toEqual([{ upn: 'M201000121001' }, { upn: 'Q201000121003' }])
  })

  it('is that child when somebody says so, and takes the corrected name', async () => {
    const [child] = await area.rows(`select child_id from people.children where upn = 'M201000121001'`)
    const { states, changed } = await loadInto(area, stranger, { answers: new Map([[5, child?.['child_id'] as string]]) })
    expect({ ...states, changed }).toMatchObject({ matched: 1, changed: 1 })
    expect(await area.rows(`select forename from people.children where upn = 'M201000121001'`)).toEqual([{ forename: 'Ida' }])
  })

  it('a new child cannot have another’s UPN', async () => {
    const { states } = await loadInto(area, { ...ivy, surname: 'Moss', forename: 'Ann', born: '2010-10-10', uln: '' }, { answers: new Map([[5, 'new']]) })
    expect(states).toMatchObject({ new: 0, leftOut: 1 })
    expect(await area.rows(`select 1 as one from returns.load_problems where rule = 'upn-taken'`)).toHaveLength(1)
  })

  it('a child who is not here is no answer', async () => {
    const { states } = await loadInto(area, twin, { answers: new Map([[5, '0190f3a0-0000-7000-8000-000000000000']]) })
    expect(states).toMatchObject({ leftOut: 1 })
  })
})
