import { describe, expect, it } from 'vitest'
import { aReturn, attended, inForce, issued, person, placement, undecided } from '../../../../test/kit/returns/a-return.ts'
import { readAll } from '../../../../test/kit/returns/read-all.ts'

const ivy = person({ requests: issued() })

describe('a person with a fault of value is refused whole', () => {
  it.each([
    ['no surname', ivy.replace('Marsh', ''), 'missing-element', 'Persons/Person[1]/Surname', null],
    ['no postcode', ivy.replace(/<PostCode>.*/, ''), 'missing-element', 'Persons/Person[1]/PostCode', null],
    ['no requests', person({ requests: '' }), 'missing-element', 'Persons/Person[1]/Requests', null],
    ['no outcome of the request', ivy.replace('<RequestOutcome>Y</RequestOutcome>', ''), 'missing-element', 'Persons/Person[1]/Requests[1]/RequestOutcome', null],
    ['no start of the plan', ivy.replace(/<StartDate>.*?<\/StartDate>/, ''), 'missing-element', 'Persons/Person[1]/Requests[1]/Assessment/NamedPlan/StartDate', null],
    ['no needs', ivy.replace(/<SENneed>.*?<\/SENneed>/s, ''), 'missing-element', 'Persons/Person[1]/Requests[1]/ActivePlans/SENneed', null],
    ['a day that is none', ivy.replace('2015-05-04', '2015-02-30'), 'wrong-value', 'Persons/Person[1]/PersonBirthDate', '2015-02-30'],
    ['a date written our way', ivy.replace('2015-05-04', '04/05/2015'), 'wrong-value', 'Persons/Person[1]/PersonBirthDate', '04/05/2015'],
    ['a sex that is no code', ivy.replace('<Sex>F', '<Sex>Female'), 'wrong-value', 'Persons/Person[1]/Sex', 'Female'],
    ['an ethnicity that is no code', ivy.replace('WBRI', 'WHITE'), 'wrong-value', 'Persons/Person[1]/Ethnicity', 'WHITE'],
    ['a UPN of another form', ivy.replace('M201000121001', '201000121001'), 'wrong-value', 'Persons/Person[1]/UPN', '201000121001'],
    ['a ULN of nine digits', person({ uln: '123456789' }), 'wrong-value', 'Persons/Person[1]/UniqueLearnerNumber', '123456789'],
    ['a reason for no UPN that is no code', person({ upn: '', unknown: 'UN11' }), 'wrong-value', 'Persons/Person[1]/UPNunknown', 'UN11'],
    ['a URN of five digits', person({ requests: issued({ named: placement('10001') }) }), 'wrong-value', 'Persons/Person[1]/Requests[1]/Assessment/NamedPlan/PlanDetail[1]/URN', '10001'],
    ['a yes that is written out', ivy.replace('<RYA>0', '<RYA>No'), 'wrong-value', 'Persons/Person[1]/Requests[1]/RYA', 'No'],
    ['a third rank', person({ requests: issued({ named: placement('100001', 3) }) }), 'wrong-value', 'Persons/Person[1]/Requests[1]/Assessment/NamedPlan/PlanDetail[1]/PlacementRank', '3'],
    ['a need that is no code', person({ requests: issued({ active: inForce({ need: 'ADHD' }) }) }), 'wrong-value', 'Persons/Person[1]/Requests[1]/ActivePlans/SENneed[1]/SENtype', 'ADHD'],
    ['two dates of birth', ivy.replace('<Sex>', '<PersonBirthDate>2015-05-05</PersonBirthDate><Sex>'), 'repeated-element', 'Persons/Person[1]/PersonBirthDate', '2015-05-05'],
    ['three placements', person({ requests: issued({ active: inForce({ where: attended() + attended() + attended() }) }) }), 'repeated-element', 'Persons/Person[1]/Requests[1]/ActivePlans/PlacementDetail', null],
    ['two assessments', ivy.replace('<ActivePlans>', '<Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment><ActivePlans>'), 'repeated-element', 'Persons/Person[1]/Requests[1]/Assessment', null],
    ['an element that nobody knows', ivy.replace('<Sex>', '<Religion>C</Religion><Sex>'), 'unknown-element', 'Persons/Person[1]/Religion', null],
    ['a value with elements in it', ivy.replace('Marsh', '<b>Marsh</b>'), 'unknown-element', 'Persons/Person[1]/Surname/b', null],
  ])('%s', async (_, one, rule, path, value) => {
    const { taken, refused } = await readAll(aReturn(`${one}\n${person({ upn: 'B201000121002', forename: 'Max' })}`))
    expect(taken).toHaveLength(1)
    expect(refused[0]).toMatchObject({ rule, path, value })
    for (const { reason, mend, line } of refused) {
      expect(reason).toMatch(/^This .*\.$/)
      expect(mend.length).toBeGreaterThan(5)
      expect(line).toBeGreaterThan(4)
    }
  })

  it('says the line on which the value stands', async () => {
    const file = aReturn(`${person()}\n${person({ upn: 'B201000121002', sex: 'X' })}`)
    const line = file.split('\n').findIndex((one) => one.includes('<Sex>X')) + 1
    expect((await readAll(file)).refused).toMatchObject([{ line, path: 'Persons/Person[2]/Sex' }])
  })

  it('names every fault, not only the first', async () => {
    const { refused } = await readAll(aReturn(person({ sex: 'X', born: 'soon', requests: undecided('yesterday') })))
    expect(refused.map(({ path }) => path?.split('/').at(-1))).toEqual(['PersonBirthDate', 'Sex', 'ReceivedDate'])
  })

  it('shows a very long value in part', async () => {
    const { refused } = await readAll(aReturn(person({ sex: 'X'.repeat(5000) })))
    expect(refused[0]?.value?.length).toBeLessThanOrEqual(120)
  })
})
