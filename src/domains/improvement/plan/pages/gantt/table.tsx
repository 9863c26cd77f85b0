import { shortDate } from '../../../../../values/date-words.ts'
import type { Row } from './rows.ts'

/** The same days as the picture, each action leading to its page. */
export const ganttTable = (rows: readonly Row[]) => ({
  head: ['Action', 'From', 'Due by', 'Status', 'Milestones'],
  rows: rows.map(({ name, href, from, to, status, marks }) => [
    <a class="govuk-link" href={href}>{name}</a>, from === null ? '–' : shortDate(from), to === null ? '–' : shortDate(to), status,
    marks.map(({ at, look }) => `${shortDate(at)} ${look === 'done' ? 'met' : look}`).join(', ') || '–',
  ]),
})
