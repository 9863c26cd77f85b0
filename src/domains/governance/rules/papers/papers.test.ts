import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, hashOf, type PaperContent } from './canonical.ts'
import { changesBetween } from './changes.ts'
import { count, printed, share, words as text, type Figure, type FigureCell } from './figure.ts'
import { paperStates, step, type PaperStep } from './life.ts'
import { emptySections, templates } from './template.ts'
import { figuresIn, passagesOf } from './words.ts'

const open: Figure = { key: 'open', label: 'Open assessments', source: { words: 'Casework', href: '/figures' }, asKnownOn: '2026-10-31', shape: 'value', value: count('open', 444) }
const months: Figure = {
  key: 'months', label: 'Plans by month', source: { words: 'Casework', href: null }, asKnownOn: '2026-10-31', shape: 'table',
  table: { head: ['Month', 'Issued'], numeric: [false, true], rows: [[text('September 2026'), count('2026-09', 40)], [text('October 2026'), count('2026-10', 38)]] },
}
const content: PaperContent = {
  kind: 'committee-report', title: 'A report', board: 'A committee', meetingOn: '2026-11-12', version: 1, asKnownOn: '2026-10-31',
  sections: [{ key: 'aim', heading: 'Aim', words: 'To say how many are open: {{open}}.' }], figures: [open, months],
}

describe('the life of a paper', () => {
  const steps: PaperStep[] = ['draft', 'edit', 'issue', 'revise', 'withdraw']
  const answers = Object.fromEntries(paperStates.map((state) => [state, steps.map((one) => { const made = step(state, one); return made.ok ? made.value : made.error }).join(' ')]))
  it('is what the table says', () => expect(answers).toEqual({
    drafted: 'drafted edited nobody-edited-it not-issued not-issued',
    edited: 'frozen edited issued not-issued not-issued',
    issued: 'frozen frozen frozen edited withdrawn',
    withdrawn: 'withdrawn withdrawn withdrawn withdrawn withdrawn',
  }))
  it('never goes from a machine’s draft to issue without a person', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...steps)), (asked) => {
      const edits = asked.reduce<{ state: (typeof paperStates)[number]; edited: boolean; wrong: boolean }>((so, one) => {
        const made = step(so.state, one)
        if (!made.ok) return so
        return { state: made.value, edited: so.edited || one === 'edit' || one === 'revise', wrong: so.wrong || (made.value === 'issued' && !so.edited) }
      }, { state: 'drafted', edited: false, wrong: false })
      return !edits.wrong
    }))
  })
})

describe('the words of a section', () => {
  it('are read as passages', () => {
    expect(passagesOf('One line\nand more.\n\n## A heading\n- first {{open}}\n- second\n\n{{months}}\n1. a\n2. b')).toEqual([
      { kind: 'paragraph', pieces: [{ kind: 'text', text: 'One line' }, { kind: 'text', text: ' ' }, { kind: 'text', text: 'and more.' }] },
      { kind: 'heading', text: 'A heading' },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'first ' }, { kind: 'figure', key: 'open' }], [{ kind: 'text', text: 'second' }]] },
      { kind: 'figure', key: 'months' },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
    ])
  })
  it('name their figures, each once', () => expect(figuresIn('{{a}} and {{ b-2 }} and {{a}} but not {{A B}}')).toEqual(['a', 'b-2']))
  it('of nothing are none', () => expect(passagesOf(' \n\n ')).toEqual([]))
})

describe('the canonical form', () => {
  it('is the same for the same content, however it is spaced, ordered or composed', () => {
    const again: PaperContent = { ...content, title: ' A   report', figures: [months, { ...open, source: { ...open.source, href: '/elsewhere' } }], sections: [{ words: 'To say how many are open: {{open}}. \r\n', heading: 'Aim', key: 'aim' }] }
    expect(canonical(again)).toBe(canonical(content))
    expect(hashOf({ ...content, title: 'Cafe\u0301' })).toBe(hashOf({ ...content, title: 'Caf\u00e9' }))
    expect(hashOf(content)).toMatch(/^[0-9a-f]{64}$/)
  })
  it('differs for any other figure, word or day', () => {
    const others: PaperContent[] = [
      { ...content, figures: [{ ...open, value: count('open', 445) }, months] }, { ...content, asKnownOn: '2026-11-01' }, { ...content, version: 2 },
      { ...content, sections: [{ key: 'aim', heading: 'Aim', words: 'To say how many are open.' }] }, { ...content, figures: [open] },
      { ...content, figures: [{ ...open, source: { words: 'Somewhere else', href: null } }, months] },
    ]
    expect(new Set([content, ...others].map(hashOf)).size).toBe(others.length + 1)
  })
})

describe('what has changed', () => {
  it('is nothing between a paper and itself', () => expect(changesBetween(content, content)).toEqual([]))
  it('knows rows apart whose first cell says the same, and is nothing between any table and itself', () => {
    const table = (rows: readonly string[][]): PaperContent => ({ ...content, figures: [{ ...months, table: { ...months.table, rows: rows.map((row) => row.map((cell) => text(cell))) } }] })
    const asked = [['5 May', 'Rewrite it'], ['5 May', 'Count it'], ['6 June', 'Count it']]
    expect(changesBetween(table(asked), table([['5 May', 'Rewrite it'], ['5 May', 'Count it twice'], ['6 June', 'Count it']])))
      .toEqual([{ kind: 'cell', label: 'Plans by month', row: '5 May', column: 'Issued', was: 'Count it', is: 'Count it twice' }])
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('', 'a', 'b'), fc.string({ maxLength: 3 }))), (rows) => { expect(changesBetween(table(rows), table(rows))).toEqual([]) }))
  })
  it('is each figure, cell, row and heading that differs', () => {
    const now: PaperContent = {
      ...content, sections: [{ key: 'aim', heading: 'Aim', words: 'Other words.' }],
      figures: [{ ...open, value: count('open', 450) }, { ...months, table: { ...months.table, rows: [[text('September 2026'), count('2026-09', 41)], [text('November 2026'), count('2026-11', 2)]] } }],
    }
    expect(changesBetween(content, now)).toEqual([
      { kind: 'figure', label: 'Open assessments', was: '444', is: '450' },
      { kind: 'cell', label: 'Plans by month', row: 'September 2026', column: 'Issued', was: '40', is: '41' },
      { kind: 'cell', label: 'Plans by month', row: 'October 2026', column: 'row', was: 'there', is: 'gone' },
      { kind: 'cell', label: 'Plans by month', row: 'November 2026', column: 'row', was: 'not there', is: 'new' },
      { kind: 'words', heading: 'Aim' },
    ])
    expect(changesBetween(content, { ...content, figures: [open] })).toEqual([{ kind: 'gone', label: 'Plans by month' }])
  })
})

describe('a figure', () => {
  it.each<[FigureCell, string]>([
    [count('a', 4086), '4,086'], [share('a', { key: 'b', value: 21 }, { key: 'c', value: 25 }), '84.0%'], [share('a', { key: 'b', value: 1 }, { key: 'c', value: 3 }), '33.3%'], [share('a', { key: 'b', value: 0 }, { key: 'c', value: 0 }), 'x'],
    [{ kind: 'days', key: 'a', value: 1, of: 1 }, '1 day'], [{ kind: 'sign', sign: 'c' }, 'c'], [text('Ongoing'), 'Ongoing'],
  ])('%j is printed as %s', (value, expected) => expect(printed(value)).toBe(expected))
})

describe('a template', () => {
  it('of a committee report has the headings of the councils’ papers', () => expect(templates['committee-report'].map(({ key }) => key)).toEqual(['aim', 'recommendations', 'know', 'financial', 'inequalities', 'decide', 'respond', 'review', 'background', 'author']))
  it('says what must still be written', () => expect(emptySections('workstream-report', new Map([['status', 'Well.'], ['help', ' ']])).map(({ key }) => key)).toEqual(['help', 'author']))
})
