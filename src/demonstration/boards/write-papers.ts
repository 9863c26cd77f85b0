import type pg from 'pg'
import { draftPaper, editPaper, findBoardNamed, findIssues, findMeetings, findPaper, issuePaper, publishPaper, type By } from '../../domains/governance/index.ts'
import { bind } from '../../platform/db/transaction.ts'
import { isoDate } from '../../values/date-words.ts'
import { addMonths, dayOf, addDays } from '../../values/plain-date.ts'
import type { DrawnArea } from '../draw-area.ts'

const reportWords = new Map([
  ['financial', 'None beyond the budget that Cabinet agreed for two more psychologists.'], ['inequalities', 'Families who need an interpreter waited longer. Letters now come in four languages, and each locality rings before the draft.'],
  ['decide', 'The committee may ask for another report, or make recommendations to Cabinet.'], ['respond', 'Officers bring what they did with each recommendation to the next meeting.'], ['review', 'The same table comes to the committee each quarter.'],
  ['author', 'Ruth Adeyemi, SEND manager'],
])

/**
 * A committee report that is issued and published, and a board pack that is being edited: written by the software's own actions,
 * in the transaction of the whole area, when everything they count is there.
 */
export async function writePapers(client: pg.ClientBase, { place: { authority }, team, today }: DrawnArea): Promise<void> {
  const by = (person: string): By => ({ authority, person, today, now: new Date(`${isoDate(today)}T09:30:00Z`) })
  const [manager, clerk] = [team.only('manager').id, team.only('democratic-services').id]
  const trx = bind(client)
  // the counts answer a reader, and ask what they may see
  await client.query(`set local waymark.reader = '${manager}'; set local waymark.today = '${isoDate(today)}'`)
  const asKnownOn = addDays(addMonths(today, 0), -dayOf(today))
  const meetingOf = async (name: string) => {
    const board = await findBoardNamed(trx, authority, name)
    const meeting = board && (await findMeetings(trx, authority, { board: board.id })).toReversed().find(({ on }) => on > today)
    return board && { board: board.id, meeting: meeting?.id ?? null }
  }
  const [scrutiny, partnership] = [await meetingOf('Children and Learning Scrutiny Committee'), await meetingOf('SEND Partnership Board')]
  if (!scrutiny || !partnership) return
  const report = await draftPaper(trx, by(manager), { kind: 'committee-report', ...scrutiny, title: 'Waiting for a plan', about: '', asKnownOn })
  const drafted = await findPaper(trx, authority, report)
  if (drafted) await editPaper(trx, by(manager), drafted, reportWords, asKnownOn)
  const edited = await findPaper(trx, authority, report)
  if (edited) await issuePaper(trx, by(manager), edited, 'Ruth Adeyemi')
  const [issue] = await findIssues(trx, authority, { paper: report })
  if (issue) await publishPaper(trx, by(clerk), issue, { looked: true, because: '' })
  const pack = await draftPaper(trx, by(team.only('programme-manager').id), { kind: 'board-pack', ...partnership, title: 'Board pack for November', about: '', asKnownOn: today })
  const begun = await findPaper(trx, authority, pack)
  if (begun) await editPaper(trx, by(team.only('programme-manager').id), begun, new Map([['summary', 'More families have their plan in time than a year ago.\n\n- Requests go on growing.\n- The backlog is small, and old cases are in it.\n- Therapies are the next bottleneck.']]), today)
  await client.query('reset waymark.reader; reset waymark.today')
}
