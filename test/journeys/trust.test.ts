import { describe, expect, it } from 'vitest'
import { children, people } from '../kit/area.ts'
import { expectReflow, expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'
import { ivo } from '../kit/relationships.ts'
import type { Known } from '../kit/app.ts'

const journey = useJourney({ relationships: true })
const { kofi, eli } = children

describe.runIf(hasBrowser)('a restricted record', () => {
  it.each([true, false])('is opened by somebody who must, and reviewed by whoever guards it (script %s)', async (script) => {
    const officer = await journey.enter({ who: script ? 'hugh' : 'ada', script })
    await officer.goto('/children')
    await officer.getByRole('link', { name: 'Open a restricted record' }).click()
    await officer.getByRole('button', { name: 'Open the record' }).click()
    await officer.getByRole('alert').getByRole('link', { name: 'Enter why you must open it' }).waitFor()
    await officer.getByLabel('First name').fill('Ivo')
    await officer.getByLabel('Surname').fill('Quayle')
    for (const [part, value] of [['Day', '5'], ['Month', '5'], ['Year', '2016']] as const) await officer.getByLabel(part).fill(value)
    await officer.getByLabel('Why must you open it?').fill('He was found alone at the station.')
    await officer.getByRole('radio', { name: '4 hours', exact: true }).check()
    await officer.getByRole('button', { name: 'Open the record' }).click()
    await officer.getByRole('heading', { name: 'Ivo Quayle' }).waitFor()
    await officer.getByText('A restricted record. You opened it').waitFor()
    expect(officer.url()).not.toContain('Quayle')

    const manager = await journey.enter({ who: 'priya', script })
    await manager.goto('/restricted')
    await manager.getByText('He was found alone at the station.').first().waitFor()
    await manager.getByRole('link', { name: `Review the opening by ${people[script ? 'hugh' : 'ada'].name}` }).click()
    await manager.getByRole('radio', { name: 'Yes, it was needed' }).check()
    await manager.getByLabel('How do you know?').fill('The station called.')
    await manager.getByRole('button', { name: 'Save the review' }).click()
    await manager.getByText('The station called.').first().waitFor()
    for (const page of [officer, manager]) await page.context().close()
  })

  it('is restricted to named officers from the page that says who can see it', async () => {
    const page = await journey.enter({ who: 'priya' })
    await page.goto(`/children/${eli.id}`)
    await page.getByRole('link', { name: 'Who can see this record, and who has looked' }).click()
    await page.getByRole('link', { name: 'Restrict this record' }).click()
    await page.getByLabel('Why?').fill('A colleague is her aunt.')
    await page.getByRole('checkbox', { name: 'Ada Pell, Link officer' }).check()
    await page.getByRole('button', { name: 'Restrict the record' }).click()
    await page.getByText('A colleague is her aunt.').waitFor()
    await page.goto(`/children/${eli.id}`)
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    await page.context().close()
  })
})

describe.runIf(hasBrowser)('a SENCO', () => {
  it.each([true, false])('opens one list, and a child from it, on a phone too (script %s)', async (script) => {
    const page = await journey.enter({ who: 'sunita', script, width: script ? 1280 : 390 })
    await page.getByRole('heading', { name: 'Children shared with you' }).waitFor()
    await page.getByRole('link', { name: 'Eli Stone' }).click()
    await page.getByRole('heading', { name: 'Why you see this' }).waitFor()
    await page.context().close()
  })
})

describe.runIf(hasBrowser)('every page about trust', () => {
  const pages: [who: Known, paths: string[]][] = [
    ['priya', ['/restricted', `/children/${kofi.id}/restrict`, `/children/${kofi.id}/withhold-looks`, `/children/${kofi.id}/who-can-see`, `/restricted/${ivo.restriction}/lift`, '/restricted/openings/00000000-0000-7000-8000-000000000900', '/restricted/withholdings/00000000-0000-7000-8000-000000000950', '/restricted/open']],
    ['sunita', ['/shared', `/shared/${eli.id}`]],
    ['petra', ['/shared', `/shared/${kofi.id}`]],
    ['joan', [`/shared/${children.niamh.id}`]],
    ['mara', [`/my-family/${ivo.id}`, `/my-family/${ivo.id}/who-can-see`]],
  ]
  it.each(pages)('that %s opens is well made, wide, on a phone and at four times its size', async (who, paths) => {
    for (const width of [1280, 390, 320]) {
      const page = await journey.enter({ who, width })
      for (const path of paths) {
        const answer = await page.goto(path)
        expect([path, answer?.status()]).toEqual([path, 200])
        await (width === 320 ? expectReflow(page) : expectWellMade(page))
      }
      await page.context().close()
    }
  })

})
