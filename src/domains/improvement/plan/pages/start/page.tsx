import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DayField, errorFor, Form, FormErrors, PageHeading, readDay, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import { civil, dayIn, monthIn, yearIn } from '../../../../../values/plain-date.ts'
import { recordPlanEvents } from '../../storage/events.ts'
import { setStart, type Plan } from '../../storage/plans.ts'
import { findHereToRun } from '../here.ts'
import { tooLong } from '../limits.ts'
import { planPath, startPath } from '../paths.ts'

/** From which day a plan's "after 3 months" counts, and what is committed to it as a whole: its paper seldom says. */
export async function showStart(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  return here ? show(visit, here.plan, fieldsOf(here.plan), []) : notFound()
}

export async function postStart(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  if (!here) return notFound()
  const { plan, by } = here
  const read = readDay(visit.form, 'starts', 'the day on which the plan began')
  const long = tooLong(visit.form, 'words', ['resources'])
  if ('error' in read || long.length > 0) return show(visit, plan, visit.form, [...('error' in read ? [read.error] : []), ...long])
  const resources = (visit.form['resources'] ?? '').trim() || null
  const asked = Number(visit.form['version'])
  if (asked !== plan.version || !(await setStart(visit.trx, by, plan, read.day, resources))) return show(visit, plan, visit.form, [{ field: 'starts-day', message: 'Somebody else changed this meanwhile. Look at it, and save again' }])
  const about = (field: string, was: string | null, becomes: string | null) => (was === becomes ? [] : [{ plan: plan.id, kind: 'start-set' as const, detail: { what: 'Plan', name: plan.title, field, was, becomes: becomes ?? 'nothing' } }])
  await recordPlanEvents(visit.trx, by, [...about('First day', plan.startsOn === null ? null : isoDate(plan.startsOn), isoDate(read.day)), ...about('Resources', plan.resources, resources)])
  return redirect(planPath(plan.code))
}

function fieldsOf({ startsOn, resources }: Plan): Record<string, string> {
  const kept = { resources: resources ?? '' }
  if (startsOn === null) return kept
  const packed = civil(startsOn)
  return { ...kept, 'starts-day': String(dayIn(packed)), 'starts-month': String(monthIn(packed)), 'starts-year': String(yearIn(packed)) }
}

function show(visit: Visit<Reader>, plan: Plan, fields: Record<string, string>, errors: FieldErrors): Reply {
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead="Milestones such as “after 3 months” count from this day. Nothing is said to be late before it is known.">First day and resources</PageHeading>
      <Form action={startPath(plan.code)} csrfToken={visit.csrf} submit="Save" beside={<a class="govuk-link" href={planPath(plan.code)}>Cancel</a>}>
        <input type="hidden" name="version" value={String(plan.version)} />
        <DayField name="starts" legend="Its first day" fields={fields} errors={errors} />
        <Textarea id="resources" name="resources" rows={3} value={fields['resources']} label={{ text: 'Which money and people are committed to it as a whole?', classes: 'govuk-label--s' }} hint={{ text: 'You can leave this empty where each action names its own.' }} errorMessage={errorFor(errors, 'resources')} />
      </Form>
    </>
  )
  return page({ title: 'First day and resources', section: 'Improvement', back: { href: planPath(plan.code), text: plan.title }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
