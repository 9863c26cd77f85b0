import pg from 'pg'
import type { Captured } from './replay.ts'
import type { PageName } from './journey.ts'
import type { Statement } from './statements.ts'

type Explained = { 'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }] }

/**
 * How many blocks of 8 kB the database looks at for each page, on average: unlike time, the same on a busy machine as on a
 * quiet one. What the planner reads is not counted; nothing is changed.
 */
export async function blocksOfPages(url: string, captured: Captured): Promise<Map<PageName, number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const counts = new Map<PageName, number[]>()
  for (const [key, transactions] of captured) {
    const page = key.slice(0, key.lastIndexOf(' ')) as PageName
    for (const statements of transactions) counts.set(page, [...(counts.get(page) ?? []), await blocksOf(client, statements)])
  }
  await client.end()
  return new Map([...counts].map(([page, some]) => [page, some.reduce((sum, one) => sum + one, 0) / some.length]))
}

async function blocksOf(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  let blocks = 0
  for (const { text, values } of statements) {
    if (/^\s*select/i.test(text)) {
      const { rows: [row] } = await client.query<Explained>(`explain (analyze, buffers, format json) ${text}`, values)
      const plan = row?.['QUERY PLAN'][0].Plan
      blocks += (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
    } else if (!/^\s*(insert|commit)/i.test(text)) await client.query(text, values)
  }
  await client.query('rollback')
  return blocks
}
