import { findIndicators } from '../../../../indicators/index.ts'
import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, redirect, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { errorFor, Form, FormErrors, PageHeading, Select, type FieldErrors } from '../../../../../ui/index.ts'
import type { Measure } from '../../rules/measure.ts'
import { recordPlanEvents } from '../../storage/events.ts'
import { findMeasures, linkIndicator } from '../../storage/measures.ts'
import { findHereToRun, type Here } from '../here.ts'
import { measurePath, measuresPath } from '../paths.ts'

type Found = { here: Here; measure: Measure; indicators: readonly { code: string; title: string }[] }

/** Says which indicator measures a success, so that its figure stands beside the promise. */
export async function showMeasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  return found ? show(visit, found, []) : notFound()
}

export async function postMeasure(visit: Visit<Reader>): Promise<Reply> {
  const found = await find(visit)
  if (!found) return notFound()
  const { here, measure, indicators } = found
  const asked = visit.form['indicator']
  const code = asked === '' ? null : indicators.find((one) => one.code === asked)?.code
  if (code === undefined) return show(visit, found, [{ field: 'indicator', message: 'Choose an indicator, or none' }])
  if (!(await linkIndicator(visit.trx, here.by, here.plan.id, { ...measure, version: Number(visit.form['version']) }, code))) return show(visit, found, [{ field: 'indicator', message: 'Somebody else changed this meanwhile. Look at it, and save again' }])
  await recordPlanEvents(visit.trx, here.by, [{ plan: here.plan.id, kind: 'measure-linked', detail: { what: 'Measure', name: measure.words, field: 'Indicator', was: measure.indicator, becomes: code ?? 'none' } }])
  return redirect(measuresPath(here.plan.code))
}

async function find(visit: Visit<Reader>): Promise<Found | undefined> {
  const here = await findHereToRun(visit)
  const measure = here && (await findMeasures(visit.trx, here.authority, here.plan.id)).find(({ id }) => id === visit.params['measure'])
  return here && measure && { here, measure, indicators: await findIndicators(visit.trx, here.authority, here.reader.today) }
}

function show({ csrf, form }: Visit<Reader>, { here: { plan }, measure, indicators }: Found, errors: FieldErrors): Reply {
  const items = indicators.map(({ code, title }) => ({ value: code, text: `${title} (${code})` })).toSorted((a, b) => a.text.localeCompare(b.text))
  const body = (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title}>{measure.words}</PageHeading>
      <div class="wm-narrow">
        <Form action={measurePath(plan.code, measure.id)} csrfToken={csrf} submit="Save" beside={<a class="govuk-link" href={measuresPath(plan.code)}>Cancel</a>}>
          <input type="hidden" name="version" value={String(measure.version)} />
          <Select id="indicator" name="indicator" value={form['indicator'] ?? measure.indicator ?? ''} label={{ text: 'Which indicator measures it?', classes: 'govuk-label--s' }} hint={{ text: indicators.length === 0 ? 'There are no indicators here yet.' : 'Its latest figure, RAG and chart then stand beside the plan, and challenges notice when it gets worse.' }}
            errorMessage={errorFor(errors, 'indicator')} items={[{ value: '', text: 'None yet' }, ...items]} />
        </Form>
      </div>
    </>
  )
  return page({ title: 'Link an indicator', section: 'Improvement', back: { href: measuresPath(plan.code), text: 'Back' }, invalid: errors.length > 0, body }, nobody, errors.length > 0 ? 400 : 200)
}
