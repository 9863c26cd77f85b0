import type { NoDocument } from '../../../../../platform/files/document-kind.ts'
import type { FieldError } from '../../../../../ui/index.ts'
import type { Evidence } from '../../storage/evidence.ts'
import { tooLong } from '../limits.ts'
import { sizeInWords } from '../words.tsx'
import { largest, type Received } from './receive-file.ts'

export type Upload = { title: string; shows: Evidence['shows'] }

/** What is wrong with a file, in words. */
export const fileProblems: Record<NoDocument | Extract<Received['file'], string> | 'here-already', string> = {
  'none': 'Choose a file',
  'empty': 'The file is empty. Choose another',
  'too-large': `The file is larger than ${sizeInWords(largest)}. Choose a smaller one, or give its address instead`,
  'expired': 'The page was open for too long. Choose the file again',
  'older': 'This is a file of an older Word, Excel or PowerPoint. Save it as .docx, .xlsx, .pptx or PDF, and choose that',
  'macros': 'This file holds a program (macros). Save it without, and choose that',
  'not-as-named': 'The end of the file’s name does not fit what is in it. Save it again from the program that made it, and choose that',
  'unknown': 'Choose a PDF, a Word, Excel or PowerPoint file, a PNG or JPEG picture, or a text or CSV file',
  'here-already': 'This file is evidence of this action already. Choose another',
}

/** What was typed beside the file: a blank title is the file’s own name. */
export function readUpload(fields: Record<string, string>, fileName: string): Upload | { errors: FieldError[] } {
  const shows = fields['shows']
  const errors = [...tooLong(fields, 'name', ['title']), ...(shows !== 'doing' && shows !== 'effect' ? [{ field: 'shows', message: 'Choose what it shows' }] : [])]
  if (errors.length > 0 || (shows !== 'doing' && shows !== 'effect')) return { errors }
  return { title: (fields['title'] ?? '').trim() || fileName, shows }
}
