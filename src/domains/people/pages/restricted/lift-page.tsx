import { placeFor, type Reader } from '../../../identity/index.ts'
import { looksAt, notFound, page, redirect, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, PageHeading, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { liftRestriction } from '../../actions/lift-restriction.ts'
import { findRestrictions, type Restriction } from '../../storage/restrictions.ts'
import { liftPath, restrictedPath } from '../paths.ts'

type Here = Visit<Reader>

/** Shows a restricted record to staff again. */
export async function showLift(visit: Here): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postLift(visit: Here): Promise<Reply> {
  const reader = visit.visitor as Reader
  const found = await find(visit)
  if (!found) return notFound()
  const because = (visit.form['because'] ?? '').trim()
  if (because === '') return show(visit, found, [{ field: 'because', message: 'Enter why the record need not be restricted any more' }])
  const lifted = await liftRestriction(visit.trx, reader, placeFor(reader, 'guard-records'), found.id, because)
  return lifted.ok ? redirect(restrictedPath) : notFound()
}

async function find({ trx, visitor, params }: Here): Promise<Restriction | undefined> {
  const restrictions = await findRestrictions(trx, placeFor(visitor as Reader, 'guard-records'))
  return restrictions.find(({ id }) => id === params['restriction'])
}

function show({ visitor, form, csrf }: Here, restriction: Restriction, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={restriction.name ?? 'A record kept from you too'}>Lift this restriction</PageHeading>
      <div class="wm-narrow">
        <p class="govuk-body">It was restricted because: {restriction.reason}</p>
        <Form action={liftPath(restriction.id)} csrfToken={csrf} submit="Lift the restriction" beside={<a class="govuk-link" href={restrictedPath}>Cancel</a>}>
          <Textarea id="because" name="because" rows={3} value={form['because']} label={{ text: 'Why is that over?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'because')} />
        </Form>
      </div>
    </>
  )
  const looked = restriction.name === null ? [] : [{ authority: placeFor(visitor as Reader, 'guard-records'), id: restriction.child }]
  return page({ title: 'Lift this restriction', section: 'Restricted', back: { href: restrictedPath, text: 'Restricted records' }, invalid: errors.length > 0, body }, looksAt(looked), errors.length > 0 ? 400 : 200)
}
