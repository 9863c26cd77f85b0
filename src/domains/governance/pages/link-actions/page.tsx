import { findActions, findPlans, nameOf } from '../../../improvement/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { FieldErrors } from '../../../../ui/index.ts'
import { findLinkedActions } from '../../actions/find-linked-actions.ts'
import { linkAction, unlinkAction, type LinkRefusal } from '../../actions/link-action.ts'
import { findRecommendations } from '../../storage/recommendations.ts'
import { byOf, field, mayHere, placeOf, readerOf, type Here } from '../here.ts'
import { linkActionsPath, recommendationPath } from '../paths.ts'
import { LinkActionsPage } from './view.tsx'

/** Which actions of the plans answer a recommendation, or a part of it. */
export const showLinkActions = (visit: Here): Promise<Reply> => show(visit)

const words: Record<LinkRefusal, { field: string; message: string }> = {
  'no-such-action': { field: 'action', message: 'Choose an action of the list' }, 'no-such-part': { field: 'part', message: 'Choose a part of the list' }, 'linked-already': { field: 'action', message: 'This action is linked already. Choose another' },
}

export async function postLinkAction(visit: Here): Promise<Reply> {
  const recommendation = await find(visit)
  if (!recommendation) return notFound()
  const action = field(visit, 'action')
  if (!/^[0-9a-f-]{36}$/.test(action)) return show(visit, [words['no-such-action']])
  const linked = await linkAction(visit.trx, byOf(visit, 'update-actions'), recommendation, { part: partIn(field(visit, 'part')), action })
  return linked.ok ? redirect(linkActionsPath(recommendation.id)) : show(visit, [words[linked.error]])
}

export async function postUnlinkAction(visit: Here): Promise<Reply> {
  const recommendation = await find(visit)
  if (!recommendation) return notFound()
  const [part = '', action = ''] = field(visit, 'link').split(' ')
  const reason = field(visit, 'reason')
  if (action === '') return show(visit, [{ field: 'link', message: 'Choose the action that does not answer it' }])
  if (reason === '') return show(visit, [{ field: 'reason', message: 'Enter why it does not answer it' }])
  const done = await unlinkAction(visit.trx, byOf(visit, 'update-actions'), recommendation, { part: partIn(part), action }, reason)
  return done ? redirect(recommendationPath(recommendation.id)) : show(visit, [{ field: 'link', message: 'It is not linked any more. Choose another, or go back' }])
}

const partIn = (text: string): number | null => (text === '' || text === 'whole' ? null : Number(text))

const find = async (visit: Here) => (mayHere(visit, 'update-actions') ? (await findRecommendations(visit.trx, placeOf(visit), { id: visit.params['recommendation'] as string }))[0] : undefined)

async function show(visit: Here, errors?: FieldErrors): Promise<Reply> {
  const recommendation = await find(visit)
  if (!recommendation) return notFound()
  const linked = await findLinkedActions(visit.trx, placeOf(visit), { today: readerOf(visit).today, recommendation: recommendation.id })
  const plans = await Promise.all((await findPlans(visit.trx, placeOf(visit))).map(async ({ id, title }) => ({ title, actions: (await findActions(visit.trx, placeOf(visit), { plan: id })).map((one) => ({ id: one.id, name: nameOf(one), words: one.words ?? '' })) })))
  const body = <LinkActionsPage recommendation={recommendation} linked={linked} plans={plans} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: 'Actions that answer it', section: 'Boards', back: { href: recommendationPath(recommendation.id), text: 'The recommendation' }, invalid: Boolean(errors), body }, nobody, errors ? 400 : 200)
}
