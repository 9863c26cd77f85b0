import type { ClientBase } from 'pg'
import { v7 as uuid } from 'uuid'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Loader } from '../../loading/known-person.ts'
import { detailOf } from '../columns.ts'
import type { CaseChange, Comparison } from '../changes/compare.ts'
import type { Existing } from '../changes/existing.ts'
import { writePlanChange } from './write-plan-change.ts'

/** Whose changes to write: the child as they are, and what the return makes of them. */
export type Changing = { n: number; existing: Existing; comparison: Comparison }

/**
 * Writes what a return changes of children who are here. Rows take their new values; what was is kept in events: each
 * correction is an event of its own, known from now, and nothing is overwritten. New requests are added with the new children.
 */
export async function writeChanges(client: ClientBase, loader: Loader, load: string, referenceDate: PlainDate, all: readonly Changing[]): Promise<void> {
  for (const { n, existing, comparison } of all) {
    await writeChild(client, loader, load, existing, comparison)
    for (const r of comparison.added) await client.query('insert into takes (n, r, child_id) values ($1, $2, $3)', [n, r, existing.child])
    for (const change of comparison.cases) {
      await writeCase(client, loader, load, existing.child, change)
      if (change.plan) await writePlanChange(client, loader, load, referenceDate, { child: existing.child, assessment: change.case.assessment }, change.plan)
    }
  }
}

async function writeChild(client: ClientBase, { authority, person, now }: Loader, load: string, existing: Existing, { child }: Comparison): Promise<void> {
  const columns = Object.keys(child)
  if (columns.length === 0) return
  const set = columns.map((column, i) => `${column} = $${i + 3}`)
  await client.query(`update people.children set ${set.join(', ')}, version = version + 1 where authority_id = $1 and child_id = $2`,
    [authority, existing.child, ...Object.values(child)])
  const was = Object.fromEntries(columns.map((column) => [column, { was: existing.columns[column] ?? null, is: child[column] }]))
  await client.query(`
    insert into people.events (authority_id, event_id, child_id, kind, happened_on, known_from, recorded_at, recorded_by, detail, load_id)
    values ($1, $2, $3, 'details-corrected', ($5::timestamptz at time zone 'Europe/London')::date, $5, $5, $4, $6, $7)`,
  [authority, uuid(), existing.child, person, now, JSON.stringify(was), load])
}

async function writeCase(client: ClientBase, { authority, person, now }: Loader, load: string, child: string, { case: existing, facts, columns }: CaseChange): Promise<void> {
  for (const { fact, on, corrects, news } of facts) {
    await client.query(`
      insert into casework.events (authority_id, event_id, child_id, assessment_id, kind, happened_on, known_from, reconstructed,
        recorded_at, recorded_by, detail, corrects, load_id)
      values ($1, $2, $3, $4, $5, $6::date, case when $7 then $6::date::timestamp at time zone 'Europe/London' else $8::timestamptz end, $7, $8, $9, $10, $11, $12)`,
    [authority, uuid(), child, existing.assessment, fact.kind, isoDate(on), news, now, person, detailOf(fact), corrects?.id ?? null, load])
  }
  const names = Object.keys(columns).filter((column) => columns[column] !== (existing.columns[column] ?? null))
  if (names.length === 0 && facts.length === 0) return
  const set = [...names.map((column, i) => `${column} = $${i + 3}`), 'version = version + 1']
  await client.query(`update casework.assessments set ${set.join(', ')} where authority_id = $1 and assessment_id = $2`,
    [authority, existing.assessment, ...names.map((column) => columns[column])])
}
