import { describe, expect, it } from 'vitest'
import { aReturn, inForce, issued, person, placement, undecided } from '../../../../test/kit/returns/a-return.ts'
import { readAll } from '../../../../test/kit/returns/read-all.ts'
import { isoDate } from '../../../values/date-words.ts'
import { assessmentColumns, assessmentOf } from './columns.ts'
import { interpretPerson } from './interpret.ts'
import { tellPerson } from './told.ts'

const plan = `<NamedPlan><StartDate>2019-05-20</StartDate><PlanDetail>${placement()}</PlanDetail></NamedPlan>`
const request = (inside: string, received = '2023-03-01') => `<Requests>${received ? `<ReceivedDate>${received}</ReceivedDate>` : ''}${inside}</Requests>`

async function tell(requests: string, year = 2024) {
  const { taken, header } = await readAll(aReturn(person({ requests }), { year, referenceDate: `${year}-01-18` }))
  return tellPerson(interpretPerson(taken[0] as never), header.referenceDate)
}

describe('what a request tells', () => {
  it.each<[string, string, string[], object]>([
    ['not decided', undecided(), ['request-received 2023-12-20'], { stage: 'requested', received_on: '2023-12-20' }],
    ['refused', request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>N</RequestOutcome>'), ['request-received 2023-03-01', 'refused-to-assess 2023-04-05'], { stage: 'refused', closed_on: '2023-04-05' }],
    ['refused on a day not told', request('<RequestOutcome>N</RequestOutcome>'), ['request-received 2023-03-01', 'refused-to-assess 2023-03-01 dayUnknown'], { stage: 'refused' }],
    ['withdrawn', request('<RequestOutcome>W</RequestOutcome>'), ['request-received 2023-03-01', 'withdrawn 2024-01-18 dayUnknown'], { stage: 'withdrawn' }],
    ['being assessed', request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment>'),
      ['request-received 2023-03-01', 'agreed-to-assess 2023-04-05'], { stage: 'assessing', assess_decided_on: '2023-04-05' }],
    ['being assessed since an earlier year', request('<RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment>', '2022-11-01'),
      ['request-received 2022-11-01', 'agreed-to-assess 2022-11-01 historical dayUnknown'], { stage: 'assessing' }],
    ['decided to issue, not yet issued', request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><Assessment><AssessmentOutcome>Y</AssessmentOutcome></Assessment>'),
      ['request-received 2023-03-01', 'agreed-to-assess 2023-04-05', 'agreed-to-issue 2023-04-05 dayUnknown'], { stage: 'drafting' }],
    ['a plan', issued(), ['request-received 2023-03-01', 'agreed-to-assess 2023-04-05', 'plan-issued 2023-07-10'], { stage: 'plan-issued', closed_on: '2023-07-10', issue_decided_on: '2023-07-10', exception: null }],
    ['a plan with an exception and an appeal', issued({ week20: '1', flags: '<AssessmentTribunal>1</AssessmentTribunal>' }),
      ['request-received 2023-03-01', 'agreed-to-assess 2023-04-05', 'plan-issued 2023-07-10', 'disputed 2023-07-10 dayUnknown', 'exception-recorded 2023-07-10 dayUnknown'],
      { stage: 'plan-issued', exception: 'recorded-in-return', assessment_tribunal: true, request_tribunal: false }],
    ['no plan', request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><Assessment><AssessmentOutcome>N</AssessmentOutcome><AssessmentOutcomeDate>2023-06-01</AssessmentOutcomeDate></Assessment>'),
      ['request-received 2023-03-01', 'agreed-to-assess 2023-04-05', 'refused-to-issue 2023-06-01'], { stage: 'no-plan', closed_on: '2023-06-01' }],
    ['a plan from before', request(`<RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome>${plan}</Assessment>${inForce()}`, ''),
      ['plan-issued 2019-05-20 historical'], { stage: 'plan-issued', received_on: null, closed_on: '2019-05-20' }],
    ['a plan from before, of which nothing else is told', request('<RequestOutcome>H</RequestOutcome>', ''), ['plan-issued 2024-01-18 historical'], { stage: 'plan-issued' }],
    ['a refusal that was changed', issued({ requestFlags: '<RequestMediation>1</RequestMediation>' }).replace('<RequestOutcome>Y', '<RequestOutcome>N'),
      ['request-received 2023-03-01', 'refused-to-assess 2023-04-05', 'disputed 2023-04-05 dayUnknown', 'plan-issued 2023-07-10'], { stage: 'plan-issued', request_mediation: true }],
  ])('%s', async (_, requests, facts, columns) => {
    const { cases } = await tell(requests)
    const [one] = cases
    expect(one?.facts.map(({ fact, on }) => [fact.kind, isoDate(on), fact.historical && 'historical', fact.dayUnknown && 'dayUnknown'].filter(Boolean).join(' '))).toEqual(facts)
    expect(assessmentColumns(assessmentOf(one?.facts ?? []))).toMatchObject(columns)
  })

  it('the source of a request, from 2026', async () => {
    const { cases } = await tell(undecided('2025-12-20').replace('<RYA>', '<RequestSource>3</RequestSource><RYA>'), 2026)
    expect(cases[0]?.facts[0]?.fact).toEqual({ kind: 'request-received', source: 'health' })
  })

  it('where the child is on roll, and the main need, from the plan in force', async () => {
    const { child } = await tell(issued({ active: inForce({ need: 'SLCN' }) }) + undecided())
    expect(child).toMatchObject({ urn: 100001, primaryNeed: 'SLCN', settingName: null })
  })

  it('two needs of one rank are both kept', async () => {
    const { cases } = await tell(issued({ active: inForce().replace('</ActivePlans>', '<SENneed><SENtype>HI</SENtype><SENtypeRank>1</SENtypeRank></SENneed></ActivePlans>') }))
    expect(cases[0]?.plan?.needs.map(({ rank, need }) => [rank, need])).toEqual([[1, 'ASD'], [2, 'HI']])
  })

  it('requests of one day are told apart by their order', async () => {
    const { cases } = await tell(undecided() + undecided() + undecided('2023-11-01'))
    expect(cases.map(({ key }) => key)).toEqual(['2023-12-20#1', '2023-12-20#2', '2023-11-01#1'])
  })
})
