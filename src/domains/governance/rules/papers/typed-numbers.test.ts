import { describe, expect, it } from 'vitest'
import type { PaperContent } from './canonical.ts'
import { things, words, type Figure } from './figure.ts'
import { typedNumbersIn, typedNumbersOf } from './typed-numbers.ts'

const found = (text: string) => typedNumbersIn(text, 5).map(({ number }) => number)

describe('a number in words', () => {
  it.each([
    ['Three children waited longest.', ['Three']], ['Excluded pupils:3', ['3']], ['One (2%) of 60', ['One', '2%']], ['3% of 9 pupils', ['3%']], ['3 may be moved', ['3']], ['95 of 98 plans were in time', ['95 of 98']],
    ['two of the nine were late', ['two', 'two of the nine']], ['12 per cent', ['12 per cent']], ['(4)', ['4']], ['2 children in Year 9 at one school', ['2', 'one']],
  ])('“%s” is looked at', (text, expected) => expect(found(text)).toEqual(expected))

  it.each(['on 3 May 2026', 'By 1st June', 'In May 2026', 'section 3', 'within 4 weeks', 'two months', '{{in-2-months}}', '£3', '444 are open', '6.00 pm', '10:03', '1. That it be noted', 'No one was there', '1.2', '3/26'])('“%s” is not', (text) => expect(found(text)).toEqual([]))
})

describe('what somebody looks at before a paper is published', () => {
  const told: Figure = { key: 'actions', label: 'Actions', source: { words: 'The plan', href: null }, asKnownOn: '2026-10-31', shape: 'table', table: { head: ['Action', 'Told last', 'Done'], numeric: [false, false, true], rows: [[words('A'), words('2 children in Year 9 at Saltby'), things(3)]] } }
  const paper: PaperContent = { kind: 'board-pack', title: 'A pack', board: 'A board', meetingOn: null, version: 1, asKnownOn: '2026-10-31', sections: [{ key: 'summary', heading: 'Where we are', words: 'All is well.' }], figures: [] }

  it('is nothing where no number is written', () => expect(typedNumbersOf(paper, 5)).toEqual({ typed: [], anyNumber: false }))
  it('is asked for wherever any number is written, be it large', () => expect(typedNumbersOf({ ...paper, sections: [{ key: 'summary', heading: 'Where we are', words: '444 are open.' }] }, 5)).toEqual({ typed: [], anyNumber: true }))
  it('is the words of figures too, but not the numbers of things', () => expect(typedNumbersOf({ ...paper, figures: [told] }, 5).typed).toEqual([{ where: 'Actions', number: '2', beside: '2 children in Year 9 at Saltby' }]))
  it('is no target of a scorecard, and no period, but what people entered as its value', () => {
    const card: Figure = { ...told, table: { head: ['Measure', 'Period', 'Value', 'Target'], numeric: [false, false, true, true], rows: [[words('Waits'), words('2'), words('3'), words('4')]] } }
    expect(typedNumbersOf({ ...paper, figures: [card] }, 5).typed.map(({ number }) => number)).toEqual(['3'])
  })
  it('is the title and the headings too', () => expect(typedNumbersOf({ ...paper, title: 'Three at Saltby', sections: [{ key: 'summary', heading: '4 pupils', words: '' }] }, 5).typed.map(({ where }) => where)).toEqual(['The title', '4 pupils']))
})
