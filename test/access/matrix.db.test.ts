import { beforeAll, describe, expect, it } from 'vitest'
import { asReader } from '../../src/platform/db/transaction.ts'
import { useApp } from '../kit/app.ts'
import { people, today } from '../kit/area.ts'
import { aboutAChild, addressOf, ask, asked, routes, type Answered } from './ask-routes.ts'
import { askTable, tablesOf, type Table } from './ask-tables.ts'
import { relations, type Relation } from './relations.ts'

const app = useApp({ relationships: true })

// Everything is asked once, and then held against what should be.
const answers = new Map<string, Answered[]>()
const rights = new Map<string, string[]>()
let tables: Table[]

beforeAll(async () => {
  const ids = { load: await aLoad() }
  for (const { method, path } of asked) {
    const line: Answered[] = []
    for (const relation of relations) line.push(await ask(app, relation, method, addressOf(path, relation, ids)))
    answers.set(`${method} ${path}`, line)
  }
  tables = await tablesOf(app.database.pool)
  for (const table of tables) {
    const line: string[] = []
    for (const relation of relations) line.push(await askTable(app.database.pool, table, relation))
    rights.set(table.name, line)
  }
}, 300_000)

async function aLoad(): Promise<string> {
  return asReader(app.database.pool, { person: people.lena.id, today }, async (trx) => (await trx.client.query(`
    insert into returns.loads (authority_id, load_id, kind, file_name, status, requested_by, requested_at)
    values (901, gen_random_uuid(), 'sen2', 'r.xml', 'done', $1, now()) returning load_id`, [people.lena.id])).rows[0].load_id)
}

const each = <T,>(line: readonly T[]) => line.map((answer, n) => [relations[n] as Relation, answer] as const)

describe('a route about a child', () => {
  it('answers only those who see that child, and then only where their sight belongs', () => {
    const wrong = [...answers].filter(([route]) => aboutAChild(route)).flatMap(([route, line]) => each(line).flatMap(([relation, answer]) => {
      const here = belongs(route, relation)
      return !here && answer === 'child' ? [`${route}: ${relation.name} sees the child`] : !here && answer === 'opens' ? [`${route}: ${relation.name} gets in`] : []
    }))
    expect(wrong).toEqual([])
  })

  it('answers everyone whom it is for', () => {
    const shut = ['GET /children/:child', 'GET /children/:child/who-can-see', 'GET /my-family/:child', 'GET /my-family/:child/who-can-see', 'GET /shared/:child']
      .flatMap((route) => each(answers.get(route) ?? []).flatMap(([relation, answer]) => (belongs(route, relation) && answer !== 'child' ? [`${route}: ${relation.name} is shut out`] : [])))
    expect(shut).toEqual([])
  })
})

/** Which kind of sight a route is made for. */
function belongs(route: string, { sight }: Relation): boolean {
  if (/ \/my-family/.test(route)) return sight === 'family'
  if (/ \/shared/.test(route)) return !['staff', 'family', 'nothing'].includes(sight)
  return sight === 'staff'
}

describe('a list, a search, a count, a file', () => {
  it('never has a child in it for somebody who does not see that child', () => {
    const wrong = [...answers].flatMap(([route, line]) => each(line).flatMap(([{ name, sight }, answer]) => (sight === 'nothing' && answer === 'child' ? [`${route}: ${name}`] : [])))
    expect(wrong).toEqual([])
  })

  it('finds nobody by searching for them', async () => {
    for (const { who, child, sight, name } of relations) {
      const found = await (who ? app.as(who) : app.nobody).post('/children', { q: child.surname })
      expect([name, found.text.replace(/Children found for “[^”]*”/, '').includes(`Age`) && sight === 'nothing']).toEqual([name, false])
      const links = found.html.includes(`/children/${child.id}`)
      expect([name, links]).toEqual([name, sight === 'staff'])
    }
  })

  it('has another method for nobody', async () => {
    for (const { path } of asked) for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await app.app.server.inject({ method, url: addressOf(path, relations[0] as Relation, {}) })
      expect([method, path, answer.statusCode]).toEqual([method, path, 404])
    }
  })
})

describe('a table', () => {
  it('has rows to be refused: of an empty one nothing would be said', () => {
    expect(tables.filter(({ empty, name }) => empty && !name.startsWith('returns.staged_') && !name.startsWith('auth.')).map(({ name }) => name)).toEqual([])
  })

  it('of one authority says nothing to the staff of another, but for what is public', () => {
    const isPublic = ['identity.authorities', 'people.localities', 'people.postcodes', 'people.published_officers', 'governance.publications', 'governance.published_files', 'governance.forward_plans', 'governance.forward_entries']
    const wrong = tables.filter(({ ofAuthority, name }) => ofAuthority && !isPublic.includes(name)).flatMap(({ name }) => each(rights.get(name) ?? []).flatMap(([relation, letters]) =>
      (relation.name === 'Other authority' && /[rcd]/.test(letters) ? [`${name}: ${letters}`] : [])))
    expect(wrong).toEqual([])
  })
})

describe('a table about a child', () => {
  it('shows nothing of a child whom the reader does not see', () => {
    const wrong = tables.filter(({ aboutChild }) => aboutChild).flatMap(({ name }) => each(rights.get(name) ?? []).flatMap(([relation, letters]) =>
      (relation.sight === 'nothing' && /[rcd]/.test(letters) && !guards(name, relation) ? [`${name}: ${relation.name} ${letters}`] : [])))
    expect(wrong).toEqual([])
  })

  it('is changed by nobody but the authority’s staff', () => {
    const wrong = tables.filter(({ aboutChild }) => aboutChild).flatMap(({ name }) => each(rights.get(name) ?? []).flatMap(([relation, letters]) =>
      (relation.sight !== 'staff' && /[acd]/.test(letters) && !guards(name, relation) ? [`${name}: ${relation.name} ${letters}`] : [])))
    expect(wrong).toEqual([])
  })
})

/** Who guards records knows of a restriction, an opening, a withholding, though not whose they are. */
function guards(table: string, { name }: Relation): boolean {
  return name === 'Restricted: manager' && ['people.restrictions', 'people.openings', 'audit.withholdings'].includes(table)
}

describe('the access matrix', () => {
  it('is what these answers say: a route or table without its line fails here', async () => {
    expect(answers.size).toBe(asked.length)
    const permissions = new Map(routes.map(({ method, path, permission }) => [`${method} ${path}`, permission]))
    const text = [
      '# Who may open what', '',
      'Made by `npx vitest run test/access/matrix.db.test.ts -u` from the routes and tables themselves: each route is asked, and each table is read and written by direct SQL, as each reader below, on a running application and a real database. A route or table that is missing or different here fails the tests.', '',
      'Each column is a reader and a child, and what they are to each other. “Nobody” is signed out.', '',
      '## Routes', '',
      '`child`: the answer has the child in it. `opens`: it answers, without the child. `sign in`: it asks to sign in. `–`: it is as if it were not there.', '',
      table(['Route', 'Permission'], [...answers].map(([route, line]) => [[`\`${route}\``, permissions.get(route) as string], line])), '',
      '## Tables, by direct SQL', '',
      'r reads, a adds, c changes, d deletes rows about the child; where a table is about no child, rows of the child’s authority, or of the installation.', '',
      table(['Table'], [...rights].map(([name, line]) => [[`\`${name}\``], line])), '',
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../docs/access-matrix.md')
  })
})

function table(head: string[], lines: [string[], string[]][]): string {
  const cells = [[...head, ...relations.map(({ name }) => name)], [...head, ...relations].map(() => '---'), ...lines.map(([named, line]) => [...named, ...line])]
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n')
}
