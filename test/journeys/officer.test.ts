import { describe, expect, it } from 'vitest'
import type { Who } from '../kit/area.ts'
import { expectReflow, expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'

const journey = useJourney()

describe.runIf(hasBrowser)('a link officer', () => {
  it.each<{ script: boolean; who: Who; child: string }>([
    { script: true, who: 'rosa', child: 'Kofi Mensa' },
    { script: false, who: 'ada', child: 'Niamh Daly' },
  ])('works from the list to a decision and puts a mistake right (script $script)', async ({ script, who, child }) => {
    const page = await journey.enter({ who, script })
    const check = () => (script ? expectWellMade(page) : Promise.resolve())
    await page.getByRole('heading', { name: 'My children' }).waitFor()
    await check()

    await page.getByRole('button', { name: new RegExp(`^Decide ?: ${child}$`) }).click()
    await page.getByRole('heading', { name: 'Decide whether to assess' }).waitFor()
    await check()

    // nothing chosen: the summary leads to the field
    await page.getByRole('button', { name: 'Record the decision' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Choose what was decided' }).click()
    expect(await page.title()).toMatch(/^Error: /)
    await check()

    await page.getByRole('radio', { name: 'Assess', exact: true }).check()
    await page.getByLabel('Reasons').fill('Evidence is in.')
    await page.getByRole('button', { name: 'Record the decision' }).click()
    await page.getByRole('heading', { name: child }).waitFor()
    await page.getByText('Ask for advice. Nobody has been asked yet').waitFor()
    await check()

    await page.getByText('How is this date worked out?').first().click()
    await page.getByText('16 weeks after = 112 days').first().waitFor()

    await page.getByRole('link', { name: /^Correct ?: Agreed to assess$/ }).click()
    await page.getByRole('radio', { name: 'It did not happen' }).check()
    await page.getByLabel('How do you know?').fill('Recorded on the wrong child.')
    await check()
    await page.getByRole('button', { name: 'Record the correction' }).click()
    await page.getByText('Recorded on the wrong child.').waitFor()
    await page.getByText('Decide whether to assess').first().waitFor()
    await check()
  })

  it('records a new request, by keyboard alone', async () => {
    const page = await journey.enter({ who: 'rosa' })
    await page.goto('/requests/new')
    await expectWellMade(page)
    await page.getByLabel('First name').focus()
    await page.keyboard.type('Wren')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Hollis')
    for (const part of ['1', '2', '2020']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(part)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ZZ1 1AA')
    await page.keyboard.press('Tab')
    for (const part of ['2', '11', '2026']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(part)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wren Hollis' }).waitFor()
  })

  it.each(['ask-for-advice', 'advice-came', 'decide-to-issue', 'send-draft', 'issue-plan', 'exception', 'withdraw'])('meets a well-made page for %s, on a phone too', async (task) => {
    const page = await journey.enter({ who: 'ada' })
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/assessments/00000000-0000-7000-8000-000000000202/${task}`)
      await (width === 320 ? expectReflow(page) : expectWellMade(page))
    }
    await page.context().close()
  })
})
