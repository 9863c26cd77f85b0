import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../../test/kit/database.ts'
import { aReturn, inPieces, person } from '../../../../test/kit/returns/a-return.ts'
import { anArea, type Area } from '../../../../test/kit/returns/an-area.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { findPostcodeColumns } from './headings.ts'
import { loadPostcodes } from './load-postcodes.ts'

const database = useDatabase()
let area: Area
beforeAll(async () => {
  area = await anArea(database, 201)
  await database.pool.query(`
    update identity.authorities set ons_code = 'E09000001', name = 'Saltby' where authority_id = 201;
    insert into people.localities values (201, 'north', 'North side', 'locality', null, null), (201, 'south', 'South side', 'locality', null, null);
    insert into people.patches values (201, 'north', 'Mill', '${area.person}')`)
})

const load = (file: string) => area.see((trx) => loadPostcodes(trx, { authority: 201, person: area.person, now: new Date('2024-03-01T09:00:00Z') }, inPieces(file, 50)))

describe('where a postcode belongs', () => {
  it.each<[string, string, object]>([
    ['by the name of its locality', 'Postcode,Locality\nzz11aa,north side\n', { locality_id: 'north', ward: null }],
    ['by the id of its locality', 'pcds,locality_id\nZZ1 1AA,south\n', { locality_id: 'south', ward: null }],
    ['by its ward, where one locality has it', 'PCD,WD23NM\nZZ1 1AA,Mill\n', { locality_id: 'north', ward: 'Mill' }],
    ['by a ward that no locality has', 'Post code,Ward name\nZZ1 1AA,Quay\n', { locality_id: null, ward: 'Quay' }],
    ['by its authority alone', 'postcode,LA (code)\nZZ1 1AA,201\n', { locality_id: null, ward: null }],
    ['by its authority’s national code', 'pcds,oslaua\nZZ1 1AA,E09000001\n', { locality_id: null, ward: null }],
  ])('%s', async (_, file, place) => {
    await load(file)
    expect(await area.rows(`select locality_id, ward from people.postcodes where postcode = 'ZZ1 1AA'`)).toEqual([place])
  })

  it('passes over rows of other authorities, refuses what is no postcode, and reports a locality that is not known once', async () => {
    const { counts, problems } = await load('postcode,locality,authority\nZZ1 1AB,North side,Elsewhere\nnonsense,North side,201\nZZ1 1AD,East side,201\nZZ1 1AE,East side,Saltby\n')
    expect(counts).toMatchObject({ rows: 4, elsewhere: 1, added: 2 })
    expect(problems.map(({ line, rule, value }) => [line, rule, value])).toEqual([[3, 'wrong-value', 'nonsense'], [4, 'locality-not-known', 'East side']])
  })

  it('again changes nothing', async () => {
    const file = 'postcode,locality\nZZ9 9AA,North side\nZZ9 9AB,South side\n'
    await load(file)
    expect(await load(file)).toMatchObject({ counts: { added: 0, changed: 0 }, unchanged: 2 })
  })

  it('gives children who had no locality theirs, with its officer', async () => {
    await area.load(aReturn(person({ postcode: 'ZZ5 5AA' })))
    expect((await load('postcode,locality,ward\nZZ5 5AA,North side,Mill\n')).counts).toMatchObject({ childrenPlaced: 1 })
    expect(await area.rows('select locality_id, link_officer_id from people.children')).toEqual([{ locality_id: 'north', link_officer_id: area.person }])
    expect(await area.rows(`select detail from people.events where kind = 'locality-found'`)).toEqual([{ detail: { locality: 'north' } }])
  })

  it.each([['no postcodes', 'name,ward\nx,y\n'], ['postcodes alone', 'postcode\nZZ1 1AA\n'], ['nothing', '']])('a file with %s is refused', async (_, file) => {
    await expect(load(file)).rejects.toBeInstanceOf(FileUnfit)
  })

  it('finds the name of a ward before its code', () => {
    expect(findPostcodeColumns(['pcds', 'WD23CD', 'WD23NM', 'LAD23CD'])).toEqual({ postcode: 0, ward: 2, authority: 3 })
  })
})
