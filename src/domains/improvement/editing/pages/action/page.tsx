import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { actionPath, actionsPath } from '../../../plan/pages/paths.ts'
import { findThings, type ThingsHere } from '../../../reading/storage/find-things.ts'
import { actionDue } from '../../../plan/rules/propose-status.ts'
import { findAction } from '../../../plan/storage/actions.ts'
import { editThings, freshForm, seenOf } from '../../actions/edit-things.ts'
import { refusalBeside, shownAs, standingNow, typed, type Part } from '../here.ts'
import { partsNow, typedAgain } from './again.ts'
import { fieldsOf, readWords, thingsIn, wordedIn, type Worded } from './form.ts'
import { ActionWordsPage } from './view.tsx'

type Found = { here: Here; things: ThingsHere; id: string; worded: Worded; due: PlainDate | null }

/** All that a plan says of an action, or of a new one. */
export async function showActionWords(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, { ...fieldsOf(found.worded), seen: seenIn(found), shown: shownAs(fieldsOf(found.worded)) }, []) : notFound()
}

const seenIn = ({ worded }: Found): string => (worded.action ? seenOf(thingsIn(worded)) : freshForm())

export async function postActionWords(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, things, id, worded } = found
  if (worded.action && visit.form['seen'] !== seenIn(found)) return showAgain(visit)
  const read = readWords(visit.form, worded, things)
  if ('errors' in read) return show(visit, found, visit.form, read.errors)
  const done = await editThings(visit.trx, here.by, here.plan, { seen: visit.form['seen'] ?? '', reason: typed(visit.form, 'reason') as string, edits: read.edits, removed: read.removed, of: (now) => thingsIn(wordedIn(now, id)) })
  if (done.ok) return redirect(actionPath(here.plan.code, id === 'new' ? (done.value[0] as string) : id))
  return done.error === 'changed-meanwhile' ? showAgain(visit) : show(visit, found, visit.form, refusalBeside(done.error, 'reference'))
}

/** What was typed with what stands there now, to be saved over it or not. */
async function showAgain(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { worded, things } = found
  const fields = { ...typedAgain(visit.form, worded, things), seen: seenIn(found), shown: shownAs(fieldsOf(worded)) }
  return show(visit, found, fields, refusalBeside('changed-meanwhile', 'reference'), worded.action ? standingNow(partsNow(worded, things, found.here.plan), fields) : [])
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  if (!here) return undefined
  const id = visit.params['action'] as string
  const things = await findThings(visit.trx, here.authority, here.plan.id)
  const worded = wordedIn(things, id)
  const action = worded.action && (await findAction(visit.trx, here.authority, here.plan.id, id))
  return id === 'new' || worded.action ? { here, things, id, worded, due: action ? actionDue(action, here.plan.startsOn) : null } : undefined
}

function show({ csrf }: Visit<Reader>, { here: { plan }, things, id, worded, due }: Found, fields: Record<string, string>, errors: FieldErrors, now: readonly Part[] = []): Reply {
  const back = worded.action ? { href: actionPath(plan.code, id), text: worded.action.name } : { href: actionsPath(plan.code), text: 'All actions' }
  const body = <ActionWordsPage plan={plan} id={id} things={things} worded={worded} fields={fields} now={now} due={due} errors={errors} csrf={csrf} back={back.href} />
  return page({ title: worded.action ? `Words of ${worded.action.name}` : 'A new action', section: 'Improvement', back, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
