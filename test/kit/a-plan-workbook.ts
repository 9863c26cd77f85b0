import { makeWorkbook } from './make-zip.ts'

type Given = {
  /** Changes the rows of actions before they are written: an action is its thirteen cells. */
  actions?: (rows: string[][]) => string[][]
  title?: string
  hidden?: boolean
  date1904?: boolean
}

const header = ['Project title', 'Ref', 'During the next 12 months we will', 'Our families will', 'Lead', 'After 3 months we will have', 'After 6 months we will have', 'RAG', 'Progress so far (March 2026)', 'How we will embed', 'Evidence of impact']

const area1 = 'Families wait too long to hear what was decided'
const area2 = 'The local offer is hard to find and to use'

const theActions: string[][] = [
  [area1],
  ['Decide in time', 'SIP 1.1.1', 'Hold a weekly meeting on every open request', 'Hear within six weeks', 'Head of SEND', 'Met every week', 'No request older than six weeks', 'March 26 In progress', 'The meeting has met eight times.', 'It is in the team’s year planner.', ''],
  ['', 'SIP 1.1.2', 'Publish how long each step takes', 'See how long others waited', 'Performance lead (Council)', 'Published the first month', 'Published every month', '', '', '', ''],
  ['', 'SIP 1.1.3', 'Name one person for each family', 'Know whom to ring', 'Head of SEND\nWith the parent carer forum', 'Names sent to all', 'Every caller knows a name', 'Feb 26 Complete', 'All families had a letter.', '', 'Nine in ten callers gave the name.'],
  [area2],
  ['A local offer worth visiting', 'SIP 2.1.1', 'Rewrite the twenty pages most asked for', 'Find what they need in three clicks', 'Web editor', 'Ten pages', 'Twenty pages', 'March 26', 'Seven pages are done.', '', ''],
]

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letter = (n: number) => String.fromCharCode(65 + n)
const xmlOf = (rows: readonly (readonly string[])[]) => rows.map((cells, n) => `<row r="${n + 1}">${cells.map((text, at) => (text === '' ? '' : text === '#REF!'
  ? `<c r="${letter(at)}${n + 1}" t="e"><f>A0</f><v>#REF!</v></c>` : `<c r="${letter(at)}${n + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`)).join('')}</row>`).join('')
const merged = (...ranges: string[]) => `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

/** An invented plan as a council keeps it: title, key, merged headings and project cells, a sheet of risks, one of measures and two of what people said. */
export function aPlanWorkbook({ actions = (rows) => rows, title = 'Saltmarsh improvement plan - update March 2026', hidden = false, date1904 = false }: Given = {}): Buffer {
  const rows = [[title], ['Key', 'Not yet started', 'In progress', 'Complete', 'Embedded'], header, ...actions(theActions)]
  return makeWorkbook([
    { name: 'Plan', rows: xmlOf(rows), after: merged('A1:K1', 'A4:K4', 'A8:K8', 'A5:A7') },
    { name: 'Risks', rows: xmlOf([['Date', 'Ref', 'Risk', 'Severity / Impact', 'Mitigation', 'RAG'], ['Jan-26', 'SIP 1.1.1 - 1.1.3', 'Posts stay empty', 'Families wait', 'Agency cover', 'Amber'], ['Jan-26', '', 'The site fails', '', 'A second supplier', '']]) },
    { name: 'Measures', rows: xmlOf([['Success measure', 'Area of weakness'], ['Requests decided within six weeks', area1], ['Visitors who found what they needed', area2]]) },
    { name: 'Feedback', rows: xmlOf([['Group', 'Comment'], ['Parents', 'Answer the telephone'], ['Young people', 'Ask us what to call it']]) },
    { name: 'Heard', rows: xmlOf([['Partner', 'You said', 'We did'], ['Council', 'Answer the telephone', 'Calls are answered until six']]) },
    ...(hidden ? [{ name: 'Old', rows: xmlOf([header]), state: 'hidden' as const }] : []),
  ], date1904 ? { properties: '<workbookPr date1904="1"/>' } : {})
}
