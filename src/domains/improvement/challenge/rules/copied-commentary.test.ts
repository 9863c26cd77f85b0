import { describe, expect, it } from 'vitest'
import { literalDate } from '../../../../values/plain-date.ts'
import { findCopiedCommentary, type SaidOfFigure } from './copied-commentary.ts'

const words = 'Two posts are vacant and are advertised again'
const endOf = (month: number) => literalDate(`2026-0${month}-${month === 9 || month === 6 ? 30 : 31}`)
const said = (indicator: string, month: 7 | 8 | 9, more = words): SaidOfFigure => ({ indicator, title: `Figure ${indicator}`, ends: endOf(month), before: endOf(month - 1), period: `month ${month}`, words: more })
const found = (all: readonly SaidOfFigure[], indicators = ['K1', 'K2']) => findCopiedCommentary(all, new Set(indicators)).map(({ id, shown }) => [id, shown.map(({ text }) => text.split(':')[0])])

describe('a comment on a figure', () => {
  it.each<[string, SaidOfFigure[], ReturnType<typeof found>]>([
    ['said again of the same figure in the next period', [said('K1', 7), said('K1', 8, `  two POSTS are vacant\nand are advertised   again `)], [['copied-commentary:K1', ['Figure K1, month 7', 'Figure K1, month 8']]]],
    ['said again with other signs', [said('K1', 7), said('K1', 8, 'Two posts are vacant, and are advertised again.')], [['copied-commentary:K1', ['Figure K1, month 7', 'Figure K1, month 8']]]],
    ['said again two periods on, of which the one between has no comment', [said('K1', 7), said('K1', 9)], []],
    ['said three times over', [said('K1', 7), said('K1', 8), said('K1', 9)], [['copied-commentary:K1', ['Figure K1, month 7', 'Figure K1, month 8', 'Figure K1, month 9']]]],
    ['said of two of the plan’s figures, told of once', [said('K1', 8), said('K2', 8)], [['copied-commentary:K2', ['Figure K1, month 8', 'Figure K2, month 8']]]],
    ['said of a figure that is none of the plan’s', [said('K1', 8), said('Z9', 8)], [['copied-commentary:K1', ['Figure Z9, month 8', 'Figure K1, month 8']]]],
    ['said anew', [said('K1', 7), said('K1', 8, `${words}, in vain`)], []],
    ['said again after something else was', [said('K1', 7), said('K1', 8, 'One of them was filled, the other is not'), said('K1', 9)], []],
    ['said of two figures in different periods', [said('K1', 7), said('K2', 8)], []],
    ['of a few words', [said('K1', 7, 'No change this month'), said('K1', 8, 'No change this month')], []],
    ['of other plans’ figures', [said('Z8', 8), said('Z9', 8)], []],
  ])('%s', (_, all, challenges) => expect(found(all)).toEqual(challenges))
})
