import { describe, expect, it } from 'vitest'
import { takesIn, readReference, readReferences, compareReferences, type Reference } from '../../plan/rules/reference.ts'
import { readLeads } from './read-leads.ts'
import { readStatus } from './read-status.ts'
import { meaningOf, monthsOf } from './meanings.ts'
import { monthNamed } from './read-dates.ts'

describe('a heading', () => {
  it.each([
    ['Lead', 'lead'], ['Responsible officers', 'lead'], ['Action owner', 'lead'], ['By When', 'by-when'], ['Timescale', 'by-when'],
    ['After 3 months we will have', 'milestone'], ['RAG', 'status'], ['BRAG status', 'status'], ['Progress so far (June Update 2023)', 'progress'],
    ['How we will embed (Progress since June 2023)', 'embed'], ['Evidence of Impact', 'impact'], ['August 2023 Update', 'progress'],
    ['During the next 12 months we will', 'action'], ['Our children, young people and families will', 'families'], ['Ref', 'reference'], ['Imp Plan Ref', 'reference'],
    ['Severity / Impact', 'severity'], ['Impact measures and KPIs', 'measure'], ['Area of Significant Weakness that it relates to', 'area'],
    ['You Said', 'said'], ['We Did/ Are Doing', 'did'], ['Comment', 'comment'], ['Not Yet started', undefined], ['Embedded', 'embed'], ['In Progress', 'progress'],
  ])('“%s” names %s', (heading, meaning) => expect(meaningOf(heading)).toBe(meaning))

  it('tells after how many months', () => {
    expect(['After 3 months we will have', 'After twelve months', '6 month milestone', 'Milestone'].map(monthsOf)).toEqual([3, 12, 6, undefined])
  })

  it('tells the month of its update', () => {
    expect(['Progress so far (June Update 2023)', 'August 2023 Update', 'Update'].map(monthNamed)).toEqual(['2023-06', '2023-08', undefined])
  })
})

describe('a status cell', () => {
  it.each([
    ['Nov 23 Embedded', 'embedded', '2023-11'], ['April 2024 - Complete', 'complete', '2024-04'], ['In Progress', 'in-progress', null],
    ['Delayed / at risk', 'delayed', null], ['Not yet started', 'not-yet-started', null], ['Overdue', 'overdue', null], ['', 'unknown', null],
  ])('“%s” is %s', (text, status, month) => expect(readStatus(text)).toEqual({ status, month, printed: text }))

  it.each(['Dec 22', 'Green', 'Complete and embedded'])('“%s” says no one status, and why', (text) => {
    expect(readStatus(text).status).toBe('unknown')
    expect(readStatus(text).doubt).toBeDefined()
  })
})

describe('leads', () => {
  it('are one a line or divided by slashes, with their organisation in brackets', () => {
    expect(readLeads('Head of SEND\nWith EPs and Therapy Leads')).toEqual([{ name: 'Head of SEND', organisation: null, part: 'lead' }, { name: 'With EPs and Therapy Leads', organisation: null, part: 'support' }])
    expect(readLeads('Director (ICB)/ AD SEND, Inclusion').map(({ name, organisation }) => [name, organisation])).toEqual([['Director', 'ICB'], ['AD SEND, Inclusion', null]])
  })
})

describe('references', () => {
  const reference = (text: string) => readReference(text) as Reference

  it('are numbers in numbers', () => {
    expect(reference('APP 1.2.10')).toEqual({ printed: 'APP 1.2.10', prefix: 'APP', numbers: [1, 2, 10] })
    expect(readReference('see above')).toBeUndefined()
  })

  it('name ranges that take in what lies between', () => {
    const { ranges, left } = readReferences('APP 1.1.1 - 1.1.6, 2.2 and all of it')
    const within = (text: string) => ranges.some((range) => takesIn(range, reference(text)))
    expect(['1.1.1', '1.1.3', '1.1.6', '2.2.4'].map(within)).toEqual([true, true, true, true])
    expect(['1.1.7', '1.2.1', '2.3'].map(within)).toEqual([false, false, false])
    expect(left).toBe('all of it')
  })

  it('go in the order of their numbers', () => {
    expect([[1, 10], [1, 9], [1]].toSorted(compareReferences)).toEqual([[1], [1, 9], [1, 10]])
  })
})
