import type { Found } from '../../../src/domains/returns/sen2/found.ts'
import { interpretPerson } from '../../../src/domains/returns/sen2/interpret.ts'
import { FileRefused, type Problem } from '../../../src/domains/returns/sen2/problem.ts'
import { queryHeader } from '../../../src/domains/returns/sen2/queries/about-header.ts'
import { findQueries } from '../../../src/domains/returns/sen2/queries/find-queries.ts'
import type { About } from '../../../src/domains/returns/sen2/queries/query.ts'
import type { Header } from '../../../src/domains/returns/sen2/read-header.ts'
import { readSen2 } from '../../../src/domains/returns/sen2/read.ts'
import { isoDate } from '../../../src/values/date-words.ts'
import { inPieces } from './a-return.ts'

export type ReadAll = { header: Header; taken: Found[]; refused: Problem[]; queries: Problem[] }

/** Reads a whole return: who can be taken, what is refused, what is queried. Throws FileRefused. */
export async function readAll(file: string | Uint8Array, authority = 201, size = 1000): Promise<ReadAll> {
  const all: Omit<ReadAll, 'header'> = { taken: [], refused: [], queries: [] }
  let header: Header | undefined
  let about: About | undefined
  await readSen2(inPieces(file, size), authority, {
    header(read, problems) {
      header = read
      about = { referenceDate: read.referenceDate, referenceIso: isoDate(read.referenceDate), authority, form: read.form }
      all.queries.push(...queryHeader(read, problems))
    },
    person(found, _position, problems) {
      const refused = problems.filter(({ severity }) => severity === 'refused')
      all.refused.push(...refused)
      all.queries.push(...problems.filter(({ severity }) => severity === 'query'))
      if (refused.length > 0) return
      all.taken.push(found)
      all.queries.push(...findQueries(interpretPerson(found), about as About))
    },
  })
  return { ...all, header: header as Header }
}

/** The name of the fault for which a file is refused whole, or that it is not. */
export async function faultOf(file: string | Uint8Array, authority = 201): Promise<string> {
  try {
    await readAll(file, authority)
    return 'not refused'
  } catch (fault) {
    if (fault instanceof FileRefused) return fault.problem.rule
    throw fault
  }
}
