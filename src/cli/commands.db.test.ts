import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/kit/database.ts'
import { aReturn, issued, person } from '../../test/kit/returns/a-return.ts'
import { run } from './run.ts'

const database = useDatabase()
let folder: string
const kept = { DATABASE_URL: process.env['DATABASE_URL'], WAYMARK_DATA: process.env['WAYMARK_DATA'] }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'))
  process.env['DATABASE_URL'] = database.url
  process.env['WAYMARK_DATA'] = folder
})
afterAll(() => {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true, force: true })
})

async function waymark(...given: string[]) {
  const said = { out: '', err: '' }
  const code = await run(given, { out: (text) => { said.out += text }, err: (text) => { said.err += text } }, async () => '')
  return { code, ...said, json: () => JSON.parse(said.out) }
}

function aFile(text: string, name = 'return.xml'): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('waymark', () => {
  it('says that there is no authority yet', async () => {
    expect((await waymark('import', 'sen2', aFile(aReturn(person())), '--authority', '201')).code).toBe(1)
  })

  it('authority create makes one, once, and knows the department’s names', async () => {
    expect((await waymark('authority', 'create', '--code', '201', '--name', 'Saltby', '--json')).json()).toMatchObject({ made: true, code: 201, name: 'Saltby' })
    expect((await waymark('authority', 'create', '--code', '335', '--json')).json()).toMatchObject({ name: 'Walsall', region: 'West Midlands' })
    expect((await waymark('authority', 'create', '--code', '201', '--name', 'Again')).code).toBe(1)
  })

  it('person add prints a password once, by which they can sign in', async () => {
    const added = await waymark('person', 'add', '--authority', '201', '--role', 'returns-officer', '--name', 'Lena Fox', '--email', 'Lena@Example.test', '--json')
    expect(added.json()).toMatchObject({ added: true, password: expect.stringMatching(/^(\w{5}-){3}\w{5}$/) })
    const again = await waymark('person', 'add', '--authority', '201', '--role', 'manager', '--name', 'Lena Fox', '--email', 'lena@example.test', '--json')
    expect(again.json()).toEqual({ added: true, password: null })
    expect((await waymark('person', 'add', '--authority', '201', '--role', 'manager', '--name', 'Lena Fox', '--email', 'lena@example.test')).code).toBe(1)
    expect((await waymark('person', 'add', '--authority', '202', '--role', 'manager', '--name', 'X', '--email', 'x@example.test')).code).toBe(1)
  })

  it('import sen2 prints one JSON value, and again changes nothing', async () => {
    const file = aFile(aReturn(`${person({ requests: issued() })}${person({ upn: 'B201000121002', sex: 'X' })}${person({ upn: 'Q201000121003', forename: 'Ada', uln: '1000000018' })}`))
    const first = await waymark('import', 'sen2', file, '--authority', '201', '--json')
    expect(first.code).toBe(0)
    expect(first.json()).toMatchObject({
      read: { persons: 3, requests: 3, assessments: 1, plans: 1, placements: 2, needs: 1 },
      refused: [{ line: expect.any(Number), path: 'Persons/Person[2]/Sex', value: 'X', reason: expect.any(String), mend: expect.any(String) }],
      queries: [{ path: 'Persons/Person[3]/UniqueLearnerNumber', value: '1000000018' }], unchanged: 0, changes: [], matches: [], loaded: { applied: true, new: 2 },
    })
    expect((await waymark('import', 'sen2', file, '--authority', '201', '--json')).json()).toMatchObject({ unchanged: 2, loaded: { new: 0 } })
  })

  it('--check shows what would change, and changes nothing; without it, it is done', async () => {
    const file = aFile(aReturn(person({ surname: 'Marshe', requests: issued({ week20: '1' }) })))
    const changes = [{ what: 'Surname', from: 'Marsh', to: 'Marshe' }, { what: 'Exception to the time limit', from: null, to: 'yes' }]
    expect((await waymark('import', 'sen2', file, '--authority', '201', '--check', '--json')).json()).toMatchObject({ changes, loaded: { applied: false } })
    expect((await waymark('import', 'sen2', file, '--authority', '201', '--json')).json()).toMatchObject({ changes, loaded: { applied: true, changed: 1 } })
    expect((await waymark('import', 'sen2', file, '--authority', '201', '--json')).json()).toMatchObject({ changes: [], unchanged: 1 })
  })

  it('--match says who somebody in doubt is', async () => {
    const file = aFile(aReturn(person({ surname: 'Moss', forename: 'Ola', born: '2010-10-10' })))
    const asked = (await waymark('import', 'sen2', file, '--authority', '201', '--json')).json()
    expect(asked).toMatchObject({ matches: [{ line: 5, doubt: 'upn-of-somebody-else', candidates: [expect.any(String)] }], loaded: { waiting: 1 } })
    expect((await waymark('import', 'sen2', file, '--authority', '201', '--match', '5=skip', '--json')).json()).toMatchObject({ matches: [], loaded: { leftOut: 1 } })
    const matched = (await waymark('import', 'sen2', file, '--authority', '201', '--match', `5=${asked.matches[0].candidates[0]}`, '--json')).json()
    expect(matched).toMatchObject({ matches: [], loaded: { changed: 1 } })
  })

  it('a file that is refused ends with 1 and its reason', async () => {
    const refused = await waymark('import', 'sen2', aFile(aReturn(person(), { authority: '202' })), '--authority', '201', '--json')
    expect(refused.code).toBe(1)
    expect(refused.json()).toMatchObject({ read: { persons: 0 }, refused: [{ path: 'Header/Source/LEA', value: '202', reason: expect.stringContaining('another authority') }], unchanged: 0 })
  })

  it('import schools, postcodes and dfe load their files', async () => {
    expect((await waymark('import', 'schools', aFile('URN,EstablishmentName\n100123,Mill School\n', 's.csv'), '--json')).json()).toMatchObject({ read: { added: 1 }, refused: [], queries: [], unchanged: 0 })
    expect((await waymark('import', 'postcodes', aFile('postcode,ward\nZZ1 1AA,Mill\n', 'p.csv'))).code).toBe(2) // two authorities here: which?
    expect((await waymark('import', 'postcodes', aFile('postcode,ward\nZZ1 1AA,Mill\n', 'p.csv'), '--authority', '201', '--json')).json()).toMatchObject({ read: { added: 1 } })
    expect((await waymark('import', 'dfe', aFile('time_period,geographic_level,new_ehc_plans\n2031,National,7\n', 'd.csv'), '--json')).json()).toMatchObject({ read: { added: 1 } })
    expect((await waymark('import', 'dfe', aFile('a,b\n', 'd.csv'), '--json')).code).toBe(1)
  })
})
