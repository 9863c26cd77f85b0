import type { FieldError } from '../../../../ui/index.ts'

const file = (message: string): FieldError => ({ field: 'file', message })

/** Why a workbook could not be taken, by the word that stands for it in the address: the page prints no text that an address brings. */
const problems = {
  'none-chosen': file('Choose a workbook'), 'open-too-long': file('The page was open for too long. Choose the workbook again'), 'too-large': file('The file is larger than 50 MB. Save only the sheets that matter in a file of their own'),
  'empty-file': file('Choose a workbook. An empty file cannot be taken in'), 'taken-already': file('This very file was taken in before, and nothing was changed. Change the workbook, or go to what was taken in'),
  'no-committee': { field: 'board', message: 'The workbook does not say whose it is. Name the committee' },
  'no-header': file('No table was found. A recommendation tracker has the headings “Recommendation” and “Status”, a work programme meeting days along the top, a forward plan “Reference” and “Decision maker”, minutes “Minute” and “Resolved”'),
  'no-workbook': file('This is not a workbook. Send a file saved as an Excel workbook (.xlsx)'), locked: file('The workbook is locked with a password. Open it, take the password off under Info, save it and send that'),
  'old-workbook': file('This is a file of the kind used before 2007. Open it and save it as an Excel workbook (.xlsx)'), damaged: file('The workbook is damaged and cannot be read. Open it in Excel, save it again and send the new file'),
  unfit: file('This cannot be read as an Excel workbook. Open it, take off any password, save it as .xlsx and send the new file'),
} as const satisfies Record<string, FieldError>

export type WorkbookProblem = keyof typeof problems

/** What to say of a problem named in the address; nothing of one that is not ours. */
export const problemNamed = (name: string | undefined): FieldError | undefined => (name !== undefined && Object.hasOwn(problems, name) ? problems[name as WorkbookProblem] : undefined)

/** The name of the problem that a file has. */
export const problemOf = (rule: string): WorkbookProblem => (Object.hasOwn(problems, rule) ? rule as WorkbookProblem : 'unfit')
