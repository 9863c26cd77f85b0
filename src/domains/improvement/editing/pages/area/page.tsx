import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import { findThings, type ThingsHere } from '../../../reading/storage/find-things.ts'
import type { Thing } from '../../../reading/rules/things.ts'
import { editThings, freshForm, seenOf } from '../../actions/edit-things.ts'
import { reasonMissing, refusalBeside, shownAs, standingNow, textOf, thingOf, tooLong, typed, typedOver, type Part } from '../here.ts'
import { areaPath, structurePath } from '../paths.ts'
import { Reason } from '../reason.tsx'
import { TakeOutLinks } from '../take-out-link.tsx'
import { StandsNow } from '../stands-now.tsx'

type Found = { here: Here; things: ThingsHere; id: string; area: Thing | undefined }

/** An area of weakness: its number and words, or a new one. */
export async function showArea(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, { ...fieldsOf(found), shown: shownAs(fieldsOf(found)) }, []) : notFound()
}

const fieldsOf = ({ area }: Found) => ({ number: area ? textOf(area, 'number') : '', words: area ? textOf(area, 'words') : '', seen: area ? seenOf([area]) : freshForm() })

export async function postArea(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, id, area } = found
  const fields = { number: typed(visit.form, 'number'), words: typed(visit.form, 'words') }
  const errors = [...(fields.words === null ? [{ field: 'words', message: 'Enter the area in the inspectors’ words' }] : []), ...tooLong(visit.form, 'name', ['number']), ...tooLong(visit.form, 'words', ['words']), ...reasonMissing(visit.form)]
  if (errors.length > 0) return show(visit, found, visit.form, errors)
  const done = await editThings(visit.trx, here.by, here.plan, {
    seen: visit.form['seen'] ?? '', reason: typed(visit.form, 'reason') as string, edits: [{ kind: 'area', key: area?.key ?? null, fields }],
    of: (things) => { const one = id === 'new' ? undefined : thingOf(things, 'area', id); return one ? [one] : [] },
  })
  if (done.ok) return redirect(structurePath(here.plan.code))
  return done.error === 'changed-meanwhile' ? showAgain(visit) : show(visit, found, visit.form, refusalBeside(done.error, 'number'))
}

/** What was typed with what stands there now, to be saved over it or not. */
async function showAgain(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { number, words, seen } = fieldsOf(found)
  const fields = { number, words, ...typedOver(visit.form), seen, shown: shownAs({ number, words }) }
  const now = found.area ? standingNow({ number: { label: 'Number', value: number, says: number }, words: { label: 'In the inspectors’ words', value: words, says: words } }, fields) : []
  return show(visit, found, fields, refusalBeside('changed-meanwhile', 'number'), now)
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const id = visit.params['area'] as string
  if (!here) return undefined
  const things = await findThings(visit.trx, here.authority, here.plan.id)
  const area = id === 'new' ? undefined : thingOf(things, 'area', id)
  return id === 'new' || area ? { here, things, id, area } : undefined
}

function show({ csrf }: Visit<Reader>, found: Found, fields: Record<string, string>, errors: FieldErrors, now: readonly Part[] = []): Reply {
  const { here: { plan }, id, area } = found
  const title = area ? 'Words of an area' : 'A new area'
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{title}</PageHeading>
      <div class="wm-narrow">
        <StandsNow parts={now} />
        <Form action={areaPath(plan.code, id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={structurePath(plan.code)}>Cancel</a>}>
          <input type="hidden" name="seen" value={fields['seen']} />
          <input type="hidden" name="shown" value={fields['shown']} />
          <Input id="number" name="number" classes="govuk-input--width-5" value={fields['number']} label={{ text: 'Number', classes: 'govuk-label--s' }} hint={{ text: 'Leave this empty if it has none.' }} errorMessage={errorFor(errors, 'number')} />
          <Textarea id="words" name="words" rows={4} value={fields['words']} label={{ text: 'In the inspectors’ words', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'words')} />
          <Reason fields={fields} errors={errors} />
        </Form>
        {found.area && <TakeOutLinks plan={plan.code} things={[{ thing: found.area, words: 'this area' }]} ids={found.things.ids} />}
      </div>
    </>
  )
  return page({ title, section: 'Improvement', back: { href: structurePath(plan.code), text: 'Words of the plan' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
