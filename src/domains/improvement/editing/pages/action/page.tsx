import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import type { FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { actionPath, actionsPath } from '../../../plan/pages/paths.ts'
import { findThings, type ThingsHere } from '../../../reading/storage/find-things.ts'
import { editThings, seenOf } from '../../actions/edit-things.ts'
import { refusalBeside, typed } from '../here.ts'
import { fieldsOf, readWords, thingsIn, wordedIn, type Worded } from './form.ts'
import { ActionWordsPage } from './view.tsx'

type Found = { here: Here; things: ThingsHere; id: string; worded: Worded }

/** All that a plan says of an action, or of a new one. */
export async function showActionWords(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, { ...fieldsOf(found.worded), seen: seenOf(thingsIn(found.worded)) }, []) : notFound()
}

export async function postActionWords(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, things, id, worded } = found
  const read = readWords(visit.form, worded, things)
  if ('errors' in read) return show(visit, found, visit.form, read.errors)
  const done = await editThings(visit.trx, here.by, here.plan, { seen: visit.form['seen'] ?? '', reason: typed(visit.form, 'reason') as string, edits: read.edits, removed: read.removed, of: (now) => thingsIn(wordedIn(now, id)) })
  return done.ok ? redirect(actionPath(here.plan.code, id === 'new' ? (done.value[0] as string) : id)) : show(visit, found, visit.form, refusalBeside(done.error, 'reference'))
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  if (!here) return undefined
  const id = visit.params['action'] as string
  const things = await findThings(visit.trx, here.authority, here.plan.id)
  const worded = wordedIn(things, id)
  return id === 'new' || worded.action ? { here, things, id, worded } : undefined
}

function show({ csrf }: Visit<Reader>, { here: { plan }, things, id, worded }: Found, fields: Record<string, string>, errors: FieldErrors): Reply {
  const back = worded.action ? { href: actionPath(plan.code, id), text: worded.action.name } : { href: actionsPath(plan.code), text: 'All actions' }
  const body = <ActionWordsPage plan={plan} id={id} things={things} worded={worded} fields={fields} errors={errors} csrf={csrf} back={back.href} />
  return page({ title: worded.action ? `Words of ${worded.action.name}` : 'A new action', section: 'Improvement', back, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
