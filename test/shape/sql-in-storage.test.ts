import { expect, it } from 'vitest'
import { sourceFiles } from './sources.ts'

/** Files of actions, rules and pages that speak SQL: that is the storage's. */
const speaksSql = (files: ReadonlyMap<string, string>): string[] =>
  [...files].filter(([file, text]) => /^domains\/.*\/(actions|rules|pages)\//.test(file) && /\bsql`|\bsql<|\.query(?:<|\()|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text)).map(([file]) => file)

it('is spoken in storage only', () => expect(speaksSql(sourceFiles())).toEqual([]))

it.each([
  ['a tagged query', 'await sql`select 1`.execute(trx)'], ['a typed one', 'await sql<Row>`select 1`.execute(trx)'],
  ['one through the pool', 'await pool.query(text)'], ['one that is built', "await trx.selectFrom('people.children').execute()"],
])('is noticed in an action: %s', (_, text) => expect(speaksSql(new Map([['domains/people/actions/planted.ts', text]]))).toHaveLength(1))
