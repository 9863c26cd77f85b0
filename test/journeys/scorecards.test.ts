import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { inventedFramework, inventedScorecard } from '../kit/invented-scorecards.ts'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'

const journey = useJourney()

async function load(page: Page, name: string, text: string, kind = 'A scorecard') {
  await page.goto('/scorecards/import')
  await page.getByLabel(kind, { exact: true }).check()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Load', exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

describe.runIf(hasBrowser)('a performance analyst', () => {
  beforeAll(async () => { await load(await journey.enter({ who: 'mina' }), 'september.csv', inventedScorecard) })

  it.each([true, false])('loads a framework, looks at what is doubtful, and at the scorecard (script %s)', async (script) => {
    const page = await journey.enter({ who: 'mina', script })
    await load(page, 'framework.csv', inventedFramework, 'A framework of indicators')
    await page.getByRole('rowheader', { name: 'B13' }).waitFor()
    if (script) await expectWellMade(page)
    await page.getByRole('link', { name: 'See the scorecard' }).click()
    await page.getByText('To reduce to below 300').waitFor()
    if (script) await expectWellMade(page)
    await page.goto('/scorecards')
    if (script) await expectWellMade(page)
  })

  it('is told beside the file what is wrong with it', async () => {
    const page = await journey.enter({ who: 'mina' })
    await page.goto('/scorecards/import')
    await page.locator('input[type=file]').setInputFiles({ name: 'letter.csv', mimeType: 'text/csv', buffer: Buffer.from('Dear all,\nplease find below\n') })
    await page.getByRole('button', { name: 'Load', exact: true }).click()
    await page.getByText('No row of headings was found').first().waitFor()
    await expectWellMade(page)
  })

  it('enters a value, sets a target and draws up a scorecard', async () => {
    const page = await journey.enter({ who: 'mina' })
    await page.goto('/indicators')
    await expectWellMade(page)
    await page.getByRole('link', { name: 'Children waiting for a place' }).click()
    await page.getByRole('link', { name: 'Enter a value' }).click()
    await expectWellMade(page)
    await page.getByLabel('Which period?').selectOption({ label: 'Oct 2026' })
    await page.getByLabel('The value').fill('7')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('rowheader', { name: 'Oct 2026' }).first().waitFor()
    await expectWellMade(page)
    await page.getByRole('link', { name: 'Set the target' }).click()
    await expectWellMade(page)
    await page.getByLabel('The target, in words').fill('soon')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('Write the target so that it can be read').waitFor()
    await page.getByLabel('The target, in words').fill('no more than 8')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('no more than 8, for periods').waitFor()

    await page.goto('/scorecards/new')
    await expectWellMade(page)
    await page.getByLabel('Title', { exact: true }).fill('For the board')
    await page.getByLabel('Children waiting for a place').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'For the board', level: 1 }).waitFor()
    await expectWellMade(page)
  })
})

describe.runIf(hasBrowser)('a comment', () => {
  it('is written by an action owner, and signed by owner, manager and chair', async () => {
    const owner = await journey.enter({ who: 'wen' })
    await owner.goto('/indicators/K001')
    await owner.getByRole('link', { name: 'Comment on the latest value' }).click()
    await expectWellMade(owner)
    await owner.getByLabel('Your comment').fill('Two therapists began in September.')
    await owner.getByRole('button', { name: 'Save' }).click()
    // the indicator has no owner yet: whoever runs the programme signs for one
    await owner.getByText('To be signed by the owner').waitFor()
    expect(await owner.getByRole('button', { name: /Sign for/ }).count()).toBe(0)
    for (const [who, step] of [['ines', 'owner'], ['priya', 'head of service'], ['cora', 'board']] as const) {
      const page = await journey.enter({ who })
      await page.goto('/indicators/K001')
      await page.getByRole('button', { name: new RegExp(`Sign for the ${step}`) }).click()
      await page.getByText('Signed by the owner (Ines Barrow)').waitFor()
      await expectWellMade(page)
    }
  })
})

describe.runIf(hasBrowser)('a board member', () => {
  it.each([1280, 390])('reads a scorecard and what is behind a row, %d wide', async (width) => {
    const page = await journey.enter({ who: 'bo', width })
    await page.goto('/scorecards')
    await page.getByRole('link', { name: 'september' }).click()
    await page.getByRole('heading', { name: 'Monthly Indicators' }).waitFor()
    await expectWellMade(page)
    await page.getByRole('link', { name: 'Share of advice given within six weeks', exact: true }).click()
    await page.getByRole('img', { name: /Share of advice/ }).waitFor()
    await page.getByText('See the numbers in a table').click()
    await expectWellMade(page)
    expect(await page.getByRole('link', { name: 'Enter a value' }).count()).toBe(0)
  })
})
