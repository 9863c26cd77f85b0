import type { Transaction } from '../../../platform/db/transaction.ts'
import { openStaging } from '../../../platform/db/staging.ts'
import { FileUnfit, type FileProblem, type TakenFile } from '../../../platform/files/file-problem.ts'
import { columnOf, readCsv } from '../../../platform/files/read-csv.ts'
import { parsePostcode } from '../../../values/postcode.ts'
import { parseUkprn } from '../../../values/ukprn.ts'
import { parseUrn } from '../../../values/urn.ts'
import { stagedRegister, takeStaged } from '../storage/register.ts'

// Headings vary with the edition in case and signs (plain names here); the first that is there is used.
const headings = {
  urn: ['urn'], name: ['establishmentname', 'schoolname', 'name'], authority: ['lacode', 'la', 'localauthoritycode'],
  number: ['establishmentnumber'], ukprn: ['ukprn'], kind: ['typeofestablishmentname', 'typeofestablishment', 'type'],
  phase: ['phaseofeducationname', 'phaseofeducation', 'phase'], status: ['establishmentstatusname', 'establishmentstatus', 'status'],
  town: ['town'], postcode: ['postcode'],
} as const

type Place = { [name in keyof typeof headings]: number | undefined }

/**
 * Loads the register of schools (GIAS `edubasealldata`, CSV, UTF-8 or Windows-1252) into settings.register. A row without a
 * URN or a name is refused, and the rest go in. Throws FileUnfit where the file has no such columns.
 */
export async function loadRegister(trx: Transaction, bytes: AsyncIterable<Uint8Array>): Promise<TakenFile> {
  const stager = await openStaging(trx.client, stagedRegister)
  const problems: FileProblem[] = []
  let place: Place | undefined
  let rows = 0
  for await (const { line, values } of readCsv(bytes)) {
    if (!place) {
      place = findPlaces(values)
      continue
    }
    rows += 1
    const row = readRow(values, place, line, problems)
    if (row) stager.add('staged_register', [line, ...row])
    await stager.drain()
  }
  if (!place || rows === 0) throw unfit()
  await stager.finish()
  const { added, changed, unchanged, repeated } = await takeStaged(trx.client)
  problems.push(...repeated.map(({ line, urn }): FileProblem => ({
    severity: 'refused', rule: 'urn-twice', line, path: 'URN', value: String(urn), reason: 'This URN stands in the file already.', mend: 'Leave one of the rows.',
  })))
  return { counts: { rows, added, changed }, unchanged, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function findPlaces(header: readonly string[]): Place {
  const place = Object.fromEntries(Object.entries(headings).map(([name, names]) => [name, columnOf(header, ...names)])) as Place
  if (place.urn === undefined || place.name === undefined) throw unfit()
  return place
}

const unfit = () => new FileUnfit({
  rule: 'not-a-register', line: 1, path: null, value: null, reason: 'The file is not the register of schools: it has no columns URN and EstablishmentName, or no rows.',
  mend: 'Download “All establishment data” as CSV from Get Information about Schools.',
})

function readRow(values: readonly string[], place: Place, line: number, problems: FileProblem[]): (string | number | null)[] | undefined {
  const cell = (name: keyof Place) => (place[name] === undefined ? '' : values[place[name]] ?? '')
  const refuse = (path: string, value: string, reason: string) => { problems.push({ severity: 'refused', rule: 'wrong-value', line, path, value: value || null, reason, mend: 'Download the register again.' }) }
  const urn = parseUrn(cell('urn'))
  if (!urn.ok) return void refuse('URN', cell('urn'), 'A URN has six digits.')
  if (cell('name') === '') return void refuse('EstablishmentName', '', 'The setting has no name.')
  const postcode = parsePostcode(cell('postcode'))
  const ukprn = parseUkprn(cell('ukprn'))
  return [
    Number(urn.value), cell('name'), whole(cell('authority')), whole(cell('number')), ukprn.ok ? ukprn.value : null,
    cell('kind') || 'not given', cell('phase') || null, cell('status') || 'not given', cell('town') || null, postcode.ok ? postcode.value : null,
  ]
}

const whole = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)
