import { FileRefused, shown } from './problem.ts'

/** What makes a whole file impossible to take. Each changes nothing in the record. */
export const structureFaults = {
  'not-xml': ['The file is not XML that can be read.', 'Save it from your software again, as XML, and load that file.'],
  'truncated': ['The file ends before it is finished.', 'Copy or download the file again: part of it is missing.'],
  'unknown-encoding': ['The characters of the file cannot be read.', 'Save it as UTF-8.'],
  'document-type': ['The file has a document type declaration, which a return never has.', 'Remove the line that begins with <!DOCTYPE.'],
  'text-too-long': ['A piece of text in the file is far longer than any return has.', 'Look at the line: a closing tag may be missing.'],
  'too-deep': ['Elements in the file lie deeper in each other than in any return.', 'Look at the line: a closing tag may be missing.'],
  'not-sen2': ['The file is not a SEN2 return.', 'Choose the XML file that was made for SEN2.'],
  'no-header': ['The file does not say which authority it is for before its persons.', 'A return begins with Header, with the LEA in it.'],
  'another-authority': ['The file is for another authority.', 'Load it for that authority, or choose your own return.'],
  'no-persons': ['The file has no persons in it.', 'Choose the return that holds the persons.'],
} as const satisfies Record<string, readonly [reason: string, mend: string]>

export type StructureFault = keyof typeof structureFaults

export function fileRefused(rule: StructureFault, at: { line?: number; path?: string; value?: string; detail?: string } = {}): FileRefused {
  const [reason, mend] = structureFaults[rule]
  return new FileRefused({
    rule, line: at.line ?? null, path: at.path || null, value: at.value === undefined ? null : shown(at.value),
    reason: at.detail ? `${reason} ${at.detail}` : reason, mend,
  })
}
