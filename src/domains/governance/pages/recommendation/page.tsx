import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { findLinkedActions } from '../../actions/find-linked-actions.ts'
import { findChairing, moveRecommendation } from '../../actions/move-recommendation.ts'
import { chairingWords, type Chairing } from '../../rules/recommendations/chairing.ts'
import type { MoveRefusal } from '../../rules/recommendations/move.ts'
import { findEvents } from '../../storage/events.ts'
import { findMeetings } from '../../storage/meetings.ts'
import { findRecommendations } from '../../storage/recommendations.ts'
import { byOf, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { recommendationPath, recommendationsPath } from '../paths.ts'
import { readMove } from './form.ts'
import { RecommendationPage } from './view.tsx'

/** One recommendation with its history, and what may be said of it next. */
export const showRecommendation = (visit: Here): Promise<Reply> => show(visit)

const ofChairing = Object.fromEntries(Object.entries(chairingWords).map(([why, message]) => [why, { field: 'step', message }])) as Record<Exclude<Chairing, 'chairs'>, { field: string; message: string }>

const words: Record<MoveRefusal | Exclude<Chairing, 'chairs'> | 'changed-meanwhile', { field: string; message: string }> = {
  'only-the-committee': { field: 'step', message: 'Only the committee can do that: whoever did the work does not also say that it was enough' }, 'over-already': { field: 'step', message: 'It is over already. It can only be opened again' },
  'not-over': { field: 'step', message: 'It is open: there is nothing to open again' }, 'parts-open': { field: 'part', message: 'Some of its parts are still open. Report each of them, or choose a part' },
  'no-such-part': { field: 'part', message: 'Choose a part of the list' }, 'no-such-meeting': { field: 'meeting', message: 'Choose a meeting that this committee has held' }, ...ofChairing,
  'needs-a-reason': { field: 'note', message: 'Enter what was done, or why' }, 'changed-meanwhile': { field: 'step', message: 'Somebody else has changed it since you opened this page. Look at it again' },
}

export async function postRecommendation(visit: Here): Promise<Reply> {
  const recommendation = await find(visit)
  if (!recommendation) return notFound()
  const [chairing, reports] = [await chairingHere(visit, recommendation.board), (['serve-committees', 'update-actions'] as const).find((one) => mayHere(visit, one))]
  const chairs = chairing === 'chairs' || (chairing !== undefined && reports === undefined)
  const power = chairs ? 'chair-committees' : reports
  if (power === undefined) return notFound()
  const form = readMove(visit.form, recommendation.parts.length, chairs)
  if (form.kind === 'invalid') return show(visit, form.errors)
  const moved = await moveRecommendation(visit.trx, byOf(visit, power), { ...recommendation, version: form.version }, form.fact, chairs ? 'committee' : 'officer', form.note)
  return moved.ok ? redirect(recommendationPath(recommendation.id)) : show(visit, [words[moved.error]])
}

const find = async (visit: Here) => (await findRecommendations(visit.trx, placeOf(visit), { id: visit.params['recommendation'] as string }))[0]

/** Nothing for whoever chairs no committee here. */
const chairingHere = async (visit: Here, board: string): Promise<Chairing | undefined> => (mayHere(visit, 'chair-committees') ? findChairing(visit.trx, byOf(visit, 'chair-committees'), board) : undefined)

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const recommendation = await find(visit)
  if (!recommendation) return notFound()
  const linked = await findLinkedActions(visit.trx, placeOf(visit), { today: readerOf(visit).today, recommendation: recommendation.id })
  const chairing = await chairingHere(visit, recommendation.board)
  const model = {
    linked, links: mayHere(visit, 'update-actions'),
    recommendation, events: await findEvents(visit.trx, placeOf(visit), 'recommendation', recommendation.id), meetings: await findMeetings(visit.trx, placeOf(visit), { board: recommendation.board }),
    chairs: chairing === 'chairs', notChairing: chairing === undefined || chairing === 'chairs' ? undefined : chairingWords[chairing], mayReport: mayHere(visit, 'update-actions') || mayHere(visit, 'serve-committees'), fields: visit.form, errors, csrf: visit.csrf,
  }
  return page({ title: 'A recommendation', section: 'Boards', back: { href: `${recommendationsPath}?board=${recommendation.board}`, text: 'Recommendations' }, invalid: Boolean(errors), body: <RecommendationPage {...model} /> }, nobody, errors ? 400 : 200)
}
