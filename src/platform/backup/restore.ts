import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { migrate, readMigrations, type Migration } from '../db/migrate.ts'
import { asText, tablesIn, type Contained } from './contents.ts'
import { compare, type Compared } from './compare.ts'
import { BackupUnfit, type Header } from './frames.ts'
import { readBackup, type ReadBackup } from './read-backup.ts'

/** A database that holds something: nothing is restored over what is there. */
export class NotEmpty extends Error {}

/** What the backup says of itself, and each table as it is now beside it. */
export type Restored = ReadBackup & { compared: Compared[] }

/** Told after each table. */
export type RestoreProgress = (table: string) => void

/**
 * Restores a backup into the empty database at `url`: the shape it was made with, all its rows in one transaction, each table
 * counted and hashed again, then the newer migrations. A file that is unfit leaves the database as empty as it was.
 */
export async function restore(url: string, source: Readable, progress: RestoreProgress = () => {}): Promise<Restored> {
  await requireEmpty(url)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // told by what was asked on it
  await client.connect()
  try {
    let again: string[] = []
    let tables = new Map<string, Contained>()
    const read = await readBackup(source, async (header) => {
      await migrate(url, migrationsOf(header))
      await client.query(`begin; ${asText}`)
      again = await open(client)
      tables = new Map((await tablesIn(client)).map((one) => [one.table, one]))
    }, async (table, rows) => {
      await fill(client, ownOf(tables, table), rows)
      progress(table.table)
    })
    await close(client, again, read.header)
    const compared = await compare(client, read.tables)
    const other = compared.filter(({ same }) => !same).map(({ table }) => table)
    if (other.length > 0) throw new BackupUnfit(`What was restored is not what was backed up, in ${other.join(', ')}. Nothing was kept.`)
    await client.query('commit')
    await client.query('analyze')
    await migrate(url)
    return { ...read, compared }
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    await client.end()
  }
}

/** The migrations with which the backup was made, as this version has them. */
function migrationsOf({ migrations }: Header): Migration[] {
  const ours = new Map(readMigrations().map((one) => [one.name, one]))
  return migrations.map(({ name, hash }) => {
    const same = ours.get(name)
    if (same?.hash !== hash) throw new BackupUnfit(`The backup was made by a version with the migration ${name}, which this version does not have. Restore it with that version or a later one.`)
    return same
  })
}

async function requireEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: [there] } = await client.query<{ made: boolean }>(`select to_regclass('identity.authorities') is not null as made`)
    if (!there?.made) return
    const { rows: [some] } = await client.query<{ some: boolean }>('select exists (select from identity.authorities) or exists (select from identity.persons) as some')
    if (some?.some) throw new NotEmpty('There is a Waymark in this database already. Restore into an empty one: another WAYMARK_DATA folder, or another database in DATABASE_URL.')
  } finally {
    await client.end()
  }
}

/** Empties what migrations fill, and takes off what would be held against every row. Gives the statements that put it on again. */
async function open(client: pg.Client): Promise<string[]> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace::regnamespace::text not like 'pg\\_%'`)
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  for (const { table } of await tablesIn(client)) await client.query(`truncate ${table}`)
  return [...indexes.map(({ definition }) => definition), ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`)]
}

/** The table as it is here, once: what the file calls it is compared and never run. */
function ownOf(tables: Map<string, Contained>, { table, columns }: Contained): Contained {
  const own = tables.get(table)
  tables.delete(table)
  if (!own || own.columns.join() !== columns.join()) throw new BackupUnfit('The file holds a table that this version does not have, or has twice.')
  return own
}

async function fill(client: pg.Client, { table, columns }: Contained, rows: AsyncIterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`)))
}

/** Indexes and references again: a reference that does not hold undoes the whole. */
async function close(client: pg.Client, again: readonly string[], { sequences }: Header): Promise<void> {
  for (const statement of again) await client.query(statement)
  for (const { name, last, called } of sequences) await client.query('select setval($1::regclass, $2, $3)', [name, last, called])
}
