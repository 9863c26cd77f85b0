import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DayField, Form, FormErrors, PageHeading, readDay, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { civil, dayIn, monthIn, yearIn } from '../../../../../values/plain-date.ts'
import { recordPlanEvents } from '../../storage/events.ts'
import { setStart, type Plan } from '../../storage/plans.ts'
import { findHere } from '../here.ts'
import { planPath, startPath } from '../paths.ts'

/** From which day a plan's "after 3 months" counts: its paper seldom says. */
export async function showStart(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  return here ? show(visit, here.plan, fieldsOf(here.plan), []) : notFound()
}

export async function postStart(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHere(visit)
  if (!here) return notFound()
  const { plan, by } = here
  const read = readDay(visit.form, 'starts', 'the day on which the plan began')
  if ('error' in read) return show(visit, plan, visit.form, [read.error])
  const asked = Number(visit.form['version'])
  if (asked !== plan.version || !(await setStart(visit.trx, plan, read.day))) return show(visit, plan, visit.form, [{ field: 'starts-day', message: 'Somebody else changed this meanwhile. Look at it, and save again' }])
  await recordPlanEvents(visit.trx, by, [{ plan: plan.id, kind: 'start-set', detail: { what: 'Plan', name: plan.title, field: 'First day', was: plan.startsOn === null ? null : isoDate(plan.startsOn), becomes: isoDate(read.day) } }])
  return redirect(planPath(plan.code))
}

function fieldsOf({ startsOn }: Plan): Record<string, string> {
  if (startsOn === null) return {}
  const packed = civil(startsOn)
  return { 'starts-day': String(dayIn(packed)), 'starts-month': String(monthIn(packed)), 'starts-year': String(yearIn(packed)) }
}

function show(visit: Visit<Reader>, plan: Plan, fields: Record<string, string>, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="Milestones such as “after 3 months” count from this day. Nothing is said to be late before it is known.">When did the plan begin?</PageHeading>
      <Form action={startPath(plan.code)} csrfToken={visit.csrf} submit="Save" beside={<a class="govuk-link" href={planPath(plan.code)}>Cancel</a>}>
        <input type="hidden" name="version" value={String(plan.version)} />
        <DayField name="starts" legend="Its first day" fields={fields} errors={errors} />
      </Form>
    </>
  )
  return page({ title: 'When the plan began', section: 'Improvement', back: { href: planPath(plan.code), text: plan.title }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
