import { hash } from 'node:crypto'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import type { Loader } from '../loading/known-person.ts'
import { openStaging } from '../../../platform/db/staging.ts'
import { compareMatched } from './changes/compare-matched.ts'
import type { Answer } from './doubts.ts'
import { readAndStage, type ReadCounts } from './read-and-stage.ts'
import { stagedTables } from './staged-tables.ts'
import { addNew, noteWhatWasTold } from './storage/add-new.ts'
import { countStates, findMatchedPlaces, type States } from './storage/find-staged.ts'
import { keepDoubts, keepProblems } from './storage/keep-report.ts'
import { matchPersons } from './storage/match-persons.ts'
import { queryRegister } from './storage/query-register.ts'
import { refuseDuplicates } from './storage/refuse-duplicates.ts'

export type Sen2Load = {
  loader: Loader
  load: string
  /** Gives the bytes of the file from the beginning, as often as it is asked. */
  open: () => AsyncIterable<Uint8Array>
  /** By the line on which the person begins. */
  answers: ReadonlyMap<number, Answer>
  /**
   * `check` writes nothing of it; `ask` writes unless children who are here would change; `apply` writes;
   * a digest writes if what would change is still what was shown under that digest.
   */
  mode: 'check' | 'ask' | 'apply' | { confirmed: string }
  progress?: (bytes: number) => void
}

export type Sen2Outcome = {
  read: ReadCounts
  year: number
  inferred: boolean
  referenceDate: string
  states: States
  refused: number
  queries: number
  /** How many things change of children who are here, and of how many of them. */
  changes: number
  changed: number
  unchanged: number
  digest: string
  applied: boolean
}

/**
 * Loads a SEN2 return, all in the one transaction given: reads and stages it, says who is who, compares those who are here,
 * and writes. Refused, queried, doubtful and changing persons are kept with the load. Throws FileRefused.
 */
export async function loadSen2(trx: Transaction, { loader, load, open, answers, mode, progress }: Sen2Load): Promise<Sen2Outcome> {
  const { client } = trx
  const { authority } = loader
  // One load at a time in an authority: the second sees what the first has written.
  await client.query(`select pg_advisory_xact_lock(hashtext('waymark.returns'), $1)`, [authority])
  await client.query(`set local jit = off; set local work_mem = '64MB'`)
  const stager = await openStaging(client, stagedTables)
  const { counts, header } = await readAndStage(open(), authority, stager, progress)
  await client.query('analyze staged_children; create temporary table takes (n integer, r smallint, child_id uuid) on commit drop')
  await refuseDuplicates(client)
  await matchPersons(client, authority, answers)
  await queryRegister(client)
  const states = await countStates(client, authority)

  const about = { year: header.form.year, referenceDate: header.referenceDate, now: loader.now }
  const places = states.matched > 0 ? await findMatchedPlaces(client, counts.persons) : new Uint8Array(0)
  const matched = { trx, loader, load, open, header, places, about }
  const seen = await compareMatched({ ...matched, write: mode === 'apply' })
  const digest = hash('sha256', seen.digest.toSorted().join('\n'), 'hex')
  const applies = mode === 'apply' || (mode === 'ask' && seen.changes === 0) || (typeof mode === 'object' && mode.confirmed === digest)
  if (applies) {
    if (mode !== 'apply' && states.matched > 0) await compareMatched({ ...matched, write: true })
    await addNew(client, loader, load, header.referenceDate)
    await noteWhatWasTold(client, authority, load)
  }
  const { refused, queries } = await keepProblems(client, authority, load)
  await keepDoubts(client, authority, load)
  return {
    read: counts, year: header.form.year, inferred: header.form.inferred, referenceDate: isoDate(header.referenceDate),
    states, refused, queries, changes: seen.changes, changed: seen.changed, unchanged: states.unchanged + states.matched - seen.changed, digest, applied: applies,
  }
}
