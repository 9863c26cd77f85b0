import { describe, expect, it } from 'vitest'
import { aReturn, attended, inForce, issued, person, placement, undecided, type Person } from '../../../../../test/kit/returns/a-return.ts'
import { readAll } from '../../../../../test/kit/returns/read-all.ts'
import { allRules } from '../rule-list.ts'
import { generateSen2 } from '../generate.ts'

const request = (inside: string) => `<Requests><ReceivedDate>2023-03-01</ReceivedDate><RYA>0</RYA>${inside}</Requests>`
const yes = (assessment: string, more = '') => request(`<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><Assessment>${assessment}</Assessment>${more}`)
const end = (outcome: string, day = '') => `<AssessmentOutcome>${outcome}</AssessmentOutcome>${day ? `<AssessmentOutcomeDate>${day}</AssessmentOutcomeDate>` : ''}`
const plan = (start = '2023-07-10', more = '') => `<NamedPlan><StartDate>${start}</StartDate><PlanDetail>${placement()}</PlanDetail>${more}</NamedPlan>`
const of = (given: Person) => person(given)
const withPlacement = (inside: string) => issued({ named: `${inside}<PlacementRank>1</PlacementRank><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>` })

/** For each query, a person of whom it is asked. */
const examples: [name: string, person: string][] = [
  ['upn-check-letter', of({ upn: 'A201000121001' })],
  ['uln-check-digit', of({ uln: '1000000018' })],
  ['no-number-and-no-reason', of({ upn: '' })],
  ['reason-for-no-number-beside-one', of({ unknown: 'UN1' })],
  ['sex-unknown', of({ sex: 'U' })],
  ['postcode-form', of({ postcode: 'ZZ1 1CC' })],
  ['age-outside-0-to-25', of({ born: '1998-01-17' })],
  ['request-before-birth', of({ born: '2023-12-25' })],
  ['two-active-plans', of({ requests: issued() + issued({ received: '2023-02-01' }) })],
  ['same-request-twice', of({ requests: undecided() + undecided() })],
  ['request-decided-without-date', of({ requests: request('<RequestOutcome>N</RequestOutcome>') })],
  ['request-undecided-with-date', of({ requests: request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>W</RequestOutcome>') })],
  ['assessment-before-a-decision', of({ requests: request(`<RequestOutcome>A</RequestOutcome><Assessment>${end('A')}</Assessment>`) })],
  ['assessment-under-a-refusal', of({ requests: yes(end('A')).replace('>Y<', '>N<') })],
  ['refusal-changed-without-flag', of({ requests: issued().replace('<RequestOutcome>Y', '<RequestOutcome>N') })],
  ['agreed-without-assessment', of({ requests: request('<RequestOutcomeDate>2023-04-05</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome>') })],
  ['decision-before-request', of({ requests: issued({ agreed: '2023-02-28' }) })],
  ['no-received-date', of({ requests: undecided().replace(/<ReceivedDate>.*?<\/ReceivedDate>/, '') })],
  ['plan-in-force-without-end-of-assessment', of({ requests: yes(end('A'), inForce()) })],
  ['historical-plan-not-given', of({ requests: yes(end('H'), inForce()) })],
  ['transferred-in-without-historical-outcome', of({ requests: issued({ active: inForce().replace('<ActivePlans>', '<ActivePlans><TransferLA>202</TransferLA>') }) })],
  ['plan-in-force-after-it-ceased', of({ requests: yes(end('Y', '2023-07-10') + plan('2023-07-10', '<CeaseDate>2023-12-01</CeaseDate><CeaseReason>3</CeaseReason>'), inForce()) })],
  ['exported-to-itself', of({ requests: undecided().replace('</Requests>', '<Exported>201</Exported></Requests>') })],
  ['no-plan-without-date', of({ requests: yes(end('N')) })],
  ['issued-without-date', of({ requests: yes(end('Y') + plan()) })],
  ['issued-without-plan', of({ requests: yes(end('Y', '2023-07-10')) })],
  ['assessment-undecided-with-date', of({ requests: yes(end('A', '2023-07-10')) })],
  ['plan-without-decision', of({ requests: yes(end('A') + plan()) })],
  ['assessment-decided-before-request', of({ requests: issued({ issued: '2023-02-01' }) })],
  ['assessment-decided-before-agreed', of({ requests: issued({ issued: '2023-03-20' }) })],
  ['plan-starts-before-request', of({ requests: issued({ start: '2023-02-01' }) })],
  ['ceased-before-it-started', of({ requests: yes(end('Y', '2023-07-10') + plan('2023-07-10', '<CeaseDate>2023-07-01</CeaseDate><CeaseReason>3</CeaseReason>')) })],
  ['ceased-without-reason', of({ requests: yes(end('Y', '2023-07-10') + plan('2023-07-10', '<CeaseDate>2023-12-01</CeaseDate>')) })],
  ['cease-reason-without-date', of({ requests: yes(end('Y', '2023-07-10') + plan('2023-07-10', '<CeaseReason>3</CeaseReason>')) })],
  ['ceased-for-another-reason', of({ requests: yes(end('Y', '2023-07-10') + plan('2023-07-10', '<CeaseDate>2023-12-01</CeaseDate><CeaseReason>9</CeaseReason>')) })],
  ['review-decision-before-meeting', of({ requests: issued({ active: inForce({ review: '<ReviewMeeting>2024-01-09</ReviewMeeting><ReviewOutcome>M</ReviewOutcome><LastReview>2024-01-08</LastReview>' }) }) })],
  ['review-decision-on-day-of-meeting', of({ requests: issued({ active: inForce({ review: '<ReviewMeeting>2024-01-09</ReviewMeeting><LastReview>2024-01-09</LastReview>' }) }) })],
  ['review-outcome-without-meeting', of({ requests: issued({ active: inForce({ review: '<ReviewOutcome>M</ReviewOutcome>' }) }) })],
  ['no-placement-attended', of({ requests: issued({ active: inForce({ where: attended('100001', '2023-09-04', '<LeavingDate>2023-12-20</LeavingDate>') }) }) })],
  ['need-ranks', of({ requests: issued({ active: inForce().replace('<SENtypeRank>1', '<SENtypeRank>2') }) })],
  ['same-need-twice', of({ requests: issued({ active: inForce().replace('</ActivePlans>', '<SENneed><SENtype>ASD</SENtype><SENtypeRank>2</SENtypeRank></SENneed></ActivePlans>') }) })],
  ['transferred-from-itself', of({ requests: issued({ active: inForce().replace('<ActivePlans>', '<ActivePlans><TransferLA>201</TransferLA>') }) })],
  ['placement-nowhere', of({ requests: withPlacement('') })],
  ['setting-code-beside-number', of({ requests: withPlacement('<URN>100001</URN><SENSetting>EHE</SENSetting>') })],
  ['setting-other', of({ requests: withPlacement('<SENSetting>NIEO</SENSetting>') })],
  ['setting-other-without-words', of({ requests: withPlacement('<SENSetting>OTH</SENSetting>') })],
  ['ukprn-form', of({ requests: withPlacement('<UKPRN>99999999</UKPRN>') })],
  ['left-before-entry', of({ requests: issued({ active: inForce({ where: attended('100001', '2023-09-04', '<LeavingDate>2023-09-01</LeavingDate>') }) }) })],
  ['unit-and-provision', of({ requests: withPlacement('<URN>100001</URN>').replace('<SENunitIndicator>0', '<SENunitIndicator>1').replace('<ResourcedProvisionIndicator>0', '<ResourcedProvisionIndicator>1') })],
  ['placement-ranks', of({ requests: issued({ named: placement('100001', 2) }) })],
  ['after-the-reference-date', of({ requests: undecided('2024-02-01') })],
  ['element-of-another-year', of({ requests: undecided().replace('<RYA>', '<RequestSource>1</RequestSource><RYA>') })],
  ['out-of-order', of({ requests: undecided().replace('<RYA>0</RYA>', '').replace('</Requests>', '<RYA>0</RYA></Requests>') })],
]

describe('what is queried', () => {
  it.each(examples)('%s', async (name, one) => {
    const { queries, refused, taken } = await readAll(aReturn(one))
    expect(queries.map(({ rule }) => rule)).toContain(name)
    expect(refused).toEqual([])
    expect(taken).toHaveLength(1) // a query refuses nobody
  })

  it('points at the value', async () => {
    const { queries } = await readAll(aReturn(person({ requests: issued({ agreed: '2023-02-28' }) })))
    expect(queries).toMatchObject([{ rule: 'decision-before-request', path: 'Persons/Person[1]/Requests[1]/RequestOutcomeDate', value: '2023-02-28', severity: 'query' }])
  })

  it.each([
    ['year-not-given', { year: null }], ['year-not-known', { year: 2031, referenceDate: '2031-01-16' }], ['reference-date-not-given', { referenceDate: null }],
    ['reference-date-not-census-day', { referenceDate: '2024-01-19' }],
  ])('%s', async (name, header) => {
    const { queries, taken } = await readAll(aReturn(person({ requests: undecided('2023-12-01') }), header))
    expect(queries.map(({ rule }) => rule)).toContain(name)
    expect(taken).toHaveLength(1)
  })

  it('every check of a person that is listed has an example here', () => {
    const across = ['urn-not-in-register', 'setting-of-unexpected-kind', 'number-shared', 'year-not-known', 'year-not-given', 'reference-date-not-given', 'reference-date-not-census-day']
    const listed = allRules.filter(({ consequence }) => consequence === 'queried').map(({ name }) => name)
    expect([...new Set(listed)].filter((name) => !across.includes(name)).toSorted()).toEqual(examples.map(([name]) => name).toSorted())
  })

  it('a plain return has nothing to query, and neither has a generated one', async () => {
    expect((await readAll(aReturn(person({ requests: issued() })))).queries).toEqual([])
    const { queries, refused, taken } = await readAll([...generateSen2({ seed: 5, persons: 500, authority: 201 })].join(''))
    expect(refused).toEqual([])
    expect(taken).toHaveLength(500)
    expect(queries.filter(({ rule }) => rule !== 'same-request-twice')).toEqual([])
  })
})
