import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, Input, PageHeading, Select, type FieldErrors } from '../../../../../ui/index.ts'
import { wouldCircle } from '../../rules/dependency.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import { findActions } from '../../storage/actions.ts'
import { addDependency, findDependencies } from '../../storage/dependencies.ts'
import { recordPlanEvents } from '../../storage/events.ts'
import { findHereToRun, type Here } from '../here.ts'
import { tooLong } from '../limits.ts'
import { actionPath, waitsPath } from '../paths.ts'

type Found = { here: Here; action: PlanAction; others: readonly PlanAction[] }

/** Says that an action waits for another. */
export async function showWaits(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postWaits(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, action, others } = found
  const on = others.find(({ id }) => id === visit.form['on'])
  if (!on) return show(visit, found, [{ field: 'on', message: 'Choose the action that it waits for' }])
  const known = await findDependencies(visit.trx, here.authority, here.plan.id)
  if (wouldCircle(known, action.id, on.id)) return show(visit, found, [{ field: 'on', message: `${nameOf(on)} waits for ${nameOf(action)} itself, at once or by way of others` }])
  const long = tooLong(visit.form, 'words', ['why'])
  if (long.length > 0) return show(visit, found, long)
  const why = (visit.form['why'] ?? '').trim() || null
  await addDependency(visit.trx, here.by, { action: action.id, on: on.id, why })
  await recordPlanEvents(visit.trx, here.by, [{ plan: here.plan.id, action: action.id, kind: 'dependency-added', detail: { what: 'Action', name: nameOf(action), field: 'Waits for', was: null, becomes: nameOf(on), reason: why } }])
  return redirect(actionPath(here.plan.code, action.id))
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  if (!here) return undefined
  const actions = await findActions(visit.trx, here.authority, { plan: here.plan.id })
  const action = actions.find(({ id }) => id === visit.params['action'])
  return action && { here, action, others: actions.filter(({ id }) => id !== action.id) }
}

function show({ form, csrf }: Visit<Reader>, { here: { plan }, action, others }: Found, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{`What does ${nameOf(action)} wait for?`}</PageHeading>
      <div class="wm-narrow">
        <Form action={waitsPath(plan.code, action.id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={actionPath(plan.code, action.id)}>Cancel</a>}>
          <Select id="on" name="on" value={form['on'] ?? ''} label={{ text: 'Which action?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'on')}
            items={[{ value: '', text: 'Choose an action' }, ...others.map((one) => ({ value: one.id, text: `${nameOf(one)}${one.reference === null ? '' : ` ${(one.words ?? '').slice(0, 60)}`}` }))]} />
          <Input id="why" name="why" value={form['why']} label={{ text: 'Why does it wait?', classes: 'govuk-label--s' }} hint={{ text: 'You can leave this empty.' }} errorMessage={errorFor(errors, 'why')} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'What it waits for', section: 'Improvement', back: { href: actionPath(plan.code, action.id), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
