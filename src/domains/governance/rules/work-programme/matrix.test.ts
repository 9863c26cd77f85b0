import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalDate as day, type PlainDate } from '../../../../values/plain-date.ts'
import { looseEnds, matrixOf, type WorkItem } from './matrix.ts'

const [june, july, october] = [day('2026-06-18'), day('2026-07-16'), day('2026-10-08')] as const
const item = (id: string, theme: string | null, ...meetings: PlainDate[]): WorkItem => ({ id, theme, title: id, meetings })

describe('the work programme', () => {
  it('is a matrix with its themes before their items', () => {
    const { columns, rows } = matrixOf([item('a', 'One', july), item('b', 'One', june, october), item('c', 'Two')], [october, june, july, july])
    expect(columns).toEqual([june, july, october])
    expect(rows.map((row) => (row.kind === 'theme' ? row.theme : `${row.item.id} ${row.marks.map((mark) => (mark ? 'X' : '.')).join('')}`))).toEqual(['One', 'a .X.', 'b X.X', 'Two', 'c ...'])
  })

  it('says which items no meeting hears', () => {
    const ends = looseEnds([item('a', null, june), item('b', null), item('c', null, july)], [june])
    expect(ends.unheard.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(ends.onNoMeeting.map(({ item: { id }, days }) => [id, days])).toEqual([['c', [july]]])
  })

  it('has every mark of an item on a meeting, and no other', () => {
    const days = fc.integer({ min: june, max: october }).map((one) => one as PlainDate)
    fc.assert(fc.property(fc.array(days), fc.array(fc.array(days)), (meetings, marked) => {
      const items = marked.map((on, n) => item(String(n), n % 2 ? 'odd' : null, ...on))
      const { columns, rows } = matrixOf(items, meetings)
      return rows.filter((row) => row.kind === 'item').every(({ item: one, marks }) => columns.every((column, n) => marks[n] === one.meetings.includes(column)))
        && rows.filter((row) => row.kind === 'item').length === items.length
    }))
  })
})
