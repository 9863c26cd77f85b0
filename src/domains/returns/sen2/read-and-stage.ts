import { isoDate } from '../../../values/date-words.ts'
import type { CopyValue } from '../../../platform/db/copy-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { blocksOf, type Found } from './found.ts'
import { interpretPerson } from './interpret.ts'
import type { Problem } from './problem.ts'
import { queryHeader } from './queries/about-header.ts'
import { findQueries } from './queries/find-queries.ts'
import type { About } from './queries/query.ts'
import type { Header } from './read-header.ts'
import { readSen2 } from './read.ts'
import { stagePerson, type Sen2Stager } from './stage-person.ts'
import { tellPerson } from './told.ts'

/** How much the file holds, whether it could be taken or not. */
export type ReadCounts = { persons: number; requests: number; assessments: number; plans: number; placements: number; needs: number }

/** Reads a return to its end, and stages every person who can be taken, with what is wrong and what is to be looked at. */
export async function readAndStage(bytes: AsyncIterable<Uint8Array>, authority: number, stager: Sen2Stager, progress?: (bytes: number) => void): Promise<{ counts: ReadCounts; header: Header }> {
  const counts: ReadCounts = { persons: 0, requests: 0, assessments: 0, plans: 0, placements: 0, needs: 0 }
  let header: Header | undefined
  let about: About | undefined
  const keep = (problems: readonly Problem[]) => { for (const one of problems) stager.add('staged_problems', asRow(one)) }
  await readSen2(bytes, authority, {
    header(read, problems) {
      header = read
      about = { referenceDate: read.referenceDate, referenceIso: isoDate(read.referenceDate), authority, form: read.form }
      keep(queryHeader(read, problems))
    },
    person(found, n, problems) {
      count(counts, found)
      keep(problems)
      if (problems.some(({ severity }) => severity === 'refused')) return
      const person = interpretPerson(found)
      keep(findQueries(person, about as About))
      const { referenceDate } = header as Header
      stagePerson(stager, { n, line: found.line, fingerprint: fingerprintOf(found, header as Header) }, tellPerson(person, referenceDate), referenceDate)
    },
    async drained(read) {
      progress?.(read)
      await stager.drain()
    },
  })
  await stager.finish()
  return { counts, header: header as Header }
}

const asRow = (one: Problem): CopyValue[] => [one.severity, one.rule, one.line, one.path, one.value, one.reason, one.mend]

function count(counts: ReadCounts, person: Found): void {
  counts.persons += 1
  for (const request of blocksOf(person, 'Requests')) {
    counts.requests += 1
    const [assessment] = blocksOf(request, 'Assessment')
    const [active] = blocksOf(request, 'ActivePlans')
    const [named] = assessment ? blocksOf(assessment, 'NamedPlan') : []
    if (assessment) counts.assessments += 1
    if (named || active) counts.plans += 1
    counts.placements += (named ? blocksOf(named, 'PlanDetail').length : 0) + (active ? blocksOf(active, 'PlacementDetail').length : 0)
    counts.needs += active ? blocksOf(active, 'SENneed').length : 0
  }
}
