import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { DataTable, type Column } from './data-table.tsx'

type Row = { readonly name: string; readonly weeks: number }
const rows: readonly Row[] = [
  { name: '<Ada>', weeks: 3 },
  { name: 'Bo', weeks: 21 },
]
const columns: readonly Column<Row>[] = [
  { key: 'name', heading: 'Name', cell: ({ name }) => name, sortable: true, namesRow: true },
  { key: 'weeks', heading: 'Weeks', cell: ({ weeks }) => weeks, sortable: true, numeric: true },
]
const address = { path: '/list', query: { area: 'north', page: 7, sort: 'name' } }
const shared = { id: 'list', caption: 'Letters', columns, rows, address, noun: 'letters' }
const table = (more: object = {}) => renderToString(<DataTable {...shared} {...more} />)

describe('a data table', () => {
  it('sorts by links that keep the filters and go back to the first page', () => {
    expect(table()).toContain('href="/list?area=north&amp;sort=weeks&amp;order=ascending"')
  })
  it('offers the other direction for the column it is sorted by, and says which way that is', () => {
    const html = table({ order: { by: 'weeks', direction: 'ascending' } })
    expect(html).toContain('sort=weeks&amp;order=descending')
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1)
    expect(html.match(/aria-sort="none"/g)).toHaveLength(1)
  })
  it('says how much of the whole it shows', () => {
    expect(table({ page: { number: 7, size: 50, total: 1312 } })).toContain('Showing 301 to 302 of 1,312 letters')
    const downloads = [{ text: 'CSV', href: '/list/csv' }]
    expect(table({ downloads })).toContain('Showing 1 to 2 of 2 letters')
    expect(table({ downloads, rows: [] })).toContain('No letters')
  })
  it('says nothing of that where it is the whole and can be seen to be', () => {
    expect(table()).not.toContain('Showing')
  })
  it('links to every neighbouring page with the filters kept', () => {
    expect(table({ page: { number: 7, size: 50, total: 1312 } })).toContain('href="/list?area=north&amp;page=8&amp;sort=name"')
  })
  it('shows what explains the emptiness instead of an empty table', () => {
    const html = table({ rows: [], empty: <p>Nothing has been sent yet.</p> })
    expect(html).toBe('<p>Nothing has been sent yet.</p>')
  })
  it('escapes what it shows', () => expect(table()).toContain('&lt;Ada>'))
  it('names rows, aligns numbers and repeats the heading for narrow screens', () => {
    expect(table()).toMatch(/<th [^>]*scope="row"[^>]*>.*?&lt;Ada>/)
    expect(table()).toContain('<td class="govuk-table__cell govuk-table__cell--numeric" role="cell" data-heading="Weeks">')
  })
  it('repeats no heading before what says itself what it does', () => {
    const html = table({ columns: [{ key: 'take', heading: 'Take it out', does: true, cell: () => 'Take out' }] })
    expect([html.includes('data-heading'), html.includes('Take it out')]).toEqual([false, true])
  })
})
