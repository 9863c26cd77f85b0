import { beforeAll, describe, expect, it } from 'vitest'
import { committeeSheets, workbookOf } from '../kit/a-committee-workbook.ts'
import { people } from '../kit/area.ts'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'
import { fillGovernance, rowsOfGovernance as rows } from '../kit/governance-rows.ts'

const journey = useJourney()
beforeAll(async () => { if (hasBrowser) await fillGovernance(journey.app.database.pool, 901, people.priya.id) })

describe.runIf(hasBrowser)('a scrutiny officer', () => {
  it.each([true, false])('takes a workbook in, sees what is in doubt, and records a minute that becomes tracked (script %s)', async (script) => {
    const page = await journey.enter({ who: 'fen', script })
    await page.goto('/committee-workbooks')
    // another workbook for each: the same bytes are not taken twice
    const sheets = script ? committeeSheets() : committeeSheets().slice(0, 4)
    await page.locator('input[type=file]').setInputFiles({ name: 'tracker.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await workbookOf(sheets) })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByRole('heading', { name: 'Cells in doubt' }).or(page.getByText('Cells in doubt')).first().waitFor()
    await page.getByText('Tracker, E6').waitFor()
    await page.getByRole('link', { name: 'Go to Children and Learning Scrutiny Committee' }).click()
    await page.getByRole('heading', { name: 'Children and Learning Scrutiny Committee' }).waitFor()

    await page.goto(`/meetings/${rows.meeting}`)
    await page.getByRole('link', { name: 'Record a minute' }).click()
    await page.getByLabel('Number').fill(script ? '51' : '52')
    await page.getByLabel('Heading').fill('Waiting')
    await page.getByLabel('Resolved').fill(`That the table of ${script ? 'waits' : 'needs'} be sent to members.`)
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByRole('link', { name: 'Follow it up' }).last().click()
    await page.getByText('Made by the committee').waitFor()
  })

  it('is told beside the field why a file cannot be taken', async () => {
    const page = await journey.enter({ who: 'fen', script: false })
    await page.goto('/committee-workbooks')
    await page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('words') })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByText('This is not a workbook.').first().waitFor()
  })
})

describe.runIf(hasBrowser)('a chair', () => {
  it.each([true, false])('sees who reports to whom, and closes what an officer reported complete (script %s)', async (script) => {
    await journey.app.database.pool.query(`update governance.board_members set person_id = $1 where member_id = $2`, [people.cora.id, rows.member])
    const { rows: [made] } = await journey.app.database.pool.query(`insert into governance.recommendations (authority_id, recommendation_id, board_id, rank, made_on, body, owners, state) values (901, gen_random_uuid(), $1, 9, '2026-10-20', $2, '{}', 'reported-complete') returning recommendation_id as id`, [rows.board, `That it be done, ${script}.`])
    for (const kind of ['made', 'reported-complete']) await journey.app.database.pool.query(`insert into governance.events (authority_id, event_id, subject, subject_id, kind, happened_on, known_from, recorded_at, recorded_by, detail) values (901, gen_random_uuid(), 'recommendation', $1, $2, '2026-10-20', clock_timestamp(), clock_timestamp(), $3, '{"part": null}')`, [made.id, kind, people.wen.id])
    const page = await journey.enter({ who: 'cora', script })
    await page.getByRole('heading', { name: 'Boards', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click()
    await page.getByRole('link', { name: /waiting for the committee/ }).click()
    await page.getByRole('link', { name: `That it be done, ${script}.` }).click()
    await page.getByLabel('Close it: the committee is satisfied').check()
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByRole('link', { name: 'Choose the meeting at which the committee decided it' }).waitFor()
    await page.getByLabel('At which meeting?').selectOption({ label: 'Tuesday 20 October 2026' })
    await page.getByRole('button', { name: 'Record' }).click()
    await page.getByText('Closed by the committee').waitFor()
  })
})

describe.runIf(hasBrowser)('a member of the public', () => {
  it.each([true, false])('reads a published paper and the decisions to come on a phone (script %s)', async (script) => {
    const page = await journey.enter({ script, width: 390 })
    await page.goto('/published')
    await page.getByRole('link', { name: 'Harrowmoor' }).click()
    await page.getByRole('link', { name: 'A pack' }).click()
    await page.getByText('All is well.').waitFor()
    await page.getByText('Small counts are withheld.').waitFor()
    await page.goto('/published/901/decisions-to-come')
    await page.getByRole('heading', { name: 'Decisions to come' }).first().waitFor()
    expect(await page.getByText('A decision', { exact: true }).count()).toBeGreaterThan(0)
  })
})

describe.runIf(hasBrowser)('every page', () => {
  const pages: [who: 'fen' | 'ines' | undefined, paths: string[]][] = [
    ['fen', ['/boards', '/boards/new', '/boards/settings', `/papers/${rows.paper}/figures`, `/boards/${rows.board}`, `/boards/${rows.board}/change`, `/boards/${rows.board}/meetings/new`, `/meetings/${rows.meeting}`, `/meetings/${rows.meeting}/agenda`, `/meetings/${rows.meeting}/attendance`, `/meetings/${rows.meeting}/minutes`, `/meetings/${rows.meeting}/actions`, `/meeting-actions/${rows.meetingAction}`,
      '/recommendations', `/recommendations/${rows.recommendation}`, '/work-programmes', `/work-programmes/${rows.programme}`, `/work-programmes/${rows.programme}/items/${rows.workItem}`, '/forward-plans', `/forward-plans/${rows.plan}`, `/forward-plans/${rows.plan}/items/${rows.entry}`,
      '/papers', '/papers/new', `/papers/${rows.paper}`, `/papers/${rows.paper}/issues/${rows.issue}`, `/papers/${rows.paper}/publish`, '/visits', `/visits/${rows.visit}`, '/committee-workbooks', `/committee-workbooks/${rows.load}`]],
    ['ines', ['/visits/new', `/visits/${rows.visit}`, '/one-to-ones', `/recommendations/${rows.recommendation}/actions`]],
    [undefined, ['/published', '/published/901', '/published/901/decisions-to-come', `/published/901/papers/${rows.publication}`]],
  ]
  it.each(pages)('that %s opens is well made, wide and on a phone', async (who, paths) => {
    for (const width of [1280, 390]) {
      const page = await journey.enter({ ...(who ? { who } : {}), width })
      for (const path of paths) {
        await page.goto(path)
        await expectWellMade(page)
      }
    }
  }, 400_000)
})
