import { describe, expect, it } from 'vitest'
import { nationalPolicy } from '../../indicators/index.ts'
import type { PaperContent, PublishedPair } from '../rules/papers/canonical.ts'
import { count, printed, words, type Adding, type Figure, type FigureCell } from '../rules/papers/figure.ts'
import { disclosePaper } from './disclose-paper.ts'

/** A pack with the plans of some months and their total. */
function pack(months: readonly (readonly [month: string, issued: number])[]): PaperContent {
  const total = `issued-${months[0]?.[0]}-${months.at(-1)?.[0]}`
  const keyed = [...months.map(([month, value]) => ({ key: `issued-${month}`, value })), { key: total, value: months.reduce((sum, [, value]) => sum + value, 0) }]
  const figure: Figure = {
    key: 'by-month', label: 'Plans', source: { words: 'Casework', href: null }, asKnownOn: '2026-10-31', shape: 'table',
    table: { head: ['Month', 'Issued'], numeric: [false, true], rows: keyed.map(({ key, value }) => [words(key), count(key, value)]) }, adding: { sums: [{ total, parts: months.map(([month]) => `issued-${month}`) }], besides: [] },
  }
  return { kind: 'board-pack', title: 'A pack', board: 'A board', meetingOn: null, version: 1, asKnownOn: '2026-10-31', sections: [], figures: [figure] }
}

const shown = (content: PaperContent) => Object.fromEntries(content.figures.flatMap((figure) => (figure.shape === 'table' ? figure.table.rows.map(([name, value]) => [name && printed(name), value && printed(value)] as const) : [])))
const publish = (id: string, whole: PaperContent, earlier: readonly PublishedPair[] = []): PublishedPair => ({ id, whole, told: disclosePaper(whole, nationalPolicy, earlier).content })

describe('a paper beside those that are published already', () => {
  const first = publish('a', pack([['2026-01', 2], ['2026-02', 20], ['2026-03', 9], ['2026-04', 30]]))

  it('keeps back what an earlier one kept back, though nothing in it is small', () => {
    expect(shown(first.told)).toMatchObject({ 'issued-2026-01': 'c', 'issued-2026-03': 'c', 'issued-2026-02': '20' })
    const second = publish('b', pack([['2026-02', 20], ['2026-03', 9], ['2026-04', 30], ['2026-05', 40]]), [first])
    // with March or with the total of the second, January could be worked out from the first
    expect(shown(second.told)['issued-2026-03']).toBe('c')
    const { 'issued-2026-05': may, 'issued-2026-02-2026-05': total } = shown(second.told)
    expect([may, total]).toContain('c')
  })

  it('is as it would be alone where it shares nothing with them', () => {
    expect(disclosePaper(pack([['2027-01', 20], ['2027-02', 30]]), nationalPolicy, [first])).toMatchObject({ small: 0, besides: 0 })
  })

  it('takes a count that was corrected since for another count', () => {
    const corrected = shown(publish('b', pack([['2026-03', 12], ['2026-06', 30]]), [first]).told)
    expect(corrected).toEqual({ 'issued-2026-03': '12', 'issued-2026-06': '30', 'issued-2026-03-2026-06': '42' })
  })

  it('never shows a small count, even if an earlier one did', () => {
    const whole = pack([['2026-01', 2], ['2026-02', 20]])
    expect(shown(publish('b', whole, [{ id: 'a', whole, told: whole }]).told)['issued-2026-01']).toBe('c')
  })
})

describe('figures of a paper that tell of each other', () => {
  const table = (key: string, rows: readonly FigureCell[][], adding: Adding): Figure => ({ key, label: key, source: { words: 'Casework', href: null }, asKnownOn: '2026-10-02', adding, shape: 'table', table: { head: ['What', 'How many'], numeric: [false, true], rows } })
  const paper = (figures: readonly Figure[]): PaperContent => ({ ...pack([['2026-01', 9]]), figures })
  const told = (figures: readonly Figure[]) => disclosePaper(paper(figures), nationalPolicy).content.figures.flatMap((figure) => (figure.shape === 'table' ? figure.table.rows.map((row) => row.map(printed).join(' ')) : []))
  const none = { sums: [], besides: [] }
  const byMonth = (months: readonly (readonly [month: string, issued: number])[]) => table('months', months.map(([month, issued]) => [words(month), count(`plans-issued-${month}`, issued)]), none)

  it('do not together tell how many had an exception', () => {
    const all = (value: number) => table('all', [[words('All'), count('all-issued-2026-09', value)]], none)
    expect(told([byMonth([['2026-09', 90]]), all(92)]).filter((line) => line.endsWith(' c')).length).toBe(1)
    expect(told([byMonth([['2026-09', 90]]), all(97)])).toEqual(['2026-09 90', 'All 97'])
    expect(told([byMonth([['2026-09', 90]]), table('other', [[words('All'), count('all-issued-2026-08', 92)]], none)])).toEqual(['2026-09 90', 'All 92'])
  })

  it('do not tell what is withheld where one of them comes from, by themselves or by a sum', () => {
    const months = [['2026-08', 40], ['2026-09', 66]] as const
    const sum = { total: 'plans-issued-all', parts: ['plans-issued-2026-08', 'plans-issued-2026-09'] }
    const total = table('total', [[words('Both'), count('plans-issued-all', 106)]], { sums: [sum], besides: [] })
    expect(told([byMonth(months), total])).toEqual(['2026-08 40', '2026-09 66', 'Both 106'])
    const kept = table('kept', [[words('September'), count('plans-issued-2026-09', 66)]], { ...none, keep: ['plans-issued-2026-09'] })
    const [august, september, both, again] = told([byMonth(months), total, kept])
    expect([september, again]).toEqual(['2026-09 c', 'September c'])
    expect([august, both].filter((line) => line?.endsWith(' c')).length).toBe(1)
  })

  it('are told without the words that follow from them', () => {
    const judged = (value: number) => told([table('judged', [[count('n', value), words('RED', 'n'), words('by March')]], none)])
    expect(judged(3)).toEqual(['c  by March'])
    expect(judged(30)).toEqual(['30 RED by March'])
  })
})
