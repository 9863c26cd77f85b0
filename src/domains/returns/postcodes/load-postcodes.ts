import type { Transaction } from '../../../platform/db/transaction.ts'
import { openStaging } from '../../../platform/db/staging.ts'
import { FileUnfit, type FileProblem, type TakenFile } from '../../../platform/files/file-problem.ts'
import { readCsv } from '../../../platform/files/read-csv.ts'
import { parsePostcode } from '../../../values/postcode.ts'
import type { Loader } from '../loading/known-person.ts'
import { findPostcodeColumns, type PostcodeColumns } from './headings.ts'
import { findArea, placeChildren, stagedPostcodes, takeStaged, type AreaWords } from './storage.ts'

/**
 * Loads postcodes into an authority: where each belongs, by locality, ward or both. A row of another authority is passed over
 * and counted. A locality that is not known is reported once, and the postcode kept with its ward. Children who had no locality
 * get theirs. Throws FileUnfit where the file has no postcode column.
 */
export async function loadPostcodes(trx: Transaction, loader: Loader, bytes: AsyncIterable<Uint8Array>): Promise<TakenFile> {
  const { client } = trx
  await client.query(`select pg_advisory_xact_lock(hashtext('waymark.returns'), $1)`, [loader.authority])
  const area = await findArea(client, loader.authority)
  const stager = await openStaging(client, stagedPostcodes)
  const problems: FileProblem[] = []
  const unknown = new Map<string, FileProblem>()
  let columns: PostcodeColumns | undefined
  let [rows, elsewhere] = [0, 0]
  for await (const { line, values } of readCsv(bytes)) {
    if (!columns) {
      columns = findPostcodeColumns(values)
      if (!columns) throw unfit()
      continue
    }
    rows += 1
    if (columns.authority !== undefined && !isOurs(area, values[columns.authority] ?? '')) {
      elsewhere += 1
      continue
    }
    const postcode = parsePostcode(values[columns.postcode] ?? '')
    if (!postcode.ok) {
      problems.push({ severity: 'refused', rule: 'wrong-value', line, path: 'postcode', value: values[columns.postcode] || null, reason: 'This is not of the form of a postcode.', mend: 'Correct it, or leave the row out.' })
      continue
    }
    const ward = (columns.ward === undefined ? '' : values[columns.ward]) || null
    const named = columns.locality === undefined ? '' : values[columns.locality] ?? ''
    const locality = named ? area.localities.get(named.toLowerCase()) : ward ? area.wards.get(ward.toLowerCase()) : undefined
    if (named && !locality && !unknown.has(named)) {
      unknown.set(named, { severity: 'query', rule: 'locality-not-known', line, path: 'locality', value: named, reason: 'There is no locality of that name here, so the postcodes in it have none.', mend: 'Correct the name, or add the locality first.' })
    }
    stager.add('staged_postcodes', [line, postcode.value, locality ?? null, ward])
    await stager.drain()
  }
  if (!columns) throw unfit()
  await stager.finish()
  const { added, changed, unchanged } = await takeStaged(client, loader.authority)
  const placed = await placeChildren(client, loader)
  return { counts: { rows, elsewhere, added, changed, childrenPlaced: placed }, unchanged, problems: [...problems, ...unknown.values()] }
}

const unfit = () => new FileUnfit({
  rule: 'not-postcodes', line: 1, path: null, value: null, reason: 'The file has no column of postcodes with a locality, a ward or an authority beside it.',
  mend: 'Name the columns postcode, and locality, ward or authority.',
})

/** Three digits, the statistics office's code, or the name. */
const isOurs = ({ code, onsCode, name }: AreaWords, text: string): boolean =>
  text === String(code).padStart(3, '0') || text === onsCode || text.toLowerCase() === name.toLowerCase() || text === ''
