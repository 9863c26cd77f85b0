import { decodeText } from '../../../platform/files/decode-text.ts'
import { FileUnfit } from '../../../platform/files/file-problem.ts'
import { isZip, readZip } from '../../../platform/files/read-zip.ts'
import { readTables, readWorkbook } from '../../../platform/files/workbook/index.ts'
import type { Block, Paper } from '../understanding/paper.ts'
import { readSheets } from './read-sheets.ts'
import { readText } from './read-text.ts'
import { readWord } from './read-word.ts'

/** Nobody reads a longer paper before a meeting. */
export const largestPaper = 25 * 1024 * 1024

/**
 * Reads a workbook, a CSV file, a Word file or a text, told by what is in it and not by its name alone.
 * Throws FileUnfit, with words, for what is locked, empty, too large, damaged or not what its name says.
 */
export async function readPaper(bytes: Buffer, file: string): Promise<Paper> {
  if (bytes.length === 0 || (bytes.length < 1024 && bytes.toString('utf8').trim() === '')) throw unfit('empty-file', file, 'The file is empty.', 'Save it again and send the new file.')
  if (bytes.length > largestPaper) throw unfit('too-large', file, 'The file is larger than 25 MB.', 'Take the pictures out, or send the pages with tables as a file of their own.')
  return { file, blocks: await blocksOf(bytes, file) }
}

/** Reads words that were pasted. */
export const readPasted = (text: string, file: string): Paper => ({ file, blocks: readText(text, file) })

async function blocksOf(bytes: Buffer, file: string): Promise<Block[]> {
  const name = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw unfit('pdf', file, 'This is a PDF. Its tables cannot be read with certainty.', 'Send the Word file or workbook that it was made from, or copy its text and paste that.')
  if (isCompound(bytes)) {
    const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw locked ? unfit('locked', file, 'The file is locked with a password.', 'Open it, take the password off under Info, save it, and send that.') : unfit('old-file', file, 'This is a file of the kind used before 2007.', 'Open it and save it as .docx or .xlsx.')
  }
  if (isZip(bytes)) return isWord(bytes, file) ? await wordBlocks(bytes, file) : readSheets(readWorkbook(bytes, file), file)
  if (['xlsx', 'xlsm', 'docx'].includes(name)) throw unfit('not-its-name', file, `This is not a ${name === 'docx' ? 'Word file' : 'workbook'}, whatever its name says.`, 'Open it in the program it came from and save it again.')
  if (bytes.includes(0)) throw unfit('no-text', file, 'This is neither a text nor a file of a kind that can be read here.', 'Send a workbook (.xlsx), a Word file (.docx), a CSV file, or text.')
  if (name === 'csv' || name === 'tsv') return readSheets(await readTables(bytes, file), file)
  let text = ''
  for await (const piece of decodeText(oneOf(bytes))) text += piece
  return readText(text.replace(/^\uFEFF/, ''), file)
}

async function wordBlocks(bytes: Buffer, file: string): Promise<Block[]> {
  try {
    return await readWord(bytes, file)
  } catch (fault) {
    if (fault instanceof FileUnfit) throw fault
    throw unfit('damaged', file, 'The Word file is damaged and cannot be read.', 'Open it in Word, save it again, and send the new file.')
  }
}

/** A Word file has a document in it. Its words are unpacked here once, so that a small file that would become huge is refused. */
function isWord(bytes: Buffer, file: string): boolean {
  let size = 0
  let word = false
  try {
    for (const entry of readZip(bytes, (one) => /^word\/[^/]+\.xml$/.test(one))) {
      size += entry.bytes.length
      word ||= entry.name === 'word/document.xml'
    }
  } catch {
    throw unfit('damaged', file, 'The file is damaged and cannot be read.', 'Open it in the program it came from, save it again, and send the new file.')
  }
  if (size > largestPaper) throw unfit('too-large', file, 'The file is larger than 25 MB once it is unpacked.', 'Send the pages with tables as a file of their own.')
  return word
}

const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))

const unfit = (rule: string, value: string, reason: string, mend: string): FileUnfit => new FileUnfit({ rule, line: null, path: null, value, reason, mend })

async function* oneOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
