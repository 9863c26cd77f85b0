import { describe, expect, it } from 'vitest'
import { committeeSheets, workbookOf, type SheetOf } from '../../../../test/kit/a-committee-workbook.ts'
import { makeWorkbook } from '../../../../test/kit/make-zip.ts'
import { hasShared, readShared } from '../../../../test/kit/shared-files.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { readWorkbook } from '../../../platform/files/workbook/index.ts'
import { isoDate } from '../../../values/date-words.ts'
import { literalDate } from '../../../values/plain-date.ts'
import { daysIn, monthsIn, timeIn, wrongWeekday } from './days.ts'
import { readScrutinyBook, sizeOf, type ScrutinyBook } from './read-book.ts'

const read = (bytes: Buffer): ScrutinyBook => readScrutinyBook(readWorkbook(bytes, 'a.xlsx'), 'a.xlsx')
const readSheets = async (sheets: readonly SheetOf[]) => read(await workbookOf(sheets))
const doubtsOf = (book: ScrutinyBook) => book.doubts.map(({ rule, sheet, place }) => `${sheet} ${place ?? ''} ${rule}`)
const counts = (book: ScrutinyBook) => ({
  recommendations: book.trackers.map(({ recommendations }) => recommendations.length), items: book.workProgrammes.map(({ items }) => items.length), meetings: book.workProgrammes.map(({ meetings }) => meetings.length),
  entries: book.forwardPlans.map(({ entries }) => entries.length), minutes: book.minutes.map(({ minutes }) => minutes.length), tables: book.tables.map(({ rows }) => rows.length),
})

describe('the workbook of an invented committee', async () => {
  const book = await readSheets(committeeSheets())

  it('is read whole', () => expect(counts(book)).toEqual({ recommendations: [4], items: [4], meetings: [3], entries: [4], minutes: [3], tables: [3, 2] }))

  it('has each doubtful cell named with its place', () => expect(doubtsOf(book)).toEqual([
    'Tracker G4 words-lost', 'Tracker E6 state-unknown', 'Tracker D6 nobody-named', 'Tracker F6 not-a-day',
    'Work programme D5 mark-unknown', 'Work programme A8 never-heard',
    'Forward plan B4 private-without-paragraph', 'Forward plan C5 several-makers', 'Forward plan G5 several-days', 'Forward plan G5 outside-the-plan', 'Forward plan A6 reference-unknown', 'Forward plan C6 key-unknown', 'Forward plan G6 not-a-day',
    'Minutes A2 wrong-weekday', 'Moving on B4 not-a-number', 'Moving on C5 number-missing', 'Tracker A5 days-apart',
  ]))

  it('gives what is merged down to every row beside it, and invents nothing', () => {
    const [first, second, third, fourth] = book.trackers[0]?.recommendations ?? []
    expect([second?.agendaItem, second?.madeOn && isoDate(second.madeOn), second?.state, second?.owners]).toEqual(['Waiting for a plan', '2026-09-09', 'in-progress', ['Fenella Stroud', 'Ruth Adeyemi']])
    expect([first?.state, first?.stateOn && isoDate(first.stateOn)]).toEqual(['reported-complete', '2026-09-22'])
    expect(third?.parts).toEqual(['the number of part-time timetables;', 'the number of those over six weeks.'])
    expect([fourth?.state, fourth?.stateOn, fourth?.printed.date]).toEqual(['not-known', null, 'spring'])
  })

  it('keeps both of two deciders and two days, and knows what is private', () => {
    const entries = book.forwardPlans[0]?.entries ?? []
    expect(entries.map(({ reference, key, privately, makers, consideredOn }) => [reference, key, privately, makers.length, consideredOn.map(isoDate)])).toEqual([
      ['7/26', true, false, 1, ['2026-11-18']], ['8/26', true, true, 1, ['2026-12-16']], ['9/26', false, false, 2, ['2026-11-18', '2027-03-09']], ['Later', null, false, 1, []],
    ])
  })

  it('tracks what a minute asks for, and not the approval of minutes', () => {
    expect(book.minutes[0]?.minutes.flatMap(({ number, resolutions }) => resolutions.map(({ tracked }) => [number, tracked]))).toEqual([['22', false], ['23', true], ['23', true]])
  })
})

describe.runIf(hasShared('real/walsall-2023-scrutiny.xlsx'))('the workbook of a real committee', () => {
  const book = hasShared('real/walsall-2023-scrutiny.xlsx') ? read(readShared('real/walsall-2023-scrutiny.xlsx')) : undefined
  const found = book as ScrutinyBook

  it('is read whole: 7 recommendations, 21 items at 6 meetings, 19 decisions, 7 minutes, and tables of 5, 5, 9, 6 and 2', () => {
    expect(counts(found)).toEqual({ recommendations: [7], items: [21], meetings: [6], entries: [19], minutes: [7], tables: [5, 5, 9, 6, 2] })
    expect(sizeOf(found)).toBe(7 + 21 + 19 + 7 + 5 + 14 + 8)
  })

  it('has its doubtful cells named', () => expect(doubtsOf(found)).toEqual([
    'Recommendation tracker G8 words-lost', 'Forward plan B10 words-lost', 'Forward plan B21 words-lost', 'Forward plan G3 outside-the-plan', 'Forward plan B8 private-without-paragraph', 'Forward plan B9 private-without-paragraph',
    'Forward plan C14 several-makers', 'Forward plan G14 several-days', 'Minutes A2 wrong-weekday', 'Phase transfer E6 number-missing', 'Phase transfer B7 number-missing', 'Recommendation tracker A5 days-apart',
  ]))

  it('has four sub-parts in the tracker’s last recommendation, the same as in the minutes', () => {
    const tracked = found.minutes[0]?.minutes.flatMap(({ resolutions }) => resolutions.filter((one) => one.tracked)) ?? []
    expect(tracked.length).toBe(5)
    expect(tracked.at(-1)?.parts).toEqual(found.trackers[0]?.recommendations.at(-1)?.parts)
    expect(found.trackers[0]?.recommendations.map(({ state }) => state)).toEqual(['reported-complete', 'reported-complete', 'in-progress', 'in-progress', 'in-progress', 'in-progress', 'in-progress'])
  })

  it('has every item at one meeting', () => expect(found.workProgrammes[0]?.items.map(({ meetings }) => meetings.length)).toEqual(Array.from({ length: 21 }, () => 1)))
})

describe('a workbook that is hard to read', () => {
  const bad = (sheets: SheetOf[]) => readSheets(sheets).then(() => 'taken', (fault: unknown) => (fault instanceof FileUnfit ? fault.problem.rule : String(fault)))
  const tracker = (...rows: SheetOf['rows']): SheetOf => ({ sheet: 'T', rows: [['Meeting', 'Recommendation', 'Status'], ...rows] })

  it('without any headings is refused, with what was looked for', async () => {
    expect(await bad([{ sheet: 'S', rows: [['just words']] }])).toBe('no-header')
  })

  it('with a hidden sheet leaves it unread and says so', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Meeting</t></is></c><c r="B1" t="inlineStr"><is><t>Recommendation</t></is></c><c r="C1" t="inlineStr"><is><t>Status</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>1 May 2026</t></is></c><c r="B2" t="inlineStr"><is><t>That it be so.</t></is></c><c r="C2" t="e"><f>X</f><v>#NAME?</v></c></row>'
    const book = read(makeWorkbook([{ name: 'T', rows }, { name: 'Old', rows, state: 'hidden' }]))
    expect(doubtsOf(book)).toEqual(['T C2 formula-fault', 'T C2 state-unknown', 'Old  hidden-sheet'])
    expect(book.trackers.length).toBe(1)
  })

  it('with a hundred thousand blank rows below is read as without them', () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row r="1">${cell('A1', 'Meeting')}${cell('B1', 'Recommendation')}${cell('C1', 'Status')}</row><row r="2">${cell('A2', '1 May 2026')}${cell('B2', 'That it be so.')}${cell('C2', 'Complete')}</row>${Array.from({ length: 100_000 }, (_, n) => `<row r="${n + 3}"><c r="A${n + 3}"/></row>`).join('')}`
    expect(counts(read(makeWorkbook([{ name: 'T', rows }]))).recommendations).toEqual([1])
  })

  it('with days from 1904 has the days that it shows', () => {
    const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
    const rows = `<row r="1">${text('A1', 'Agenda items')}<c r="B1" s="0"><v>43712</v></c><c r="C1" s="0"><v>43740</v></c></row><row r="2">${text('A2', 'One')}${text('B2', 'X')}</row>`
    const book = read(makeWorkbook([{ name: 'W', rows }], { formats: ['dd/mm/yy'], properties: '<workbookPr date1904="1"/>' }))
    expect(book.workProgrammes[0]?.meetings.map(isoDate)).toEqual(['2023-09-05', '2023-10-03'])
  })

  it('with a reference twice keeps both and says so', async () => {
    const book = await readSheets([{ sheet: 'F', rows: [['Reference', 'Decision', 'Decision maker', 'Date'], ['1/26', 'One', 'Cabinet\nKey Decision', '1 May 2026'], ['1/26', 'Two', 'Cabinet\nNon-key decision', '1 May 2026']] }])
    expect([counts(book).entries, doubtsOf(book)]).toEqual([[2], ['F A3 same-reference']])
  })

  it('with a column that a tracker has not names its cells', async () => {
    const book = await readSheets([tracker(['1 May 2026', 'That it be so.', 'Complete', 'a remark in the margin'])])
    expect(doubtsOf(book)).toEqual(['T D2 cell-not-read'])
  })
})

describe('days in the words of papers', () => {
  it.each([
    ['Tuesday 5 September 2023 at 6.00 P.M.', ['2023-09-05']], ['31/23 (3.7.23)', ['2023-07-03']], ['Cabinet 18 October 2023\nCouncil 6 November 2023', ['2023-10-18', '2023-11-06']],
    ['15th February 2023', ['2023-02-15']], ['31 June 2023', []], ['05/09/2023', ['2023-09-05']], ['spring', []], ['15th February of year 2', []],
  ])('%s', (text, days) => expect(daysIn(text).map(isoDate)).toEqual(days))
  it('knows a weekday that is not the day’s own', () => {
    expect(wrongWeekday('Thursday 5 September 2023')).toEqual({ said: 'Thursday', is: 'Tuesday' })
    expect(wrongWeekday('Tuesday 5 September 2023')).toBeUndefined()
  })
  it('reads the months of a plan, and the hour of a meeting', () => {
    expect(monthsIn('OCTOBER 2023 TO JANUARY 2024 (04.09.2023)')).toEqual({ from: literalDate('2023-10-01'), to: literalDate('2024-01-31') })
    expect(monthsIn('October 2023')).toBeUndefined()
    expect(timeIn('Thursday 5 September 2023 at 6.00 P.M.')).toBe('6.00 P.M.')
  })
})
