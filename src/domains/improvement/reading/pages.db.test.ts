import { describe, expect, it } from 'vitest'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { planCode } from '../../../../test/kit/a-plan.ts'
import { useApp } from '../../../../test/kit/app.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { keepFile } from './actions/keep-file.ts'
import { importPath, importsPath, uploadPath } from './pages/paths.ts'

const app = useApp()
const by = { authority: 901, person: people.ines.id, now: new Date(`${today}T09:00:00Z`) }
const one = async (text: string, ...values: unknown[]) => (await app.database.pool.query(text, values)).rows[0]
const send = (bytes: Buffer, name = 'plan.xlsx') => asReader(app.database.pool, { person: by.person, today }, (trx) => keepFile(trx, by, { name, bytes }))

describe('importing a plan on screen', () => {
  it('is for whoever runs the programme', async () => {
    for (const path of [uploadPath, importsPath, importPath(people.ines.id)]) {
      for (const who of ['wen', 'priya', 'rosa', 'else'] as const) expect((await app.as(who).get(path)).status).toBe(404)
      expect((await app.nobody.get(path)).location).toContain('/sign-in')
    }
    expect((await app.as('ines').get(importPath(people.ines.id))).status).toBe(404)
  })

  it('asks for a file, and says what was wrong with the last', async () => {
    expect((await app.as('ines').get(uploadPath)).text).toContain('Import a plan')
    expect((await app.as('ines').get(`${uploadPath}?problem=too-large`)).html).toContain('id="file-error"')
  })

  it('shows what each column is taken for, the first rows as they will be read, and every doubtful cell', async () => {
    const page = await app.as('ines').get(importPath(await send(aPlanWorkbook({ hidden: true }))))
    for (const words of ['Read as 2 areas, 2 projects or objectives, 4 actions', 'Plan: actions, with its header in row 3', 'After 6 months', 'SIP 1.1.1 Hold a weekly meeting', 'Plan H6', 'This sheet is hidden, and was not read.']) expect(page.text).toContain(words)
    expect((await one('select count(*)::int as n from improvement.plans')).n).toBe(0)
  })

  it('reads it anew as somebody chooses, remembers that, and takes it in', async () => {
    const id = await send(aPlanWorkbook())
    const path = importPath(id)
    expect((await app.as('ines').get(path)).text).toContain('Nine in ten callers')
    const looked = await app.as('ines').post(path, { 'means-0-11': 'leave-out', do: 'look' })
    expect([looked.status, /<option[^>]*value="leave-out"[^>]*selected/.test(looked.html)]).toEqual([200, true])
    const done = await app.as('ines').post(path, { 'means-0-11': 'leave-out', do: 'import' })
    expect(done.location).toBe(`/improvement/plans/${planCode}`)
    expect((await one(`select count(*)::int as n from improvement.updates where kind = 'impact'`)).n).toBe(0)
    expect(await one('select heading, means, chosen_by from improvement.mappings')).toEqual({ heading: 'evidence of impact', means: 'leave-out', chosen_by: people.ines.id })
    expect(await one('select state, bytes is null as erased from improvement.imports where import_id = $1', id)).toEqual({ state: 'done', erased: true })
  })

  it('shows what a later version changes before it changes anything, and says afterwards what it changed', async () => {
    const later = await send(aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 1.1.2' ? row.with(4, 'Head of data') : row)) }), 'later.xlsx')
    const page = await app.as('ines').get(importPath(later))
    expect(page.text).toContain('This is a later version of Saltmarsh improvement plan')
    expect(page.text).toContain('Head of data')
    expect((await app.as('ines').post(importPath(later), { do: 'import' })).location).toBe(importPath(later))
    expect((await app.as('ines').get(importPath(later))).text).toContain('Performance lead')
    expect((await app.as('ines').get(importsPath)).text).toContain('later.xlsx')
  })

  it('takes a file in once, however often its button is pressed', async () => {
    const again = await send(aPlanWorkbook({ actions: (rows) => [...rows, rows[1]?.with(1, 'SIP 9.9.9').with(2, 'Ring each family once a week') ?? []] }), 'pressed-twice.xlsx')
    const answers = await Promise.all([1, 2, 3].map(() => app.as('ines').post(importPath(again), { do: 'import' })))
    expect(answers.map(({ location }) => location)).toEqual([importPath(again), importPath(again), importPath(again)])
    expect(await one(`select (select count(*)::int from improvement.actions where reference = 'SIP 9.9.9') as actions, (select count(*)::int from improvement.events where kind = 'added' and detail->>'what' = 'Action' and detail->>'name' = 'SIP 9.9.9') as events`)).toEqual({ actions: 1, events: 1 })
  })

  it('keeps a file out whose cells are refused, says where, and lets it be left', async () => {
    const id = await send(aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 1.1.2' ? row.with(1, 'SIP 1.1.1') : row)) }), 'twice.xlsx')
    const page = await app.as('ines').get(importPath(id))
    expect(page.text).toContain('Plan B6: SIP 1.1.1 is the reference of another action too, in B5.')
    expect(page.html).not.toContain('value="import"')
    expect((await app.as('ines').post(importPath(id), { do: 'import' })).status).toBe(400)
    expect((await app.as('ines').post(`${importPath(id)}/abandon`, {})).location).toBe('/improvement')
    expect(await one('select state from improvement.imports where import_id = $1', id)).toEqual({ state: 'abandoned' })
  })

  it('says of a file that is no workbook what it is, and keeps none of it', async () => {
    const page = await app.as('ines').get(importPath(await send(Buffer.from('hello'), 'hello.xlsx')))
    expect(page.text).toContain('The file was refused, and nothing was changed.')
    expect(page.text).toContain('This is not a workbook.')
  })
})
