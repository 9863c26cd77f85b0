import { describe, expect, it } from 'vitest'
import { expectWellMade, hasBrowser, useJourney } from '../kit/browser.ts'
import { table } from '../kit/figures.ts'

const journey = useJourney()

/** An invented report, with a percentage, a weekday, a total and a colour that cannot be right. */
const report = [
  'Saltmarsh Improvement Board\n\n10 March 2026\n\nTimeliness of plans\n',
  table('|October 2025|November 2025|December 2025|January 2026', 'Number of plans issued|34|33|25|23', 'Number of these issued in 20 weeks|22|20|11|17', '% in 20 weeks|64.7%|60.6%|48.0%|73.9%'),
  '\nIn January 2026 there were 444 open assessments, with only 31 of these being out of time. The board met on Thursday 10 February 2026 and heard that the backlog had fallen.\n\nScorecard\n',
  table('Indicator|Polarity|2023|2024|Target|RAG|DOT', 'Absence of pupils with a plan (%)|L|8.2|8.9|7.7|RED|↓', 'Pupils with a plan not in education (%)|L|7.7|6.1|9.0|GREEN|↑', 'Attendance at reviews (%)|H|88.0|93.0|90.0|AMBER|↑', 'Plans reviewed in time (%)|H|61.0|72.0|70.0|GREEN|↑'),
  '\nIn January 2026 there were 33 cases over 20 weeks. Of the 121 children 59 (49%) of 121 were on SEN Support.',
].join('\n')

describe.runIf(hasBrowser)('a writer of papers', () => {
  it.each([{ script: true, width: 1280 }, { script: false, width: 390 }])('checks a paper and answers what is found (script $script, $width wide)', async ({ script, width }) => {
    const page = await journey.enter({ who: 'priya', script, width })
    const check = () => (script ? expectWellMade(page) : Promise.resolve())
    await page.goto('/paper-check')
    await page.getByRole('heading', { name: 'Check a paper' }).waitFor()
    await check()

    // nothing sent: the summary leads to the field
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Choose a file, or paste the text of a paper' }).waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    await check()

    await page.getByLabel('Or the text of a paper').fill(report)
    await page.getByLabel('Name of the paper').fill(`Report to the board, ${width}`)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('heading', { name: 'What the check found' }).waitFor()
    await page.getByText('11 of 25 is 44.0%, not 48.0%').waitFor()
    await page.getByText('10 February 2026 was a Tuesday').waitFor()
    await page.getByText('93.0 meets the target of 90.0').waitFor()
    expect(await page.getByText('% checked').first().isVisible()).toBe(false)
    await check()

    // from the list to the place in the paper, and back
    await page.locator('#finding-1').getByRole('link').click()
    expect(page.url()).toContain('#place-1')
    await page.locator('#place-1').click()
    expect(page.url()).toContain('#finding-1')

    await page.getByRole('link', { name: 'Answer the findings' }).click()
    await page.getByRole('heading', { name: `Report to the board, ${width}` }).waitFor()
    await check()
    await page.getByLabel('Answer to finding 1', { exact: true }).fill('The date of the meeting is put right.')
    await page.getByRole('button', { name: 'Keep the answers' }).click()
    await page.getByText('Priya Nandra').getByText('The date of the meeting is put right.').or(page.locator('.wm-findings__answer')).first().waitFor()
    await page.goto('/paper-check')
    await page.getByRole('link', { name: `Report to the board, ${width}` }).waitFor()
    await check()
  })
})
