import { describe, expect, it } from 'vitest'
import { importTestPlan, planCode, useTestPlan } from '../../../../test/kit/a-plan.ts'
import { aPlanWorkbook } from '../../../../test/kit/a-plan-workbook.ts'
import { people, today } from '../../../../test/kit/area.ts'
import { asReader } from '../../../platform/db/transaction.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { findAction } from './storage/actions.ts'
import { findPlan } from './storage/plans.ts'
import { sayRemoved } from '../reading/storage/removals.ts'

const plan = useTestPlan()
const { app, base, one } = plan

describe('the words of a plan', () => {
  const path = () => `${base}/actions/${plan.ids['2.1.1']}/words`
  /** What the form would send as it stands. */
  const sentIn = (html: string): Record<string, string> => {
    const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/type="(?:checkbox|submit)"/.test(tag) || /checked/.test(tag)).map((tag) => [/name="([^"]+)"/.exec(tag)?.[1] ?? '', unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')] as const)
    const areas = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name, value]) => [name as string, unescaped(value as string)] as const)
    const selects = [...html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, options]) => [name as string, unescaped(/<option value="([^"]*)" selected/.exec(options as string)?.[1] ?? '')] as const)
    return Object.fromEntries([...inputs, ...areas, ...selects].filter(([name]) => name !== '' && name !== '_csrf'))
  }
  const sent = async (at: string) => sentIn((await app.as('ines').get(at)).html)
  const form = async (at: string, more: Record<string, string | string[]>) => app.as('ines').post(at, { ...(await sent(at)), ...more })
  const words = (of: string) => one('select reference, words, timing_printed from improvement.actions where action_id = $1', of)
  const bring = (change: (row: (string | null)[]) => (string | null)[]) => importTestPlan(app.database, aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 2.1.1' ? change(row as (string | null)[]) : row) as never) }))

  it('are set by whoever runs the programme', async () => {
    for (const at of [path(), `${base}/structure`, `${base}/areas/new`, `${base}/workstreams/new`, `${base}/actions/new/words`]) {
      expect([at, (await app.as('wen').get(at)).status]).toEqual([at, 404])
      expect([at, (await app.as('ines').get(at)).status]).toEqual([at, 200])
    }
    for (const at of ['areas', 'workstreams']) expect((await app.as('ines').get(`${base}/${at}/${people.ines.id}`)).status).toBe(404)
    expect((await app.as('ines').get(`${base}/actions/${people.ines.id}/words`)).status).toBe(404)
    expect((await app.as('wen').post(path(), { words: 'x', reason: 'x' })).status).toBe(404)
  })

  it('ask beside the field for what is missing, and let nobody overwrite another', async () => {
    const empty = await form(path(), { words: '', 'milestone-0-words': '', 'milestone-new-when': 'May 2027', areas: 'none' })
    for (const field of ['words', 'areas', 'milestone-0-words', 'milestone-new-words', 'reason']) expect([field, empty.html.includes(`id="${field}-error"`)]).toEqual([field, true])
    expect((await form(path(), { reason: 'Why not' })).text).toContain('Nothing is otherwise than before')
    expect((await form(path(), { reference: 'sip 1.1.1', reason: 'Why not' })).html).toContain('id="reference-error"')
    expect((await form(path(), { words: 'Other', reason: 'Why not', seen: 'old' })).text).toContain('Somebody else, or a file, changed this meanwhile')
    expect((await app.as('ines').post(`${base}/areas/new`, {})).html).toContain('id="words-error"')
    expect((await form(`${base}/areas/new`, { number: '1', words: 'Another', reason: 'Found' })).html).toContain('id="number-error"')
    expect((await app.as('ines').post(`${base}/workstreams/new`, { area: 'none' })).html).toContain('id="area-error"')
  })

  it('are changed with a reason, which stands beside the change; a past day has what was said then', async () => {
    const before = await words(plan.ids['2.1.1'])
    const done = await form(path(), { reference: 'SIP 2.1.9', words: 'Write the pages with families', when: '31 March 2027', leads: 'Web editor\nPress office (Council)', 'milestone-0-words': 'Twelve pages', 'milestone-new-when': 'May 2027', 'milestone-new-words': 'All pages', 'measure-new': 'Pages read by families', reason: 'The board asked for it' })
    expect([done.status, done.location]).toEqual([303, `${base}/actions/${plan.ids['2.1.1']}`])
    const page = await app.as('wen').get(done.location as string)
    for (const said of ['SIP 2.1.9', 'Write the pages with families', '31 March 2027', 'Press office (Council)', 'Twelve pages', 'All pages', 'Pages read by families', 'Because: The board asked for it']) expect(page.text).toContain(said)
    const changes = await app.as('lena').get(`${base}/changes?since=2026-11-01`)
    for (const said of ['Action, Words', 'Action, Reference', 'Ten pages → Twelve pages', 'Because: The board asked for it']) expect(changes.text).toContain(said)
    expect(await one(`select said->>'words' as words, recorded_by, import_id from improvement.wordings where kind = 'action' and thing_id = $1 order by wording_id desc limit 1`, plan.ids['2.1.1'])).toEqual({ words: before.words, recorded_by: people.ines.id, import_id: null })
    expect((await app.as('lena').get(`${base}/actions?asKnown=2026-11-01`)).text).toContain('SIP 2.1.1')
  })

  it('stay when a file says again what files said before, and are known again by it', async () => {
    await bring((row) => row)
    expect(await words(plan.ids['2.1.1'])).toEqual({ reference: 'SIP 2.1.9', words: 'Write the pages with families', timing_printed: '31 March 2027' })
    expect((await app.database.pool.query('select 1 from improvement.actions')).rowCount).toBe(4)
    const { changes } = await one('select changes from improvement.imports order by import_id desc limit 1')
    expect(changes).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'Words', was: 'kept as it was set here: this file says what files said before', becomes: null })]))
  })

  it('give way to a file that says something new, and to that alone', async () => {
    await bring((row) => row.with(2, 'Write the pages anew'))
    expect(await words(plan.ids['2.1.1'])).toEqual({ reference: 'SIP 2.1.9', words: 'Write the pages anew', timing_printed: '31 March 2027' })
    await form(path(), { words: 'Ours again', reason: 'The file was wrong' })
    await bring((row) => row.with(2, 'Write the pages anew'))
    expect((await words(plan.ids['2.1.1'])).words).toBe('Ours again')
  })

  it('lose a milestone for a reason: a past day still has it, and only a file that says it anew brings it back', async () => {
    const { milestone_id } = await one(`select milestone_id from improvement.milestones where action_id = $1 and months = 6`, plan.ids['2.1.1'])
    const milestones = async (asKnown: string | null) => (await asReader(app.database.pool, { person: people.ines.id, today }, async (trx) => findAction(trx, 901, (await findPlan(trx, 901, planCode))?.id ?? '', plan.ids['2.1.1'], asKnown === null ? null : literalDate(asKnown))))?.milestones.map((it) => it.words)
    const there = await milestones(null)
    expect(there).toContain('Twenty pages')
    const nth = there?.indexOf('Twenty pages')
    expect((await app.as('ines').get(path())).html).toContain(`name="milestone-${nth}-away"`)
    expect((await form(path(), { [`milestone-${nth}-away`]: 'yes', reason: '' })).html).toMatch(new RegExp(`name="milestone-${nth}-away"[^>]*checked`))
    expect((await form(path(), { [`milestone-${nth}-away`]: 'yes', [`milestone-${nth}-words`]: '', reason: 'The site was replaced' })).status).toBe(303)
    expect(await milestones(null)).toEqual(there?.filter((it) => it !== 'Twenty pages'))
    expect(await milestones('2026-11-01')).toContain('Twenty pages')
    expect(await one('select removed, reason, recorded_by from improvement.milestone_removals where milestone_id = $1', milestone_id)).toEqual({ removed: true, reason: 'The site was replaced', recorded_by: people.ines.id })
    expect((await app.as('wen').get(`${base}/actions/${plan.ids['2.1.1']}`)).text).toContain('Twenty pages → Taken away Because: The site was replaced')
    expect((await app.as('ines').get(`${base}/actions/${plan.ids['2.1.1']}/update`)).html).not.toContain(`met-${milestone_id}`)
    await bring((row) => row)
    expect(await milestones(null)).not.toContain('Twenty pages')
    expect((await one('select changes from improvement.imports order by import_id desc limit 1')).changes).toEqual(expect.arrayContaining([expect.objectContaining({ what: 'Milestone', was: expect.stringContaining('kept away as it was taken away here') })]))
    await bring((row) => row.map((cell) => (cell === 'Twenty pages' ? 'Thirty pages' : cell)))
    expect(await milestones(null)).toContain('Thirty pages')
    expect((await app.as('wen').get(`${base}/changes?since=2026-11-01`)).text).toContain('→ There again')
    const put = asReader(app.database.pool, { person: people.wen.id, today }, (trx) => sayRemoved(trx, { authority: 901, person: people.wen.id, now: new Date() }, [milestone_id], true, 'x'))
    await expect(put).rejects.toThrow('row-level security') // they update actions, and do not run the programme
  })

  it('are those of new areas, workstreams and actions too, which a past day does not have', async () => {
    expect((await form(`${base}/areas/new`, { number: '9', words: 'Nobody answers', reason: 'The inspectors came again' })).location).toBe(`${base}/structure`)
    const area = await one(`select area_id from improvement.areas where number = '9'`)
    expect((await form(`${base}/areas/${area.area_id}`, { words: 'Nobody answers the telephone', reason: 'In full' })).status).toBe(303)
    expect((await form(`${base}/workstreams/new`, { number: '9.1', title: 'Answering', area: '9', reason: 'To do it' })).status).toBe(303)
    const made = await form(`${base}/actions/new/words`, { reference: 'SIP 9.1.1', words: 'Answer within a day', workstream: '9.1', areas: '9', leads: 'Head of SEND', 'milestone-new-when': 'After 6 months', 'milestone-new-words': 'A rota', reason: 'The inspectors came again' })
    const page = await app.as('wen').get(made.location as string)
    for (const said of ['9.1 Answering', 'SIP 9.1.1', 'Nobody answers the telephone', 'After 6 months', 'by 30 Jun 2026', 'A rota', 'Tell how it goes']) expect(page.text).toContain(said)
    expect((await app.as('lena').get(`${base}/actions`)).text).toContain('SIP 9.1.1')
    expect((await app.as('lena').get(`${base}/actions?asKnown=2026-11-01`)).text).not.toContain('SIP 9.1.1')
    expect((await app.as('ines').get(`${base}/structure`)).text).toContain('9.1 Answering Nobody answers the telephone')
    await bring((row) => row)
    expect(await words((made.location as string).split('/').at(-1) as string)).toMatchObject({ words: 'Answer within a day' })
  })

  it('are saved at the second try by whoever came second, who sees beside what they typed what the first one wrote', async () => {
    const area = (await one(`select area_id from improvement.areas where number = '1'`)).area_id
    for (const [at, field, mine, theirs] of [[path(), 'words', 'Mine, after all', 'Theirs was first'], [`${base}/areas/${area}`, 'words', 'My area', 'Their area']] as const) {
      const { seen } = await sent(at)
      await form(at, { [field]: theirs, reason: 'First' })
      const refused = await form(at, { [field]: mine, reason: 'Second', seen: seen as string })
      expect(refused.text).toContain('Somebody else, or a file, changed this meanwhile')
      expect(refused.text).toContain(`What is there now`)
      expect(refused.text).toContain(theirs)
      const again = sentIn(refused.html)
      expect(again[field]).toBe(mine)
      expect((await app.as('ines').post(at, again)).status).toBe(303)
      expect((await sent(at))[field]).toBe(mine)
    }
  })

  it('leave alone at the second try what the first one wrote and the second did not type over', async () => {
    const before = await sent(path())
    await form(path(), { resources: 'Theirs alone', families: 'Theirs too', reason: 'First' })
    const refused = await app.as('ines').post(path(), { ...before, families: 'Mine over it', areas: ['2', '1'], reason: 'Second' })
    const again = sentIn(refused.html)
    expect([again['resources'], again['families']]).toEqual(['Theirs alone', 'Mine over it'])
    expect([...refused.html.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)/g)].map(([, label, says]) => [label, says])).toEqual([['What will families notice?', 'Theirs too'], ['Areas', '2 The local offer is hard to find and to use']])
    expect((await app.as('ines').post(path(), again)).status).toBe(303)
    expect(await one('select resources, families from improvement.actions where action_id = $1', plan.ids['2.1.1'])).toEqual({ resources: 'Theirs alone', families: 'Mine over it' })
  })

  it('keep beside each milestone what was typed of it where another one was added meanwhile', async () => {
    const before = await sent(path())
    await form(path(), { 'milestone-new-when': 'June 2027', 'milestone-new-words': 'Added meanwhile', reason: 'First' })
    const again = sentIn((await app.as('ines').post(path(), { ...before, 'milestone-0-words': 'Thirteen pages', reason: 'Second' })).html)
    expect([again['milestone-0-words'], Object.values(again).includes('Added meanwhile')]).toEqual(['Thirteen pages', true])
    expect((await app.as('ines').post(path(), again)).status).toBe(303)
  })

  it('are added once by one form, however often it is sent, and never put in the place of other words', async () => {
    for (const [at, fields, table] of [[`${base}/areas/new`, { words: 'Twice an area' }, 'areas'], [`${base}/workstreams/new`, { title: 'Twice a project' }, 'workstreams'], [`${base}/actions/new/words`, { words: 'Twice an action', 'milestone-new-words': 'Once' }, 'actions']] as const) {
      const filled = { ...(await sent(at)), ...fields, reason: 'Once' }
      const [first, second] = await Promise.all([app.as('ines').post(at, filled), app.as('ines').post(at, filled)])
      expect([first?.status, second?.status, second?.location]).toEqual([303, 303, first?.location])
      expect((await one(`select count(*)::int as n from improvement.${table} where ${table === 'workstreams' ? 'title' : 'words'} like 'Twice%'`)).n).toBe(1)
      const other = await app.as('ines').post(at, { ...filled, [Object.keys(fields)[0] as string]: 'Something else' })
      expect([other.status, other.text.includes('This form has added it already')]).toEqual([400, true])
    }
  })

  it('are taken out again with a reason where they were added here; past days have them, and a file may name them anew', async () => {
    const area = (await one(`select area_id from improvement.areas where words = 'Twice an area'`)).area_id
    const made = (await form(`${base}/actions/new/words`, { reference: 'SIP 8.8.8', words: 'Added by mistake', areas: 'twice an area', leads: 'Web editor', 'milestone-new-when': 'May 2027', 'milestone-new-words': 'Nothing', 'measure-new': 'Counted by mistake', reason: 'Mistaken' })).location as string
    const action = made.split('/').at(-1) as string
    const out = (kind: string, thing: string) => `${base}/take-out/${kind}/${thing}`
    expect((await app.as('ines').get(`${made}/words`)).html).toContain(out('action', action))
    for (const at of [out('action', plan.ids['2.1.1'] as string), out('action', people.ines.id), out('milestone', action), out('plan', action)]) expect([at, (await app.as('ines').get(at)).status]).toEqual([at, 404])
    expect([(await app.as('wen').get(out('action', action))).status, (await app.as('wen').post(out('action', action), { reason: 'x' })).status]).toEqual([404, 404])
    expect((await app.as('ines').get(out('area', area))).text).toContain('Set these to another area first: action SIP 8.8.8')
    expect((await app.as('ines').post(out('area', area), { reason: 'Mistaken' })).text).toContain('Something stands on it by now')
    expect((await app.as('ines').get(out('action', action))).text).toContain('and these measures of success: Counted by mistake')
    expect((await app.as('ines').post(out('action', action), { reason: ' ' })).html).toContain('id="reason-error"')
    expect((await app.as('ines').post(out('action', action), { reason: 'It was added twice' })).location).toBe(`${base}/actions`)
    for (const at of [`${base}/actions`, `${base}/measures`, `${base}/paper`, `${base}/gantt`, `${base}/leads`]) expect([at, /SIP 8\.8\.8|by mistake/.test((await app.as('ines').get(at)).text)]).toEqual([at, false])
    expect([(await app.as('ines').get(made)).status, (await app.as('ines').post(out('action', action), { reason: 'Again' })).status]).toEqual([404, 404])
    const changes = await app.as('lena').get(`${base}/changes?since=2026-11-01`)
    expect([changes.text.includes('there → taken out Because: It was added twice'), changes.html.includes(action)]).toEqual([true, false])
    expect(await one(`select reason, recorded_by from improvement.taken_out where kind = 'action'`)).toEqual({ reason: 'It was added twice', recorded_by: people.ines.id })
    expect((await app.as('ines').post(out('area', area), { reason: 'Mistaken' })).location).toBe(`${base}/structure`)
    await app.database.pool.query(`update improvement.actions set known_from = '2026-10-25' where action_id = $1`, [action])
    for (const at of [`${base}/actions`, made]) expect([at, (await app.as('lena').get(`${at}?asKnown=2026-10-30`)).text.includes('Added by mistake')]).toEqual([at, true])
    expect((await form(`${base}/actions/new/words`, { reference: 'SIP 8.8.8', words: 'Meant', reason: 'Now it is' })).status).toBe(303)
    await bring((row) => row)
  })

  it('are not endless, and bring no sign that nobody can see', async () => {
    for (const [at, field] of [[path(), 'reference'], [path(), 'words'], [path(), 'leads'], [path(), 'when'], [path(), 'milestone-0-words'], [path(), 'measure-new'], [path(), 'reason'], [`${base}/areas/new`, 'words'], [`${base}/workstreams/new`, 'title']] as const) {
      const refused = await form(at, { reason: 'Long', [field]: 'word '.repeat(30_000) })
      expect([field, refused.status, refused.html.includes(`id="${field}-error"`)]).toEqual([field, 400, true])
    }
    expect((await form(path(), { words: 'W'.repeat(90), reason: 'Slipped' })).status).toBe(303)
    expect((await app.as('wen').get(`${base}/actions`)).html).toContain(`${`${'W'.repeat(20)}<wbr/>`.repeat(4)}${'W'.repeat(10)}`)
    expect((await form(path(), { families: 'A\u0000 name\u0008', reason: 'Copied' })).status).toBe(303)
    expect((await one('select families from improvement.actions where action_id = $1', plan.ids['2.1.1'])).families).toBe('A name')
  })

  it('may be missing where files gave none', async () => {
    await app.database.pool.query('update improvement.actions set words = null where action_id = $1', [plan.ids['1.1.2']])
    const at = `${base}/actions/${plan.ids['1.1.2']}/words`
    expect((await form(at, { resources: 'None more', reason: 'Said so' })).status).toBe(303)
    expect((await words(plan.ids['1.1.2'])).words).toBeNull()
    expect((await form(at, { words: 'Now it says', reason: 'Said so' })).status).toBe(303)
    expect((await form(at, { words: '', reason: 'Said so' })).html).toContain('id="words-error"')
  })
})
