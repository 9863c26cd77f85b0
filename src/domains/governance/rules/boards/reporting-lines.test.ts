import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closesCircle, rowsOf, type ReportingLine } from './reporting-lines.ts'

const line = (board: string, to: string): ReportingLine => ({ board, to })

describe('who reports to whom', () => {
  const lines = [line('workstream', 'board'), line('board', 'wellbeing'), line('board', 'partnership')]

  it.each([
    ['a board to itself', line('board', 'board'), true],
    ['the top to the bottom', line('wellbeing', 'workstream'), true],
    ['a second line up', line('workstream', 'wellbeing'), false],
    ['somebody new', line('new', 'board'), false],
  ])('%s closes a circle: %s', (_name, one, circle) => expect(closesCircle(lines, one)).toBe(circle))

  it('is drawn from the top down', () => {
    expect(rowsOf(['board', 'wellbeing', 'workstream', 'partnership'], lines)).toEqual([['wellbeing', 'partnership'], ['board'], ['workstream']])
    expect(rowsOf(['board', 'workstream'], lines)).toEqual([['board'], ['workstream']])
    expect(rowsOf([], lines)).toEqual([])
  })

  const boards = ['a', 'b', 'c', 'd', 'e']
  const anyLine = fc.record({ board: fc.constantFrom(...boards), to: fc.constantFrom(...boards) })

  it('however it is built up, everybody stands below all to whom they report', () => {
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 20 }), (asked) => {
      const kept = asked.reduce<ReportingLine[]>((so, one) => (closesCircle(so, one) ? so : [...so, one]), [])
      const rows = rowsOf(boards, kept)
      const row = (board: string) => rows.findIndex((one) => one.includes(board))
      return rows.flat().toSorted().join() === boards.join() && kept.every(({ board, to }) => row(board) > row(to))
    }))
  })
})
