import { FileUnfit } from '../file-problem.ts'
import { isZip, readZip, ZipTooLarge } from '../read-zip.ts'
import { readContents, readRelations, readSharedStrings, readStyles } from './parts.ts'
import { readSheet, TooManyCells } from './sheet.ts'
import type { Workbook } from './workbook.ts'

const largest = 50 * 1024 * 1024
/** All parts of a workbook together, unpacked. */
const largestUnpacked = 200 * 1024 * 1024

/**
 * A workbook as Excel, LibreOffice and Google write it (.xlsx, .xlsm): each sheet, hidden ones too, with what its cells hold and
 * show, where they stand, and which are merged. Formulas are not worked out: a cell holds what its last saving gave.
 * Throws FileUnfit, with words, for what is locked, of an older kind, damaged, empty, too large or no workbook.
 */
export function readWorkbook(bytes: Buffer, name: string): Workbook {
  const unfit = (rule: string, reason: string, mend: string) => new FileUnfit({ rule, line: null, path: null, value: name, reason, mend })
  if (bytes.length === 0) throw unfit('empty-file', 'The file is empty.', 'Save it again and send the new file.')
  if (bytes.length > largest) throw unfit('too-large', 'The file is larger than 50 MB.', 'Save only the sheets that matter in a file of their own.')
  if (isCompoundFile(bytes)) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw unfit('locked', 'The workbook is locked with a password.', 'Open it, take the password off under Info, save it, and send that.')
    throw unfit('old-workbook', 'This is a file of the kind used before 2007.', 'Open it and save it as an Excel workbook (.xlsx).')
  }
  if (!isZip(bytes)) throw unfit('no-workbook', 'This is not a workbook.', 'Send a file saved as an Excel workbook (.xlsx), or as CSV.')
  try {
    return read(partsOf(bytes))
  } catch (fault) {
    if (fault instanceof ZipTooLarge) throw unfit('too-large', 'Unpacked, the workbook is larger than 200 MB.', 'Save only the sheets that matter in a file of their own.')
    if (fault instanceof TooManyCells) throw unfit('too-large', 'A sheet holds more than three million cells.', 'Save only the rows that matter in a file of their own.')
    if (fault instanceof NoWorkbook) throw unfit('no-workbook', 'This is not a workbook, but something else in a packed file.', 'Send a file saved as an Excel workbook (.xlsx), or as CSV.')
    throw unfit('damaged', 'The workbook is damaged and cannot be read.', 'Open it in Excel, save it again, and send the new file.')
  }
}

class NoWorkbook extends Error {}

/** What Office wraps locked workbooks in, and wrote workbooks as before 2007. */
const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))

const needed = /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i

const partsOf = (bytes: Buffer): Map<string, Buffer> =>
  new Map([...readZip(bytes, (name) => needed.test(name), largestUnpacked)].map((entry) => [entry.name, entry.bytes]))

function read(parts: Map<string, Buffer>): Workbook {
  const part = (name: string) => parts.get(name)?.toString('utf8').replace(/^\uFEFF/, '')
  const main = part('xl/workbook.xml')
  if (main === undefined) throw new NoWorkbook()
  const { date1904, sheets } = readContents(main)
  const relations = readRelations(part('xl/_rels/workbook.xml.rels') ?? '<r/>', 'xl')
  const around = { strings: readSharedStrings(part('xl/sharedStrings.xml') ?? '<r/>'), styles: readStyles(part('xl/styles.xml') ?? '<r/>'), date1904 }
  return {
    date1904,
    sheets: sheets.flatMap(({ name, hidden, relation }) => {
      const xml = part(relations.get(relation) ?? '')
      return xml === undefined || !/<(\w+:)?worksheet/.test(xml.slice(0, 2000)) ? [] : [{ name, hidden, ...readSheet(xml, around) }]
    }),
  }
}
