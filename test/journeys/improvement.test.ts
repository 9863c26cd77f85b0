import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { aPlanWorkbook } from '../kit/a-plan-workbook.ts'
import { planCode } from '../kit/a-plan.ts'
import { people } from '../kit/area.ts'
import { expectReflow, expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'

const journey = useJourney()
const base = `/improvement/plans/${planCode}`

async function importThrough(page: Page, bytes: Buffer, name: string) {
  await page.goto('/improvement/import')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.waitForURL(/\/improvement\/imports\//)
}

describe.runIf(hasBrowser)('a programme manager', () => {
  it('imports a plan: sees what each column is, corrects one, and finds the plan', async () => {
    const page = await journey.enter({ who: 'ines' })
    await importThrough(page, aPlanWorkbook(), 'plan.xlsx')
    await page.getByRole('heading', { name: 'What the columns are' }).waitFor()
    await expectWellMade(page)
    await page.getByLabel('What is “How we will embed”?').selectOption({ label: 'Progress' })
    await page.getByRole('button', { name: 'Read it so' }).click()
    await expect.poll(() => page.getByLabel('What is “How we will embed”?').inputValue()).toBe('progress')
    await page.getByLabel('What is “How we will embed”?').selectOption({ label: 'How it will be embedded' })
    await page.getByRole('button', { name: 'Import the plan' }).click()
    await page.getByRole('heading', { name: /Saltmarsh improvement plan/ }).waitFor()
  })

  it('is told in words what is wrong with a file, without script too', async () => {
    const page = await journey.enter({ who: 'ines', script: false })
    await importThrough(page, Buffer.from('not a workbook'), 'letter.xlsx')
    await page.getByText('This is not a workbook.').waitFor()
    await importThrough(page, aPlanWorkbook({ actions: (rows) => rows.map((row) => (row[1] === 'SIP 1.1.2' ? row.with(1, 'SIP 1.1.1') : row)) }), 'twice.xlsx')
    await page.getByText('SIP 1.1.1 is the reference of another action too, in B5.').first().waitFor()
    await page.getByRole('button', { name: 'Leave this file' }).click()
    await page.waitForURL('/improvement')
  })

  it('says when the plan began and who is who, sets a status with its reason, and sees it everywhere', async () => {
    const page = await journey.enter({ who: 'ines' })
    await page.goto(base)
    await page.getByRole('link', { name: 'Say when it began' }).click()
    for (const [box, value] of [['Day', '1'], ['Month', '1'], ['Year', '2026']] as const) await page.getByLabel(box, { exact: true }).fill(value)
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Who is who among the leads' }).click()
    await page.getByLabel('Who is Head of SEND?').selectOption({ label: people.wen.name })
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.goto(`${base}/actions`)
    await page.getByRole('link', { name: 'SIP 1.1.1' }).click()
    await page.getByRole('link', { name: 'Set the status' }).click()
    await page.getByText('Overdue is proposed.').waitFor()
    await page.getByLabel('Why?').fill('The room is gone, and the list with it')
    await expectWellMade(page)
    await page.getByRole('button', { name: 'Set the status' }).click()
    await page.getByText('The room is gone, and the list with it').first().waitFor()
    await page.goto(base)
    await page.getByRole('link', { name: '1 overdue' }).click()
    await page.getByRole('link', { name: 'SIP 1.1.1' }).waitFor()
  })

  it.each([1280, 390])('finds every page of the plan well made at %s wide, and nothing to scroll at four times its size', async (width) => {
    const page = await journey.enter({ who: 'ines', width })
    for (const path of ['', '/actions', '/paper', '/gantt', '/measures', '/risks', '/changes?since=2026-01-01', '/challenges', '/fit-for-purpose', '/voice', '/voice/survey']) {
      await page.goto(`${base}${path}`)
      await expectWellMade(page)
      await page.setViewportSize({ width: 320, height: 900 })
      await expectReflow(page)
      await page.setViewportSize({ width, height: 900 })
    }
    await page.goto('/improvement')
    await expectWellMade(page)
  })

  it('answers a challenge and what somebody said, in writing', async () => {
    const page = await journey.enter({ who: 'ines', script: false })
    await page.goto(`${base}/challenges`)
    await page.getByRole('link', { name: /^Answer ?: Web editor/ }).click()
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.getByText('Enter your answer').first().waitFor()
    await page.getByLabel('Your answer').fill('She began this week.')
    await page.getByRole('button', { name: 'Answer' }).click()
    await page.getByText('“She began this week.”').waitFor()
    await page.goto(`${base}/voice?show=waiting`)
    await page.getByRole('link', { name: /^Answer ?: Ask us what to call it/ }).click()
    await page.getByLabel('It will not be done').check()
    await page.getByLabel('What do you say to those who said it?').fill('The law gives it its name.')
    await page.getByRole('button', { name: 'Save the answer' }).click()
    await page.getByText('The law gives it its name.').waitFor()
  })
})

describe.runIf(hasBrowser)('an action owner', () => {
  beforeAll(async () => {
    if (hasBrowser) await journey.app.database.pool.query(`insert into improvement.named_leads (authority_id, name, person_id, named_at, named_by) values (901, 'Head of SEND', $1, now(), $2) on conflict do nothing`, [people.wen.id, people.ines.id])
  })

  it.each([true, false])('tells in two minutes how an action goes (script %s)', async (script) => {
    const page = await journey.enter({ who: 'wen', script, width: script ? 1280 : 390 })
    expect(new URL(page.url()).pathname).toBe('/improvement/my-actions')
    if (script) await expectWellMade(page)
    await page.getByRole('link', { name: 'SIP 1.1.1' }).first().click()
    if (script) await expectWellMade(page)
    await page.getByRole('button', { name: 'Tell how it goes' }).click()
    await page.getByRole('button', { name: 'Save this update' }).click()
    await page.getByText('Enter what has happened, or say which milestone is met').first().waitFor()
    if (script) await expectWellMade(page)
    const words = `We meet again, in the library (${script ? 'first' : 'second'} time).`
    await page.getByLabel('What has happened since the last update?').fill(words)
    await page.getByRole('group', { name: /Is the milestone after 3 months met/ }).getByLabel('Yes').check()
    await page.getByRole('button', { name: 'Save this update' }).click()
    await page.getByText(words).first().waitFor()
    await page.getByText('November 2026').first().waitFor()
  })
})

describe.runIf(hasBrowser)('whoever runs the programme', () => {
  it.each([true, false])('changes what the plan says, and uploads evidence (script %s)', async (script) => {
    const page = await journey.enter({ who: 'ines', script, width: script ? 1280 : 390 })
    const made = async () => { if (script) await expectWellMade(page) }
    await page.goto(`${base}/structure`)
    await made()
    await page.getByRole('link', { name: 'Add an area' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Enter the area in the inspectors’ words').first().waitFor()
    await made()
    await page.goto(`${base}/actions`)
    await page.getByRole('link', { name: 'SIP 1.1.2' }).first().click()
    await page.getByRole('link', { name: 'Change what the plan says of it' }).click()
    await made()
    const words = `Publish every month how long each step takes (${script ? 'first' : 'second'} time)`
    await page.getByLabel('What will be done?').fill(words)
    await page.getByLabel('Why?').fill('The board asked for it')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(words).first().waitFor()
    await page.getByRole('link', { name: 'upload a file' }).click()
    await made()
    const bytes = Buffer.from(`${words}\n`)
    await page.setInputFiles('input[type=file]', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<html><script>') })
    await page.getByLabel('That it was done').check()
    await page.getByRole('button', { name: 'Upload it' }).click()
    await page.getByText('Choose a PDF, a Word, Excel or PowerPoint file').first().waitFor()
    await page.setInputFiles('input[type=file]', { name: `times-${script}.csv`, mimeType: 'text/csv', buffer: bytes })
    await page.getByRole('button', { name: 'Upload it' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: `times-${script}.csv`, exact: true }).click()
    expect((await coming).suggestedFilename()).toBe(`times-${script}.csv`)
    await page.getByRole('link', { name: `Withdraw times-${script}.csv` }).click()
    await made()
    await page.getByLabel('Why?').fill('It was the wrong table')
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await page.getByText('It was the wrong table').first().waitFor()
  })
})
