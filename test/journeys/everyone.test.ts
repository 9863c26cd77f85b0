import { describe, expect, it } from 'vitest'
import { children, type Who } from '../kit/area.ts'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'

const journey = useJourney()
const kofi = children.kofi.id

describe.runIf(hasBrowser)('a parent', () => {
  it.each([true, false])('sees where things are, and who has looked, on a phone (script %s)', async (script) => {
    const page = await journey.enter({ who: 'abena', script, width: 390 })
    await page.getByRole('heading', { name: 'Kofi’s assessment' }).waitFor()
    await page.getByText('We must tell you by').waitFor()
    await page.getByText('Rosa Okello is your link officer').waitFor()
    await page.getByText('Why these dates?').click()
    await page.getByText('140 days').first().waitFor()
    await page.getByRole('link', { name: 'Who can see Kofi’s record, and who has looked' }).click()
    await page.getByRole('heading', { name: 'Who can see Kofi’s record' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/my-family')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})

describe.runIf(hasBrowser)('anyone', () => {
  it.each([true, false])('finds the officer of a postcode (script %s)', async (script) => {
    const page = await journey.enter({ script, width: 390 })
    await page.goto('/find-your-officer')
    await page.getByLabel('Postcode').fill('zz1 1aa')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByText('Rosa Okello').waitFor()
    expect(page.url()).not.toContain('zz1')
  })
})

describe.runIf(hasBrowser)('a manager', () => {
  it('opens a figure to the children it counts, and asks what was known before', async () => {
    const page = await journey.enter({ who: 'priya' })
    await page.getByRole('heading', { name: 'Figures' }).waitFor()
    await page.getByRole('link', { name: '3 open assessments' }).click()
    await page.getByRole('link', { name: 'Niamh Daly' }).waitFor()
    await page.goto('/figures?asAt=2026-09-30')
    await page.getByRole('link', { name: '2 open assessments' }).waitFor()
  })
})

describe.runIf(hasBrowser)('every page', () => {
  const pages: [who: Who | undefined, paths: string[]][] = [
    [undefined, ['/sign-in', '/find-your-officer', '/accessibility', '/privacy', '/who-can-see-what', '/nowhere']],
    ['rosa', ['/my-children', '/my-children?whose=all', '/children', `/children/${kofi}`, `/children/${kofi}/who-can-see`]],
    ['priya', ['/figures', '/figures/timeliness', '/figures/waiting', '/figures/children/open', '/figures/children/issued', '/figures/children/requests', '/figures?asAt=nonsense']],
    ['abena', [`/my-family/${kofi}`, `/my-family/${kofi}/who-can-see`]],
    ['omar', ['/settings', '/settings/bank-holidays']],
    ['lena', ['/returns']],
  ]
  it.each(pages)('that %s opens is well made, wide and on a phone', async (who, paths) => {
    for (const width of [1280, 390]) {
      const page = await journey.enter({ ...(who ? { who } : {}), width })
      for (const path of paths) {
        await page.goto(path)
        await expectWellMade(page)
      }
      await page.context().close()
    }
  })

  it('comes in under 100 kB over the wire at the first visit', async () => {
    const page = await journey.enter({ width: 390 })
    let bytes = 0
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
    await page.goto('/sign-in', { waitUntil: 'networkidle' })
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(100_000)
  })

  it('is quiet: no fault is told on the console, and nothing inline is refused', async () => {
    const page = await journey.enter({ who: 'rosa' })
    const told: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') told.push(message.text()) })
    page.on('pageerror', (fault) => told.push(fault.message))
    for (const path of ['/my-children', `/children/${kofi}`, '/children']) await page.goto(path)
    expect(told).toEqual([])
  })
})
