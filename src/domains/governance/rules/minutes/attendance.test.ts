import { describe, expect, it } from 'vitest'
import { faultsOf, sitting, type Attendance, type MeetingRecord } from './attendance.ts'

const chair: Attendance = { name: 'Ines Corrie', as: 'chair' }
const member = (name: string): Attendance => ({ name, as: 'member' })
const away = (name: string): Attendance => ({ name, as: 'apologies' })
const record = (given: Partial<MeetingRecord>): MeetingRecord => ({ attendances: [chair], interests: [], exclusions: [], quorum: null, ...given })
const kinds = (given: Partial<MeetingRecord>) => faultsOf(record(given)).map(({ kind }) => kind)

describe('minutes', () => {
  it.each([
    ['of a meeting with nobody wrong', {}, []],
    ['without a chair', { attendances: [member('A')] }, ['nobody-in-the-chair']],
    ['below the quorum', { quorum: 2 }, ['not-quorate']],
    ['at the quorum, a substitute counted', { quorum: 2, attendances: [chair, away('A'), { name: 'B', as: 'substitute', for: 'A' }] }, []],
    ['with somebody who only attended not counted', { quorum: 2, attendances: [chair, { name: 'B', as: 'in-attendance' }] }, ['not-quorate']],
    ['with a substitute for somebody who is there', { attendances: [chair, member('A'), { name: 'B', as: 'substitute', for: 'A' }] }, ['substitute-for-nobody-away']],
    ['with somebody both there and away', { attendances: [chair, member('A'), away('A')] }, ['there-and-away']],
    ['with a pecuniary interest that stayed', { interests: [{ name: 'A', item: '6', kind: 'disclosable-pecuniary', stayed: true }] }, ['stayed-with-an-interest']],
    ['with one that left, and another interest that stayed', { interests: [{ name: 'A', item: '6', kind: 'disclosable-pecuniary', stayed: false }, { name: 'B', item: '6', kind: 'other', stayed: true }] }, []],
    ['with the public kept out by nothing', { exclusions: [{ item: '9', paragraph: null, resolved: false }] }, ['excluded-without-resolution', 'excluded-without-paragraph']],
    ['with the public kept out by resolution', { exclusions: [{ item: '9', paragraph: '3', resolved: true }] }, []],
  ] satisfies [string, Partial<MeetingRecord>, string[]][])('%s', (_name, given, expected) => expect(kinds(given)).toEqual(expected))

  it('name who sat', () => expect(sitting([chair, member('A'), away('B'), { name: 'C', as: 'substitute', for: 'B' }, { name: 'D', as: 'in-attendance' }])).toEqual(['Ines Corrie', 'A', 'C']))
})
