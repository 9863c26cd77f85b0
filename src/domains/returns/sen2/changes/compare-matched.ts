import { hash } from 'node:crypto'
import type { Transaction } from '../../../../platform/db/transaction.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Loader } from '../../loading/known-person.ts'
import { interpretPerson } from '../interpret.ts'
import type { Header } from '../read-header.ts'
import { readSen2 } from '../read.ts'
import { findExisting } from '../storage/find-existing.ts'
import { findMatched } from '../storage/find-staged.ts'
import { clearChanges, keepChanges, type LineChange } from '../storage/keep-report.ts'
import { writeChanges, type Changing } from '../storage/write-changes.ts'
import { tellPerson, type Told } from '../told.ts'
import { comparePerson } from './compare.ts'

type Matched = {
  trx: Transaction
  loader: Loader
  load: string
  open: () => AsyncIterable<Uint8Array>
  header: Header
  /** 1 at the place of each person who is here and whose part of the return is not what it was. */
  places: Uint8Array
  about: { year: number; referenceDate: PlainDate; now: Date }
  write: boolean
}

const together = 200

/**
 * Reads the file a second time for the persons who are here, a few hundred at a time, and compares each with the record.
 * Keeps the changes with the load; writes them too if `write`. The digest stands for all of them together.
 */
export async function compareMatched(matched: Matched): Promise<{ changes: number; changed: number; digest: string[] }> {
  const { trx, loader, load, places, about } = matched
  const sum = { changes: 0, changed: 0, digest: [] as string[] }
  await clearChanges(trx.client, loader.authority, load)
  if (!places.includes(1)) return sum
  let waiting: { n: number; line: number; told: Told }[] = []

  const compareWaiting = async () => {
    const some = waiting
    waiting = []
    if (some.length === 0) return
    const who = await findMatched(trx.client, some.map(({ n }) => n))
    const existing = await findExisting(trx.client, loader.authority, [...who.values()])
    const changing: (Changing & { line: number })[] = []
    for (const { n, line, told } of some) {
      const here = existing.get(who.get(n) as string)
      if (here) changing.push({ n, line, existing: here, comparison: comparePerson(told, here, about) })
    }
    const changes = changing.flatMap(({ line, existing: { child }, comparison }): LineChange[] => comparison.changes.map((change) => ({ ...change, line, child })))
    await keepChanges(trx.client, loader.authority, load, sum.changes, changes)
    if (matched.write) await writeChanges(trx.client, loader, load, about.referenceDate, changing)
    sum.changes += changes.length
    sum.changed += changing.filter(({ comparison }) => comparison.changes.length > 0).length
    if (changes.length > 0) sum.digest.push(hash('sha256', JSON.stringify(changes), 'hex'))
  }

  await readSen2(matched.open(), loader.authority, {
    header() {},
    person(found, n) {
      if (places[n]) waiting.push({ n, line: found.line, told: tellPerson(interpretPerson(found), about.referenceDate) })
    },
    async drained() { if (waiting.length >= together) await compareWaiting() },
  })
  await compareWaiting()
  return sum
}
