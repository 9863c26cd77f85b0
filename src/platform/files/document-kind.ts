import { isZip, readZip } from './read-zip.ts'

/** A kind of document that may be kept as it was sent: the words for it, its type, and how the names of its files end. */
export type DocumentKind = { words: string; type: string; endings: readonly string[] }

const office = 'application/vnd.openxmlformats-officedocument'
const kinds = {
  pdf: { words: 'PDF', type: 'application/pdf', endings: ['pdf'] },
  word: { words: 'Word document', type: `${office}.wordprocessingml.document`, endings: ['docx'] },
  excel: { words: 'Excel workbook', type: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  powerpoint: { words: 'PowerPoint presentation', type: `${office}.presentationml.presentation`, endings: ['pptx'] },
  png: { words: 'PNG picture', type: 'image/png', endings: ['png'] },
  jpeg: { words: 'JPEG picture', type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { words: 'text', type: 'text/plain; charset=utf-8', endings: ['txt', 'csv'] },
} as const satisfies Record<string, DocumentKind>

/** Why a file is none of them. `older`: of Word, Excel or PowerPoint before 2007; `macros`: it holds a program. */
export type NoDocument = 'empty' | 'unknown' | 'older' | 'macros' | 'not-as-named'

/** What a file is by its content; its name only says whether it is what it claims to be. */
export function documentKindOf(bytes: Buffer, name: string): DocumentKind | NoDocument {
  if (bytes.length === 0) return 'empty'
  const kind = kindIn(bytes)
  if (typeof kind === 'string') return kind
  return kind.endings.includes(endingOf(name)) ? kind : 'not-as-named'
}

/** A kind by its type, as it was kept. */
export const documentKindWords = (type: string): string => Object.values(kinds).find((kind) => kind.type === type)?.words ?? 'file'

const endingOf = (name: string): string => (/\.([a-z0-9]+)$/i.exec(name.trim())?.[1] ?? '').toLowerCase()
const begins = (bytes: Buffer, ...with_: number[]): boolean => bytes.subarray(0, with_.length).equals(Buffer.from(with_))

function kindIn(bytes: Buffer): DocumentKind & { endings: readonly string[] } | NoDocument {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return kinds.pdf
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return kinds.png
  if (begins(bytes, 0xff, 0xd8, 0xff)) return kinds.jpeg
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'older'
  if (isZip(bytes)) return officeKind(bytes)
  return isPlainText(bytes) ? kinds.text : 'unknown'
}

/** What an office file says that its parts are, where one of them is a program: macros under any name, and sheets of old Excel macros. */
const programTypes = /vbaProject|macroEnabled|macrosheet/i
/** Names of parts that are programs, or that Windows runs. */
const programs = /(?:vbaProject\.bin|\.(?:exe|dll|com|scr|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|msi|lnk|jar|reg|cpl))$/i
/** A real list of parts is some kilobytes. */
const largestTypes = 4 * 1024 * 1024

function officeKind(bytes: Buffer): DocumentKind | NoDocument {
  const names = new Set<string>()
  let types = ''
  try {
    for (const one of readZip(bytes, (name) => { names.add(name); return name.toLowerCase() === '[content_types].xml' }, largestTypes)) types += one.bytes.toString('latin1').replaceAll('\0', '') // it may be in UTF-16
  } catch {
    return 'unknown'
  }
  if (/ContentType\s*=\s*["'][^"']*&/i.test(types)) return 'unknown' // a name of a type written in signs that stand for letters hides something
  if (programTypes.test(types) || [...names].some((name) => programs.test(name))) return 'macros'
  if (names.has('word/document.xml')) return kinds.word
  if (names.has('xl/workbook.xml')) return kinds.excel
  return names.has('ppt/presentation.xml') ? kinds.powerpoint : 'unknown'
}

/** Text that a person wrote: no control characters, and no page of the web, which a browser might run. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false
  return !/<\s*(?:!doctype|html|head|body|script|svg|iframe|\?xml)/i.test(bytes.toString('latin1'))
}
