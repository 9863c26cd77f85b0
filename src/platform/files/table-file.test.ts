import { expect, it } from 'vitest'
import { tableFile } from './table-file.ts'

const csv = async (cell: string) => (await tableFile({ name: 't', format: 'csv', head: ['A'], rows: [[cell]] })).body.toString('utf8')

it.each(['=1+1', '=1+1\nand more', '@SUM(A1)', '+44', '-1+1', '\t=1', '=HYPERLINK("x")\r\ny'])('%j is no formula when a sheet opens it', async (cell) => {
  expect(await csv(cell)).toContain(`'${cell.slice(0, 1)}`)
})

it('leaves words as they are', async () => expect(await csv('Requests = 12')).toBe('\uFEFFA\r\nRequests = 12\r\n'))
