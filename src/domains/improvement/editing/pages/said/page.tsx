import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { findHereToRun, type Here } from '../../../plan/pages/here.ts'
import type { Thing } from '../../../reading/rules/things.ts'
import { findThings } from '../../../reading/storage/find-things.ts'
import { editThings, freshForm, seenOf } from '../../actions/edit-things.ts'
import { reasonMissing, refusalBeside, shownAs, standingNow, textOf, thingOf, typed, typedOver, type Part } from '../here.ts'
import { Reason } from '../reason.tsx'
import { StandsNow } from '../stands-now.tsx'
import { fieldsOf, readSaid, saidThings, type SaidKind } from './fields.ts'

type Found = { kind: SaidKind; here: Here; id: string; thing: Thing | undefined }

/** A risk, a comment or a reply, or a new one: its fields, and why they change. */
export const showSaid = (kind: SaidKind) => async (visit: Visit<Reader>): Promise<Reply> => {
  const found = await find(kind, visit)
  if (!found) return notFound()
  const stored = storedIn(found)
  return show(visit, found, { ...stored, seen: seenIn(found), shown: shownAs(stored) }, [])
}

const storedIn = ({ kind, thing }: Found) => Object.fromEntries(fieldsOf(kind).map(({ name }) => [name, thing ? textOf(thing, name) : '']))
const seenIn = ({ thing }: Found) => (thing ? seenOf([thing]) : freshForm())

export const postSaid = (kind: SaidKind) => async (visit: Visit<Reader>): Promise<Reply> => {
  const found = await find(kind, visit)
  if (!found) return notFound()
  const { here, id, thing } = found
  const read = readSaid(kind, visit.form)
  const errors = [...read.errors, ...reasonMissing(visit.form)]
  if (errors.length > 0) return show(visit, found, visit.form, errors)
  const done = await editThings(visit.trx, here.by, here.plan, {
    seen: visit.form['seen'] ?? '', reason: typed(visit.form, 'reason') as string, edits: [{ kind, key: thing?.key ?? null, fields: read.fields }],
    of: (things) => { const one = id === 'new' ? undefined : thingOf(things, kind, id); return one ? [one] : [] },
  })
  if (done.ok) return redirect(saidThings[kind].back(here.plan.code))
  return done.error === 'changed-meanwhile' ? showAgain(kind, visit) : show(visit, found, visit.form, refusalBeside(done.error, 'reason'))
}

/** What was typed with what stands there now, to be saved over it or not. */
async function showAgain(kind: SaidKind, visit: Visit<Reader>): Promise<Reply> {
  const found = await find(kind, visit)
  if (!found) return notFound()
  const stored = storedIn(found)
  const fields = { ...stored, ...typedOver(visit.form), seen: seenIn(found), shown: shownAs(stored) }
  const parts = Object.fromEntries(fieldsOf(kind).map(({ name, text }) => [name, { label: text, value: stored[name] ?? '', says: stored[name] ?? '' }]))
  return show(visit, found, fields, refusalBeside('changed-meanwhile', 'reason'), found.thing ? standingNow(parts, fields) : [])
}

async function find(kind: SaidKind, visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const id = visit.params[kind] as string
  const thing = here && id !== 'new' ? thingOf(await findThings(visit.trx, here.authority, here.plan.id), kind, id) : undefined
  return here && (id === 'new' || thing) ? { kind, here, id, thing } : undefined
}

function show({ csrf }: Visit<Reader>, { kind, here: { plan }, id, thing }: Found, values: Record<string, string>, errors: FieldErrors, now: readonly Part[] = []): Reply {
  const { title, fresh, lead, path, back, backText } = saidThings[kind]
  const heading = thing ? title : fresh
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={lead}>{heading}</PageHeading>
      <div class="wm-narrow">
        <StandsNow parts={now} />
        <Form action={path(plan.code, id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={back(plan.code)}>Cancel</a>}>
          <input type="hidden" name="seen" value={values['seen']} />
          <input type="hidden" name="shown" value={values['shown']} />
          {fieldsOf(kind).map(({ name, text, rows, hint }) => {
            const props = { id: name, name, value: values[name], label: { text, classes: 'govuk-label--s' }, errorMessage: errorFor(errors, name), ...(hint === undefined ? {} : { hint: { text: hint } }) }
            return rows === undefined ? <Input {...props} /> : <Textarea {...props} rows={rows} />
          })}
          <Reason fields={values} errors={errors} />
        </Form>
      </div>
    </>
  )
  return page({ title: heading, section: 'Improvement', back: { href: back(plan.code), text: backText }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
