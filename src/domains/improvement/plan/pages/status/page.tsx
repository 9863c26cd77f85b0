import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldError, FieldErrors } from '../../../../../ui/index.ts'
import { setStatus } from '../../actions/set-status.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import { isStatus } from '../../rules/status.ts'
import { findAction } from '../../storage/actions.ts'
import { findHereToRun, type Here } from '../here.ts'
import { tooLong } from '../limits.ts'
import { actionPath } from '../paths.ts'
import { StatusPage } from './view.tsx'

type Found = { here: Here; action: PlanAction }

/** Sets an action's status, beside what its milestones and updates propose. */
export async function showStatus(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

const refusals = {
  'changed-meanwhile': 'Somebody else set the status meanwhile. Look at it, and choose again',
  'same-status': 'This is its status already. Choose another, or go back',
} as const

export async function postStatus(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, action } = found
  const status = visit.form['status']
  const reason = (visit.form['reason'] ?? '').trim()
  const errors: FieldError[] = [
    ...(isStatus(status) ? [] : [{ field: 'status', message: 'Choose a status' }]),
    ...(reason === '' ? [{ field: 'reason', message: 'Enter why this is its status' }] : tooLong(visit.form, 'words', ['reason'])),
  ]
  if (!isStatus(status) || errors.length > 0) return show(visit, found, errors)
  const done = await setStatus(visit.trx, here.by, here.plan, action.id, { status, reason, seen: visit.form['seen'] ?? '', today: here.reader.today })
  if (done.ok) return redirect(actionPath(here.plan.code, action.id))
  return done.error === 'gone' ? notFound() : show(visit, found, [{ field: 'status', message: refusals[done.error] }])
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const action = here && (await findAction(visit.trx, here.authority, here.plan.id, visit.params['action'] as string))
  return here && action && { here, action }
}

function show(visit: Visit<Reader>, { here, action }: Found, errors: FieldErrors): Reply {
  const body = <StatusPage plan={here.plan} action={action} today={here.reader.today} fields={visit.form} errors={errors} csrf={visit.csrf} />
  return page({ title: `Status of ${nameOf(action)}`, section: 'Improvement', back: { href: actionPath(here.plan.code, action.id), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
