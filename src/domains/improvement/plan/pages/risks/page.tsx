import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { actionsOfRisk, ratingOf, ratings, type Rating, type Risk } from '../../rules/risk.ts'
import { findActions } from '../../storage/actions.ts'
import { addRating, findRisks } from '../../storage/risks.ts'
import { findHere, findHereToRun, type Here } from '../here.ts'
import { planPath, risksPath } from '../paths.ts'
import { RatingPage, RisksPage } from './view.tsx'

/** The risk register: for which actions each stands, how it is rated, and how that changed. */
export async function showRisks(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, authority, asKnown, errors } = here
  const actions = await findActions(visit.trx, authority, { plan: plan.id }, asKnown)
  const rows = (await findRisks(visit.trx, authority, plan.id, asKnown)).map((risk) => ({ risk, actions: actionsOfRisk(risk, actions) }))
  const body = <RisksPage plan={plan} rows={rows} runs={here.runs && asKnown === null} asKnown={asKnown} today={here.reader.today} errors={errors} />
  return page({ title: 'Risks', section: 'Improvement', back: { href: planPath(plan.code, asKnown), text: plan.title }, invalid: errors.length > 0, body }, nobody)
}

type Found = { here: Here; risk: Risk }

export async function showRating(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

/** Rates a risk anew, with the reason: the ratings before it stay. */
export async function postRating(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, risk } = found
  const rating = (ratings as readonly string[]).find((one) => one === visit.form['rating']) as Rating | undefined
  const reason = (visit.form['reason'] ?? '').trim()
  const errors = [
    ...(rating === undefined ? [{ field: 'rating', message: 'Choose a rating' }] : rating === ratingOf(risk) ? [{ field: 'rating', message: 'This is its rating already. Choose another, or go back' }] : []),
    ...(reason === '' ? [{ field: 'reason', message: 'Enter why it is rated so' }] : []),
  ]
  if (rating === undefined || errors.length > 0) return show(visit, found, errors)
  await addRating(visit.trx, here.by, risk.id, rating, reason)
  return redirect(risksPath(here.plan.code))
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const risk = here && (await findRisks(visit.trx, here.authority, here.plan.id)).find(({ id }) => id === visit.params['risk'])
  return here && risk && { here, risk }
}

function show(visit: Visit<Reader>, { here, risk }: Found, errors: FieldErrors): Reply {
  const body = <RatingPage plan={here.plan} risk={risk} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Rate a risk', section: 'Improvement', back: { href: risksPath(here.plan.code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
