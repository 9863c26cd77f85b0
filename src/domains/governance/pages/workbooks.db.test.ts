import { describe, expect, it } from 'vitest'
import { committeeSheets, workbookOf } from '../../../../test/kit/a-committee-workbook.ts'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { hasShared, readShared } from '../../../../test/kit/shared-files.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { readWorkbook, type Sheet } from '../../../platform/files/workbook/index.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { takeInWorkbook } from '../actions/take-in-workbook.ts'

const app = useApp()
const by = { authority: 901, person: people.fen.id, now: new Date(`${today}T10:00:00Z`), today: literalDate(today) }
const take = (bytes: Buffer, name = 'a.xlsx') => asReader(app.database.pool, { person: people.fen.id, today }, (trx) => takeInWorkbook(trx, by, { bytes, name }))
/** What a workbook shows: each sheet's cells by their places, and what is merged. */
const shownBy = (bytes: Buffer) => readWorkbook(bytes, 'a.xlsx').sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet), merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).toSorted() }))
const cellsOf = ({ rows }: Sheet) => Object.fromEntries(rows.flatMap(({ cells }) => cells.map(({ address, text }) => [address, text.trim()])))

describe('a committee’s workbook', () => {
  it('is shown with what it held, what is in doubt, and its tables', async () => {
    const { load } = await take(await workbookOf(committeeSheets()))
    const page = await app.as('fen').get(`/committee-workbooks/${load}`)
    for (const words of ['4 recommendations', '4 items of the work programme', 'Tracker, E6 To be confirmed This status is not one we know: it stays unknown.', 'Children who change phase', 'Year 11 about 80 70%']) expect(page.text).toContain(words)
    expect((await app.as('bo').get(`/committee-workbooks/${load}`)).status).toBe(404)
    expect((await app.as('bo').get('/recommendations?which=all')).text).toContain('That Cabinet be asked to fund two more psychologists.')
  })

  it('prints back cell for cell in the layout in which it came', async () => {
    const bytes = await workbookOf(committeeSheets())
    const { rows: [load] } = await app.database.pool.query('select load_id as id from governance.loads')
    const [was, is] = [shownBy(bytes), shownBy((await app.as('fen').get(`/committee-workbooks/${load.id}/xlsx`)).body)]
    // a mark that is no X was taken as one, and said to be
    expect(was[1]?.cells['D5']).toBe('yes')
    expect(is).toEqual(was.map((sheet, n) => (n === 1 ? { ...sheet, cells: { ...sheet.cells, D5: 'X' } } : n === 4 ? { ...sheet, merges: ['1,1,1,3', '7,1,7,3'] } : sheet)))
  })

  it.runIf(hasShared('real/walsall-2023-scrutiny.xlsx'))('of a real council prints back cell for cell', async () => {
    const bytes = readShared('real/walsall-2023-scrutiny.xlsx')
    const { load } = await take(bytes, 'walsall.xlsx')
    const [was, is] = [shownBy(bytes), shownBy((await app.as('fen').get(`/committee-workbooks/${load}/xlsx`)).body)]
    expect(is).toEqual(was)
  })

  it('that fails half way leaves nothing', async () => {
    const count = async () => (await app.database.pool.query('select (select count(*) from governance.loads) + (select count(*) from governance.events) + (select count(*) from governance.boards) as n')).rows[0].n as number
    const before = await count()
    await expect(take(Buffer.from('PK\u0003\u0004 but no workbook'))).rejects.toThrow('damaged')
    await expect(take(await workbookOf([{ sheet: 'S', rows: [['words only']] }]))).rejects.toThrow('No table was found')
    expect(await count()).toBe(before)
  })
})
