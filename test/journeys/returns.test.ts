import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startWorker } from '../../src/worker.ts'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'

const journey = useJourney()
const twin = readFileSync(new URL('../kit/returns/twin-of-the-mock-up.xml', import.meta.url), 'utf8').replace('<LEA>202', '<LEA>901')

let worker: { stop(): Promise<void> } | undefined
beforeAll(async () => { if (hasBrowser) worker = await startWorker(journey.app.database, { key: 'key of the tests', transport: undefined }) })
afterAll(async () => { await worker?.stop() })

async function upload(page: Page, name: string, text: string, kind = 'SEN2 return') {
  await page.goto('/returns/new')
  await page.getByLabel(kind).check()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Load', exact: true }).click()
  await page.getByText(/^(Done|Needs you|Refused)$/).first().waitFor()
}

describe.runIf(hasBrowser)('a returns officer', () => {
  it.each([true, false])('loads a return, loads it again, and then a corrected one (script %s)', async (script) => {
    const page = await journey.enter({ who: 'lena', script })
    const own = script ? twin : twin.replaceAll('X2020001', 'Y2020001').replace('1234567891', '1234567883').replace('1234567092', '1234567107').replace('Larch', 'Rowe').replace('Hazel', 'Thorn')
    await upload(page, 'return.xml', own)
    await page.getByText('2 persons: 3 requests, 3 assessments, 1 plan, 4 placements, 2 needs').waitFor()
    await page.getByRole('heading', { name: 'return.xml' }).waitFor()
    if (script) await expectWellMade(page)

    await upload(page, 'again.xml', own)
    await expect.poll(() => page.locator('main').innerText()).toMatch(/The same as before\s+2/)

    await upload(page, 'corrected.xml', own.replace('<Forename>Rowan', '<Forename>Robin').replace('2023-12-25', '2023-12-22'))
    await page.getByText('What would change').waitFor()
    await page.getByRole('cell', { name: '2023-12-22' }).waitFor()
    if (script) await expectWellMade(page)
    await page.getByRole('button', { name: 'Load the file' }).click()
    await page.getByText('What was changed').waitFor()
    await page.getByRole('link', { name: /^Robin/ }).first().click()
    await page.getByRole('heading', { name: /Robin/ }).waitFor()
  })

  it('is told where a file is refused, and why', async () => {
    const page = await journey.enter({ who: 'lena' })
    await upload(page, 'elsewhere.xml', twin.replace('<LEA>901', '<LEA>902'))
    await page.getByText('The file is for another authority.').first().waitFor()
    await expectWellMade(page)
    await upload(page, 'cut.xml', twin.slice(0, 3000))
    await page.getByText('The file ends before it is finished.').first().waitFor()
  })

  it('is asked who somebody is, on a phone', async () => {
    const page = await journey.enter({ who: 'lena', width: 390 })
    const stranger = twin.replace('Larch', 'Alder').replace('Rowan', 'Ash').replace('2002-02-02', '2008-08-08').replace('1234567891', '')
    await upload(page, 'stranger.xml', stranger)
    await page.getByRole('heading', { name: 'Who is this?' }).waitFor()
    await expectWellMade(page)
    await page.getByLabel('Leave this person out').check()
    await page.getByRole('button', { name: 'Load those who are answered' }).click()
    await page.getByText(/^Done$/).waitFor()
  })

  it('must choose a file', async () => {
    const page = await journey.enter({ who: 'lena' })
    await page.goto('/returns/new')
    await page.getByRole('button', { name: 'Load', exact: true }).click()
    await page.getByRole('link', { name: /Choose the file to load/ }).waitFor()
    await expectWellMade(page)
  })

  it.each(['/returns', '/returns/new', '/returns/checks'])('finds %s well made', async (path) => {
    for (const width of [1280, 390]) {
      const page = await journey.enter({ who: 'lena', width })
      await page.goto(path)
      await expectWellMade(page)
    }
  })
})
