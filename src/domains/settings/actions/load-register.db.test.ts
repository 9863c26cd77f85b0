import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { inPieces } from '../../../../test/kit/returns/a-return.ts'
import { anArea, type Area } from '../../../../test/kit/returns/an-area.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { loadRegister } from '../index.ts'

const database = useDatabase()
let area: Area
beforeAll(async () => { area = await anArea(database, 201) })

const load = (file: string | Buffer) => area.see((trx) => loadRegister(trx, inPieces(file, 100)))
const header = 'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),UKPRN,Town,Postcode\n'
const rows = '100001,201,City,3614,"St Brannoc’s, Upper",Community school,Open,Primary,10079319,Saltby,ZZ1 1AA\n100002,201,City,4001,Old Mill,Academy,Closed,Secondary,,,\n'

describe('the register of schools', () => {
  it('goes in, comes again without change, and changes what has changed', async () => {
    expect(await load(header + rows)).toMatchObject({ counts: { rows: 2, added: 2, changed: 0 }, unchanged: 0, problems: [] })
    expect(await load(header + rows)).toMatchObject({ counts: { added: 0, changed: 0 }, unchanged: 2 })
    expect(await load(header + rows.replace('Closed', 'Open'))).toMatchObject({ counts: { changed: 1 }, unchanged: 1 })
    expect(await area.rows('select name, authority_code, establishment_number, kind, status, phase, ukprn, town, postcode from settings.register where urn = 100001')).toEqual([{
      name: 'St Brannoc’s, Upper', authority_code: 201, establishment_number: 3614, kind: 'Community school', status: 'Open', phase: 'Primary', ukprn: '10079319', town: 'Saltby', postcode: 'ZZ1 1AA',
    }])
  })

  it('in Windows-1252, and with headings written otherwise, is read as well', async () => {
    const file = Buffer.from(`urn,la_code,ESTABLISHMENT NAME,Type of Establishment (name),establishmentstatus_(name)\r\n${'100003,201,Plain School,Academy,Open\r\n'.repeat(1)}100004,201,Caf\xe9 School,Academy,Open\r\n`, 'latin1')
    expect(await load(file)).toMatchObject({ counts: { added: 2 }, problems: [] })
    expect(await area.rows('select name from settings.register where urn = 100004')).toEqual([{ name: 'Café School' }])
  })

  it('refuses a row without a URN or a name, and the same URN twice; the rest go in', async () => {
    const { counts, problems } = await load(`${header}12,201,,,Bad,,,,,,\n100005,201,,,,,,,,,\n100006,201,,,Good,,,,,,\n100006,201,,,Again,,,,,,\n`)
    expect(counts).toMatchObject({ rows: 4, added: 1 })
    expect(problems.map(({ line, rule, value }) => [line, rule, value])).toEqual([[2, 'wrong-value', '12'], [3, 'wrong-value', null], [5, 'urn-twice', '100006']])
  })

  it.each([['something else', 'a,b\n1,2\n'], ['nothing', ''], ['a heading only', header]])('%s is not a register', async (_, file) => {
    await expect(load(file)).rejects.toBeInstanceOf(FileUnfit)
  })
})
