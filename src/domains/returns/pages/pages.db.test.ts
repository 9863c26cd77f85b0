import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { aReturn, issued, person } from '../../../../test/kit/returns/a-return.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { loadRegister } from '../../settings/index.ts'
import { readLoad, type Takers } from '../actions/read-load.ts'
import { receiveFile } from '../actions/receive-file.ts'
import { loadPostcodes } from '../postcodes/load-postcodes.ts'
import type { LoadKind } from '../storage/loads.ts'
import { abandonPath, changesPath, checksPath, confirmPath, loadPath, queriesPath, refusedPath, returnsPath, uploadPath } from './paths.ts'

const app = useApp()
const takers: Takers = {
  schools: (trx, _loader, _name, bytes) => loadRegister(trx, bytes), postcodes: (trx, loader, _name, bytes) => loadPostcodes(trx, loader, bytes),
  dfe: async () => { throw new Error('something of ours is wrong') },
}

const reader = { person: people.lena.id, today }
const loader = { authority: 901, person: people.lena.id, now: new Date(`${today}T10:00:00Z`) }
const toArea = (persons: string) => aReturn(persons, { authority: '901' })

async function receive(text: string, kind: LoadKind = 'sen2', name = 'return.xml'): Promise<string> {
  const id = await receiveFile((work) => asReader(app.database.pool, reader, work), loader, kind, name, Readable.from([Buffer.from(text)]))
  if (!id) throw new Error('not received')
  return id
}

const read = (id: string) => readLoad(app.database.pool, { authority: 901, load: id }, takers, () => new Date(`${today}T10:00:00Z`))

async function load(text: string, kind?: LoadKind, name?: string): Promise<string> {
  const id = await receive(text, kind, name)
  await read(id)
  return id
}

const chunksOf = async (id: string) => (await app.database.pool.query('select count(*) as n from returns.load_chunks where load_id = $1', [id])).rows[0].n as number

describe('who may see returns', () => {
  it.each([returnsPath, uploadPath, checksPath, loadPath('00000000-0000-7000-8000-000000000000')])('%s is for the returns officer only', async (path) => {
    expect((await app.nobody.get(path)).location).toContain('/sign-in')
    for (const who of ['rosa', 'priya', 'abena', 'omar'] as const) expect((await app.as(who).get(path)).status).toBe(404)
  })

  it('a load that is not there is not found', async () => {
    for (const path of ['nonsense', '00000000-0000-7000-8000-000000000000']) expect((await app.as('lena').get(loadPath(path))).status).toBe(404)
  })
})

describe('a load', () => {
  it('shows how far it has come while it runs, and renews itself', async () => {
    const id = await receive(toArea(person()))
    const page = await app.as('lena').get(loadPath(id))
    expect(page.text).toContain('Waiting to be read')
    expect(page.html).toContain('http-equiv="refresh"')
    expect(page.html).toContain('data-progress-url')
    await read(id)
  })

  it('shows what was read, refused and queried, and gives it as files', async () => {
    const id = await load(toArea(person({ upn: 'B201000121002', forename: 'Max', sex: 'X' }) + person({ upn: 'Q201000121003', forename: 'Ada', uln: '1000000018' })))
    const page = await app.as('lena').get(loadPath(id))
    expect(page.text).toContain('2 persons: 2 requests')
    expect(page.text).toContain('Write one of M, F, U.')
    expect(page.text).toContain('The last digit of the ULN does not fit the rest of it.')
    const refused = await app.as('lena').get(refusedPath(id))
    expect(refused.headers['content-disposition']).toContain('return.xml-refused.csv')
    expect(refused.body.toString()).toContain('Persons/Person[1]/Sex,X,This is not one of the codes.')
    expect((await app.as('lena').get(queriesPath(id))).body.toString()).toContain('uln-check-digit')
    expect((await app.as('lena').get(returnsPath)).text).toContain('return.xml')
    expect(await chunksOf(id)).toBe(0)
  })

  it('in a file that begins like a formula is no formula in a download', async () => {
    const id = await load(toArea(person({ upn: 'E201000121004', sex: '=1+1' })))
    expect((await app.as('lena').get(refusedPath(id))).body.toString()).toContain(`'=1+1`)
  })

  it('that is refused says why, and is not kept', async () => {
    const id = await load(aReturn(person(), { authority: '902' }))
    const page = await app.as('lena').get(loadPath(id))
    expect(page.text).toContain('The file is for another authority.')
    expect(await chunksOf(id)).toBe(0)
  })

  it('asked for twice is read once', async () => {
    const id = await load(toArea(person({ upn: 'Q201000121003', forename: 'Ada' })))
    await read(id)
    expect((await app.database.pool.query(`select count(*) as n from people.children where upn = 'Q201000121003'`)).rows[0].n).toBe(1)
  })

  it('in which something of ours fails says so, and changes nothing', async () => {
    const id = await receive('a,b\n1,2\n', 'dfe', 'figures.csv')
    await expect(read(id)).rejects.toThrow('something of ours')
    expect((await app.as('lena').get(loadPath(id))).text).toContain('Something went wrong on our side')
    expect(await chunksOf(id)).toBe(0)
  })
})

describe('changes and doubts', () => {
  const ben = { surname: 'Reed', forename: 'Ben', upn: 'U201000121005', requests: issued() }

  it('are shown first, agreed to, and then done; and the look is recorded', async () => {
    await load(toArea(person(ben)))
    const id = await load(toArea(person({ ...ben, surname: 'Reade' })))
    const page = await app.as('lena').get(loadPath(id))
    expect(page.text).toContain('What would change')
    expect(page.text).toContain('Reade')
    const surname = async () => (await app.database.pool.query(`select child_id, surname from people.children where upn = 'U201000121005'`)).rows[0]
    const child = await surname()
    expect(child.surname).toBe('Reed')
    const looks = await app.database.pool.query(`select action from audit.entries where children @> array[$1::uuid]`, [child.child_id])
    expect(looks.rows).toContainEqual({ action: 'return.shown' })

    expect((await app.as('lena').get(changesPath(id))).body.toString()).toContain('Surname,Reed,Reade')
    expect((await app.as('lena').post(confirmPath(id), {})).location).toBe(loadPath(id))
    await read(id)
    expect((await surname()).surname).toBe('Reade')
    expect((await app.as('lena').get(loadPath(id))).text).toContain('What was changed')
    expect(await chunksOf(id)).toBe(0)
  })

  it('given up change nothing', async () => {
    const id = await load(toArea(person({ ...ben, surname: 'Rhodes' })))
    await app.as('lena').post(abandonPath(id), {})
    expect((await app.as('lena').get(loadPath(id))).text).toContain('Nothing of the file was taken')
    expect(await chunksOf(id)).toBe(0)
    expect((await app.as('lena').post(confirmPath(id), {})).status).toBe(303)
    expect((await app.as('lena').get(loadPath(id))).text).toContain('Nothing of the file was taken')
  })

  it('a person in doubt waits while the rest go in, and goes in when somebody says who it is', async () => {
    const stranger = person({ ...ben, surname: 'Fenn', forename: 'Ola', born: '2009-09-09' })
    const id = await load(toArea(stranger + person({ upn: 'E201000121004', forename: 'Rest' })))
    const page = await app.as('lena').get(loadPath(id))
    expect(page.text).toContain('Who is this?')
    expect(page.text).toContain('Ola Fenn, born 9 September 2009')
    expect((await app.database.pool.query(`select count(*) as n from people.children where forename = 'Rest'`)).rows[0].n).toBe(1)
    expect((await app.as('lena').post(confirmPath(id), { 'who-5': 'somebody' })).status).toBe(400)

    const [child] = (await app.database.pool.query(`select child_id from people.children where upn = 'U201000121005'`)).rows
    await app.as('lena').post(confirmPath(id), { 'who-5': child.child_id })
    await read(id)
    // It would change a child who is here: that is shown before it is done.
    expect((await app.as('lena').get(loadPath(id))).text).toContain('What would change')
    await app.as('lena').post(confirmPath(id), { 'who-5': child.child_id })
    await read(id)
    expect((await app.database.pool.query(`select forename from people.children where child_id = $1`, [child.child_id])).rows).toEqual([{ forename: 'Ola' }])
    expect((await app.as('lena').get(loadPath(id))).text).toContain('Done')
  })
})

describe('other files', () => {
  it('the register and postcodes are loaded the same way', async () => {
    const schools = await load('URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)\n100123,Mill School,Community school,Open\n', 'schools', 'edubase.csv')
    expect((await app.as('lena').get(loadPath(schools))).text).toContain('Register of schools')
    const postcodes = await load('Postcode,Locality\nZZ1 1AB,North\nZZ1 1AD,Nowhere\n', 'postcodes', 'postcodes.csv')
    const page = await app.as('lena').get(loadPath(postcodes))
    expect(page.text).toContain('There is no locality of that name here')
    expect((await app.database.pool.query(`select locality_id from people.postcodes where postcode = 'ZZ1 1AB'`)).rows).toEqual([{ locality_id: 'north' }])
  })

  it('an empty file is not kept', async () => {
    await expect(receive('')).rejects.toThrow('not received')
  })
})

describe('the checks', () => {
  it('are listed, on a page and as JSON', async () => {
    expect((await app.as('lena').get(checksPath)).text).toContain('The file ends before it is finished.')
    const rules = JSON.parse((await app.as('lena').get(`${checksPath}.json`)).body.toString()) as { name: string }[]
    expect(rules.map(({ name }) => name)).toContain('truncated')
  })
})
