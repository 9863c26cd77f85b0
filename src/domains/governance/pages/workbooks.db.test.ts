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

  it('closes nothing that was here before: what it says otherwise is a doubt', async () => {
    const [tracker, ...others] = committeeSheets()
    const closed = { ...tracker, rows: (tracker as { rows: unknown[][] }).rows.map((row) => row.map((cell) => (cell === 'In Progress' ? 'Closed' : cell))) } as typeof tracker
    const { load } = await take(await workbookOf([closed, ...others] as Parameters<typeof workbookOf>[0]), 'later.xlsx')
    const page = await app.as('fen').get(`/committee-workbooks/${load}`)
    expect(page.text).toContain('Tracker, C4 Closed It is here already as “In progress”, and stays so.')
    const { rows } = await app.database.pool.query(`select count(*)::int as n from governance.recommendations where state = 'closed' and body like '%two more psychologists%'`)
    expect(rows[0].n).toBe(0)
    const asFen = app.database.pool.connect().then(async (client) => {
      try {
        await client.query(`begin; set local role waymark_app; set local waymark.reader = '${people.fen.id}'; set local waymark.today = '2026-11-02'`)
        await client.query(`insert into governance.events (authority_id, event_id, subject, subject_id, kind, happened_on, known_from, recorded_at, recorded_by, load_id, detail)
          select 901, gen_random_uuid(), 'recommendation', recommendation_id, 'found-as', '2026-11-02', now(), now(), $1, $2, '{"part": null, "state": "closed"}' from governance.recommendations where body like '%two more psychologists%'`, [people.fen.id, load])
      } finally {
        await client.query('rollback')
        client.release()
      }
    })
    await expect(asFen).rejects.toThrow('row-level security')
  })

  it('that cannot be taken is told of in our words, and not in those of an address', async () => {
    expect((await app.as('fen').get('/committee-workbooks?problem=Ring+0800+and+give+your+password')).text).not.toContain('0800')
    expect((await app.as('fen').get('/committee-workbooks?problem=no-committee')).text).toContain('The workbook does not say whose it is')
    const sent = await app.as('fen').upload('/committee-workbooks/file', { board: 'A board' }, [{ field: 'file', name: 'a.xlsx', bytes: Buffer.from('PK\u0003\u0004 but no workbook') }])
    expect((await app.as('fen').get(sent.location as string)).text).toContain('The workbook is damaged and cannot be read')
  })

  it('that fails half way leaves nothing', async () => {
    const count = async () => (await app.database.pool.query('select (select count(*) from governance.loads) + (select count(*) from governance.events) + (select count(*) from governance.boards) as n')).rows[0].n as number
    const before = await count()
    await expect(take(Buffer.from('PK\u0003\u0004 but no workbook'))).rejects.toThrow('damaged')
    await expect(take(await workbookOf([{ sheet: 'S', rows: [['words only']] }]))).rejects.toThrow('No table was found')
    expect(await count()).toBe(before)
  })
})
