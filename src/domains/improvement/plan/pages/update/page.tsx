import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { tellUpdate } from '../../actions/tell-update.ts'
import { mayTell } from '../../rules/may-tell.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import { findAction } from '../../storage/actions.ts'
import { findHere, type Arriving, type Here } from '../here.ts'
import { actionPath } from '../paths.ts'
import { readUpdate } from './form.ts'
import { UpdatePage } from './view.tsx'

/** Two minutes for an action's owner: what happened, and which milestones are met. */
export async function showUpdate(visit: Visit<Reader>): Promise<Reply> {
  const found = await findToTell(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postUpdate(visit: Visit<Reader>): Promise<Reply> {
  const found = await findToTell(visit)
  if (!found) return notFound()
  const { here, action } = found
  const read = readUpdate(visit.form, action, here.reader.today)
  if (read.kind === 'invalid') return show(visit, found, read.errors)
  await tellUpdate(visit.trx, here.by, action, read.telling)
  return redirect(actionPath(here.plan.code, action.id))
}

export type ToTell = { here: Here; action: PlanAction }

/** An action that the reader may tell of; undefined for one that is not theirs to tell of. */
export async function findToTell(visit: Arriving): Promise<ToTell | undefined> {
  const here = await findHere(visit)
  const action = here && (await findAction(visit.trx, here.authority, here.plan.id, visit.params['action'] as string))
  return here && action && mayTell(action, { person: here.reader.person, runs: here.runs }) ? { here, action } : undefined
}

function show(visit: Visit<Reader>, { here, action }: ToTell, errors: FieldErrors): Reply {
  const body = <UpdatePage plan={here.plan} action={action} today={here.reader.today} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: `Update ${nameOf(action)}`, section: 'Improvement', back: { href: actionPath(here.plan.code, action.id), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
