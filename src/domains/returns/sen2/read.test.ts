import { describe, expect, it } from 'vitest'
import { aReturn, attended, inForce, issued, person, undecided } from '../../../../test/kit/returns/a-return.ts'
import { faultOf, readAll } from '../../../../test/kit/returns/read-all.ts'
import { textOf, blocksOf } from './found.ts'
import { chanceFrom } from './generated/drawn.ts'
import { generateSen2 } from './generate.ts'
import { interpretPerson } from './interpret.ts'
import { longestText } from './read.ts'

describe('a file of the wrong structure is refused whole', () => {
  const good = aReturn(person())
  const declared = (text: string) => good.replace('<Message>', `${text}<Message>`)
  it.each([
    ['is a spreadsheet', 'Surname,Forename\nMarsh,Ivy\n', 'not-xml'],
    ['is empty', '', 'not-xml'],
    ['has a tag that closes another', good.replace('</Forename>', '</Surname>'), 'not-xml'],
    ['has a bare ampersand', good.replace('Marsh', 'Marsh & Sons'), 'not-xml'],
    ['uses an entity that nobody declared', good.replace('Marsh', '&marsh;'), 'not-xml'],
    ['declares a document type', declared('<!DOCTYPE Message>'), 'document-type'],
    ['declares an entity', declared('<!DOCTYPE Message [<!ENTITY marsh "Marsh">]>'), 'document-type'],
    ['names an outer document type', declared('<!DOCTYPE Message SYSTEM "file:///etc/passwd">'), 'document-type'],
    ['holds a text past the limit', good.replace('Marsh', 'x'.repeat(longestText + 1)), 'text-too-long'],
    ['holds a comment without an end', good.replace('Marsh', `<!--${'x'.repeat(3 * longestText)}`), 'text-too-long'],
    ['lies too deep', good.replace('Marsh', '<a>'.repeat(40)), 'too-deep'],
    ['is another document', '<Census><Header/></Census>', 'not-sen2'],
    ['is another collection', good.replace('>SEN2<', '>SC<'), 'not-sen2'],
    ['is another authority’s', aReturn(person(), { authority: '202' }), 'another-authority'],
    ['has an LEA that is no code', aReturn(person(), { authority: '20' }), 'another-authority'],
    ['has no header', '<Message><Persons><Person/></Persons></Message>', 'no-header'],
    ['has no LEA', good.replace('<LEA>201</LEA>', ''), 'no-header'],
    ['has no persons', aReturn(''), 'no-persons'],
    ['has no Persons at all', good.replace(/<Persons>[^]*<\/Persons>/, ''), 'no-persons'],
    ['is not in the encoding that it declares', Buffer.concat([Buffer.from(good.slice(0, 300)), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(good.slice(300))]), 'unknown-encoding'],
  ])('%s', async (_, file, fault) => {
    expect(await faultOf(file)).toBe(fault)
  })

  it('says the line of an ampersand on its own', async () => {
    const file = aReturn(`${person()}\n${person({ surname: 'Marsh & Sons' })}`)
    const line = file.split('\n').findIndex((one) => one.includes('&')) + 1
    await expect(readAll(file)).rejects.toMatchObject({ problem: { rule: 'not-xml', line } })
  })

  it('is cut short, wherever', async () => {
    const file = Buffer.from([...generateSen2({ seed: 3, persons: 40, authority: 201 })].join(''))
    const chance = chanceFrom(7)
    const end = file.lastIndexOf('</Message>') + '</Message>'.length
    for (let times = 0; times < 60; times += 1) {
      expect(await faultOf(file.subarray(0, chance.whole(60, end - 1)))).toBe('truncated')
    }
    expect(await faultOf(file)).toBe('not refused')
  })
})

describe('a file is read whatever its form', () => {
  it.each([
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(aReturn(person({ surname: 'Núñez' })))])],
    ['in Latin-1', Buffer.from(aReturn(person({ surname: 'Núñez' })).replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['in UTF-16', Buffer.from(`\ufeff${aReturn(person({ surname: 'Núñez' })).replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['with Windows line ends', Buffer.from(aReturn(person({ surname: 'Núñez' })).replaceAll('\n', '\r\n'))],
  ])('%s', async (_, file) => {
    const { taken } = await readAll(file)
    expect(taken.map((one) => textOf(one, 'Surname'))).toEqual(['Núñez'])
  })

  it('the same in pieces of any size', async () => {
    const file = aReturn(person({ surname: 'Núñez', requests: issued() }))
    const whole = JSON.stringify((await readAll(file, 201, 100_000)).taken.map(interpretPerson), without('parent'))
    for (const size of [1, 2, 3, 7, 300]) {
      expect(JSON.stringify((await readAll(file, 201, size)).taken.map(interpretPerson), without('parent'))).toBe(whole)
    }
  })
})

const without = (left: string) => (key: string, value: unknown) => (key === left ? undefined : value)

const read = async (year: number, requests: string, header = {}) => readAll(aReturn(person({ requests }), { year, referenceDate: `${year}-01-18`, ...header }))

describe('the forms of the years', () => {
  it('2023 calls sex GenderCurrent, and tells of attendance and residence otherwise', async () => {
    const requests = issued({ active: inForce({ where: attended('100001', '2022-09-01', '').replace('<SENunit', '<AttendancePattern>Full time</AttendancePattern><SENunit') }).replace('<PlacementDetail>', '<Res>A</Res><WBP>S</WBP><PlacementDetail>') })
    const { taken, refused, header } = await readAll(aReturn(person({ requests }).replaceAll('Sex>', 'GenderCurrent>'), { year: 2023, referenceDate: '2023-01-19' }))
    expect(refused).toEqual([])
    expect(header.form.inferred).toBe(true)
    const [one] = taken.map(interpretPerson)
    expect(one?.sex).toBe('F')
    expect(one?.requests[0]?.active?.placements[0]).toMatchObject({ residential: 'A', workBased: 'S', attendancePattern: 'Full time' })
  })

  it('2024 is known from its schema', async () => {
    expect((await read(2024, undecided())).header.form).toMatchObject({ year: 2024, inferred: false })
  })

  it('2025 knows Down syndrome, and 2024 does not', async () => {
    const requests = issued({ active: inForce({ need: 'DS' }) })
    expect((await read(2025, requests)).refused).toEqual([])
    expect((await read(2024, requests)).refused).toMatchObject([{ rule: 'wrong-value', value: 'DS' }])
  })

  it('2026 tells of the source, the social care officer, the draft and the phase transfer, and knows S', async () => {
    const active = inForce({ review: '<ReviewMeeting>2025-10-01</ReviewMeeting><ReviewOutcome>A</ReviewOutcome><ReviewDraft>2025-10-20</ReviewDraft><PhaseTransferDueDate>2026-02-15</PhaseTransferDueDate><PhaseTransferFinalDate>2026-02-13</PhaseTransferFinalDate><LastReview>2025-10-25</LastReview>' })
    const requests = issued({ active }).replace('<RYA>', '<RequestSource>2</RequestSource><RYA>').replace('<AssessmentOutcome>Y', '<AssessmentOutcome>S')
    const { refused, taken, queries } = await read(2026, requests, { referenceDate: '2026-01-15', more: '<DSCO>Y</DSCO>' })
    expect({ refused, queries }).toEqual({ refused: [], queries: [] })
    const request = interpretPerson(taken[0] as never).requests[0]
    expect(request).toMatchObject({ source: '2', assessment: { outcome: 'S' } })
    expect(request?.active?.phaseTransferFinalOn).not.toBeNull()
    expect((await read(2024, requests)).refused).toMatchObject([{ rule: 'wrong-value', value: 'S' }])
  })

  it('both spellings of SENsetting and of work-based placement are read', async () => {
    const where = attended().replace(/<URN>.*?<\/URN>/, '<SENsetting>EHE</SENsetting>').replace('</PlacementDetail>', '<WPB>T</WPB></PlacementDetail>')
    const { taken } = await read(2024, issued({ active: inForce({ where }) }).replace('<PB>', '<PlanWPB>A</PlanWPB><PB>'))
    const [request] = interpretPerson(taken[0] as never).requests
    expect(request?.active?.placements[0]).toMatchObject({ kind: 'EHE', workBased: 'T' })
    expect(request?.assessment?.plan?.workBased).toBe('A')
  })

  it('an empty element is as good as absent', async () => {
    const { taken, refused } = await read(2024, undecided().replace('<RequestOutcome>', '<RequestOutcomeDate></RequestOutcomeDate><RequestOutcome>').replace('</Requests>', '<Exported/></Requests>'))
    expect(refused).toEqual([])
    expect(blocksOf(taken[0] as never, 'Requests')[0]?.values).not.toHaveProperty('Exported')
  })
})
