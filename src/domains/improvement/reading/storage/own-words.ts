import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { Thing, ThingKind, Words } from '../rules/things.ts'
import type { ThingsHere } from './find-things.ts'
import type { Importer } from './sayings.ts'
import { saidOf } from './write-things.ts'

/** What is told of a thing as the database keeps it: its columns, and its lists by their tables, with ids. */
export type FileSaid = Readonly<Record<string, unknown>>

/** What files said last of the things whose words people here have set, by their ids; null where no file has named one yet. */
export async function findOwnWords(trx: Transaction, authority: number, plan: string): Promise<ReadonlyMap<string, FileSaid | null>> {
  const { rows } = await trx.client.query<{ thing_id: string; file_said: FileSaid | null }>('select thing_id, file_said from improvement.own_words where authority_id = $1 and plan_id = $2', [authority, plan])
  return new Map(rows.map(({ thing_id, file_said }) => [thing_id, file_said]))
}

/** Notes that people here set the words of a thing; what files said of it is noted the first time. */
export async function noteOwnWords(trx: Transaction, by: Importer, plan: string, kind: ThingKind, thing: string, fileSaid: Record<string, unknown> | null): Promise<void> {
  await trx.client.query(`insert into improvement.own_words (authority_id, plan_id, kind, thing_id, file_said, set_at, set_by) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (authority_id, kind, thing_id) do nothing`, [by.authority, plan, kind, thing, fileSaid === null ? null : JSON.stringify(fileSaid), by.now, by.person])
}

/** Notes what a file says of such things, so that the next one is held against it. */
export async function hearFiles(trx: Transaction, authority: number, heard: readonly { thing: Thing; fileSaid: Words }[], here: ThingsHere): Promise<void> {
  for (const { thing: { kind, key }, fileSaid } of heard) {
    await trx.client.query('update improvement.own_words set file_said = $4 where authority_id = $1 and kind = $2 and thing_id = $3', [authority, kind, here.ids.get(kind)?.get(key), JSON.stringify(saidOf(kind, fileSaid, here))])
  }
}
