import { beforeAll, expect, it } from 'vitest'
import { useApp } from '../kit/app.ts'
import { people } from '../kit/area.ts'
import { fillIndicators } from '../kit/indicator-rows.ts'
import { fillGovernance, rowsOfGovernance as rows } from '../kit/governance-rows.ts'

const app = useApp()
let paper: string

beforeAll(async () => {
  await fillGovernance(app.database.pool, 901, people.priya.id)
  await fillIndicators(app.database.pool, 901, people.mina.id)
  paper = (await app.as('fen').post('/papers/new', { kind: 'committee-report', title: 'Waiting for a plan', board: rows.board, meeting: rows.meeting })).location as string
})

it('an own paper’s figures are recomputed before it is issued, and its author answers each finding in a line', async () => {
  const version = /name="version" value="(\d+)"/.exec((await app.as('fen').get(`${paper}/edit`)).html)?.[1] as string
  const edited = await app.as('fen').post(`${paper}/edit`, {
    'words-aim': 'The group met on Thursday 5 September 2023. Of 40 families asked, 10 answered (35%).', 'known-day': '1', 'known-month': '11', 'known-year': '2026', version,
  })
  expect(edited.status).toBe(303)
  expect((await app.as('bo').get(paper)).text).toContain('Its figures have not been checked yet')

  const checked = await app.as('fen').post(`${paper}/check`, {})
  expect(checked.status).toBe(303)
  const found = await app.as('fen').get(checked.location as string)
  for (const say of ['Thursday 5 September 2023', 'Tuesday']) expect(found.text).toContain(say)
  expect(found.html).toContain(`href="${paper}"`)
  expect((await app.as('bo').get(paper)).text).toMatch(/[1-9] wrong, \d+ to look at; 0 of \d+ answered/)

  const answer = /name="([^"]*1)"/.exec(found.html.slice(found.html.indexOf('wm-findings')))?.[1] as string
  expect((await app.as('fen').post(checked.location as string, { [answer]: 'It was a Tuesday: put right.' })).status).toBe(303)
  expect((await app.as('bo').get(paper)).text).toMatch(/1 of \d+ answered/)
})

it('a scorecard’s too, by whoever keeps it', async () => {
  const scorecard = /\/scorecards\/[0-9a-f-]{36}/.exec((await app.as('mina').get('/scorecards')).html)?.[0] as string
  expect((await app.as('mina').get(scorecard)).text).toContain('Its figures have not been checked yet')
  const checked = await app.as('mina').post(`${scorecard}/check`, {})
  expect((await app.as('mina').get(checked.location as string)).html).toContain(`href="${scorecard}"`)
  expect((await app.as('mina').get(scorecard)).text).toContain('Its figures, recomputed')
  expect((await app.as('bo').get(scorecard)).text).not.toContain('Its figures')
  expect((await app.as('bo').post(`${scorecard}/check`, {})).status).toBe(404)
})

it('is asked of nobody who writes no papers, and of no paper that is not there', async () => {
  expect((await app.as('bo').post(`${paper}/check`, {})).status).toBe(404)
  expect((await app.as('fen').post('/papers/01234567-0000-7000-8000-000000000000/check', {})).status).toBe(404)
})
