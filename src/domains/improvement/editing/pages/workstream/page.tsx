import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Select, type FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { findThings, type ThingsHere } from '../../../reading/storage/find-things.ts'
import type { Thing } from '../../../reading/rules/things.ts'
import { editThings, freshForm, seenOf } from '../../actions/edit-things.ts'
import { reasonMissing, refusalBeside, shownAs, standingNow, textOf, thingOf, thingsOf, tooLong, typed, typedOver, type Part } from '../here.ts'
import { structurePath, workstreamPath } from '../paths.ts'
import { Reason } from '../reason.tsx'
import { TakeOutLinks } from '../take-out-link.tsx'
import { StandsNow } from '../stands-now.tsx'

type Found = { here: Here; things: ThingsHere; id: string; workstream: Thing | undefined }

/** What stands between areas and actions, by the plan's own word: a project, an objective. */
export async function showWorkstream(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, { ...fieldsOf(found), shown: shownAs(fieldsOf(found)) }, []) : notFound()
}

const fieldsOf = ({ workstream: one }: Found) => ({ number: one ? textOf(one, 'number') : '', title: one ? textOf(one, 'title') : '', area: one?.links['area_id'] ?? '', seen: one ? seenOf([one]) : freshForm() })

export async function postWorkstream(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, things, id, workstream } = found
  const fields = { number: typed(visit.form, 'number'), title: typed(visit.form, 'title') }
  const area = typed(visit.form, 'area')
  const errors = [
    ...(fields.title === null ? [{ field: 'title', message: 'Enter its title' }] : []),
    ...(area !== null && !thingsOf(things, 'area').some(({ key }) => key === area) ? [{ field: 'area', message: 'Choose an area of the list' }] : []), ...tooLong(visit.form, 'name', ['number', 'title']), ...reasonMissing(visit.form),
  ]
  if (errors.length > 0) return show(visit, found, visit.form, errors)
  const done = await editThings(visit.trx, here.by, here.plan, {
    seen: visit.form['seen'] ?? '', reason: typed(visit.form, 'reason') as string, edits: [{ kind: 'workstream', key: workstream?.key ?? null, fields, links: { area_id: area } }],
    of: (now) => { const one = id === 'new' ? undefined : thingOf(now, 'workstream', id); return one ? [one] : [] },
  })
  if (done.ok) return redirect(structurePath(here.plan.code))
  return done.error === 'changed-meanwhile' ? showAgain(visit) : show(visit, found, visit.form, refusalBeside(done.error, 'number'))
}

/** What was typed with what stands there now, to be saved over it or not. */
async function showAgain(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { number, title, area, seen } = fieldsOf(found)
  const fields = { number, title, area, ...typedOver(visit.form), seen, shown: shownAs({ number, title, area }) }
  const now = found.workstream ? standingNow({ number: { label: 'Number', value: number, says: number }, title: { label: 'Title', value: title, says: title }, area: { label: 'Area', value: area, says: nameOfArea(found.things, area) } }, fields) : []
  return show(visit, found, fields, refusalBeside('changed-meanwhile', 'number'), now)
}

const nameOfArea = (things: ThingsHere, key: string): string => { const area = thingsOf(things, 'area').find((one) => one.key === key); return area ? `${textOf(area, 'number')} ${textOf(area, 'words')}`.trim() : '' }

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  if (!here) return undefined
  const id = visit.params['workstream'] as string
  const things = await findThings(visit.trx, here.authority, here.plan.id)
  const workstream = id === 'new' ? undefined : thingOf(things, 'workstream', id)
  return id === 'new' || workstream ? { here, things, id, workstream } : undefined
}

function show({ csrf }: Visit<Reader>, { here: { plan }, things, id, workstream }: Found, fields: Record<string, string>, errors: FieldErrors, now: readonly Part[] = []): Reply {
  const word = plan.workstreamWord.toLowerCase()
  const title = workstream ? `Words of a ${word}`.replace(/a (?=[aeiou])/, 'an ') : `A new ${word}`
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{title}</PageHeading>
      <div class="wm-narrow">
        <StandsNow parts={now} />
        <Form action={workstreamPath(plan.code, id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={structurePath(plan.code)}>Cancel</a>}>
          <input type="hidden" name="seen" value={fields['seen']} />
          <input type="hidden" name="shown" value={fields['shown']} />
          <Input id="number" name="number" classes="govuk-input--width-5" value={fields['number']} label={{ text: 'Number', classes: 'govuk-label--s' }} hint={{ text: 'Leave this empty if it has none.' }} errorMessage={errorFor(errors, 'number')} />
          <Input id="title" name="title" value={fields['title']} label={{ text: 'Title', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'title')} />
          <Select id="area" name="area" value={fields['area'] ?? ''} label={{ text: 'Which area does it answer?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'area')}
            items={[{ value: '', text: 'None' }, ...thingsOf(things, 'area').map(({ key }) => ({ value: key, text: nameOfArea(things, key).slice(0, 80) }))]} />
          <Reason fields={fields} errors={errors} />
        </Form>
        {workstream && <TakeOutLinks plan={plan.code} things={[{ thing: workstream, words: `this ${word}` }]} ids={things.ids} />}
      </div>
    </>
  )
  return page({ title, section: 'Improvement', back: { href: structurePath(plan.code), text: 'Words of the plan' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
