import { parseDate, yearOf, type PlainDate } from '../../../values/plain-date.ts'
import { censusDayOf } from './census-days.ts'
import { textOf, type Found } from './found.ts'
import { formOf, type Form } from './shape/form.ts'
import { fileRefused } from './structure-faults.ts'

/** What a return says of itself. */
export type Header = {
  found: Found
  form: Form
  /** As the file has it; null where it does not say. */
  year: number | null
  /** The file's own, else the census day of its year. */
  referenceDate: PlainDate
}

/** Reads the header, and refuses a file that is not a SEN2 return of `authority`. */
export function readHeader(found: Found, authority: number): Header {
  const about = found.blocks['CollectionDetails']?.[0]
  const source = found.blocks['Source']?.[0]
  const collection = about && textOf(about, 'Collection')
  if (collection && collection !== 'SEN2') {
    throw fileRefused('not-sen2', { line: about.values['Collection']?.line ?? found.line, path: 'Header/CollectionDetails/Collection', value: collection })
  }
  const lea = source?.values['LEA']
  if (!lea) throw fileRefused('no-header', { line: found.line, path: 'Header/Source/LEA' })
  if (!/^\d{3}$/.test(lea.text) || Number(lea.text) !== authority) {
    throw fileRefused('another-authority', { line: lea.line, path: 'Header/Source/LEA', value: lea.text, detail: `This is authority ${authority}.` })
  }
  const written = about && textOf(about, 'ReferenceDate')?.slice(0, 10)
  const day = parseDate(written ?? '')
  const said = about && textOf(about, 'Year')
  const year = said && /^\d{4}$/.test(said) ? Number(said) : null
  const form = formOf(year ?? (day.ok ? yearOf(day.value) : 9999))
  return { found, form, year, referenceDate: day.ok ? day.value : censusDayOf(year ?? form.year) }
}
