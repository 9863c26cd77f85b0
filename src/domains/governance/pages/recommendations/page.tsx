import { statusInWords } from '../../../improvement/index.ts'
import { file, nobody, notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import { tableFile } from '../../../../platform/files/table-file.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { findLinkedActions } from '../../actions/find-linked-actions.ts'
import { isReady } from '../../rules/recommendations/linked-actions.ts'
import { isOver, waitsForCommittee } from '../../rules/recommendations/recommendation.ts'
import { stateWords } from '../../rules/recommendations/words.ts'
import { findBoards } from '../../storage/boards.ts'
import { findRecommendations } from '../../storage/recommendations.ts'
import { placeOf, readerOf, type Here } from '../here.ts'
import { RecommendationsPage, trackerCells, type Tracked } from './view.tsx'

/** The recommendation tracker: what committees asked for, who answers for it, where it stands. */
export async function showRecommendations(visit: Here): Promise<Reply> {
  const boards = await findBoards(visit.trx, placeOf(visit), readerOf(visit).today)
  const found = await find(visit)
  return page({ title: 'Recommendations', section: 'Boards', body: <RecommendationsPage visit={visit} boards={boards} {...found} /> }, nobody)
}

export async function sendRecommendations(visit: Here): Promise<Reply> {
  const { format } = visit.params
  if (format !== 'csv' && format !== 'xlsx') return notFound()
  const { rows } = await find(visit)
  const made = await tableFile({
    name: 'recommendations', format, head: ['Committee', 'Meeting date', 'Agenda item', 'Recommendation', 'Officer', 'Status', 'Date', 'Notes', 'Actions of the plan'],
    rows: rows.map((one) => { const { meeting, owners, date } = trackerCells(one); return [one.boardName, meeting, one.agendaItem, [one.text, ...one.parts.map(({ text, state }) => `• ${text} (${stateWords[state]})`)].join('\n'), owners, stateWords[one.state], date, one.note, one.actions.map(({ name, status }) => `${name}: ${statusInWords(status)}`).join('\n')] }),
  })
  return file(made.name, made.type, made.body, nobody)
}

async function find(visit: Here) {
  const linked = await findLinkedActions(visit.trx, placeOf(visit), { today: readerOf(visit).today })
  const all = (await findRecommendations(visit.trx, placeOf(visit))).map((one): Tracked => {
    const actions = linked.filter(({ recommendation }) => recommendation === one.id)
    return { ...one, actions, ready: isReady({ state: one.state, parts: [], links: actions }) }
  })
  const { board = '', which = 'open' } = visit.query
  const of = all.filter((one) => board === '' || one.board === board)
  const rows = of.filter((one) => which === 'all' || (which === 'ready' ? one.ready : which === 'waiting' ? waitsForCommittee(one.state) : !isOver(one.state)))
  return { rows, board, which, ready: of.filter(({ ready }) => ready).length, waiting: of.filter(({ state }) => waitsForCommittee(state)).length, open: of.filter(({ state }) => !isOver(state)).length, all: of.length, made: dateInWords(readerOf(visit).today) }
}
