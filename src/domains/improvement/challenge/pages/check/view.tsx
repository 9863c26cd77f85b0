import { actionPath } from '../../../plan/pages/paths.ts'
import { PlanTabs } from '../../../plan/pages/plan-tabs.tsx'
import { unbroken } from '../../../plan/pages/words.tsx'
import type { Plan } from '../../../plan/storage/plans.ts'
import { AsKnownForm } from '../../../plan/pages/as-known-form.tsx'
import { addressWith, counted, DataTable, EmptyState, FormErrors, PageHeading, type FieldErrors } from '../../../../../ui/index.ts'
import { fitnessRules, type FitnessRule, type Shortfall } from '../../rules/fitness.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { checkPath } from '../paths.ts'

type Model = { plan: Plan; shortfalls: readonly Shortfall[]; actions: number; rule: FitnessRule | undefined; asKnown: PlainDate | null; today: PlainDate; errors: FieldErrors }

type Lacking = Pick<Shortfall, 'action' | 'name'> & { missing: Shortfall[] }

/** Each action once, with all that it lacks; then what the plan as a whole lacks. */
function byAction(shortfalls: readonly Shortfall[]): Lacking[] {
  const rows = new Map<string, Lacking>()
  for (const one of shortfalls) {
    const key = one.action ?? one.name
    const row = rows.get(key)
    if (row) row.missing.push(one)
    else rows.set(key, { action: one.action, name: one.name, missing: [one] })
  }
  return [...rows.values()]
}

export function CheckPage({ plan, shortfalls, actions, rule, asKnown, today, errors }: Model) {
  const path = checkPath(plan.code)
  const day = asKnown === null ? undefined : isoDate(asKnown)
  const shown = rule === undefined ? shortfalls : shortfalls.filter((one) => one.rule === rule)
  const lacking = new Set(shortfalls.flatMap(({ action }) => action ?? [])).size
  const rules = Object.entries(fitnessRules) as [FitnessRule, string][]
  const of = (one: FitnessRule) => shortfalls.filter((shortfall) => shortfall.rule === one).length
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={shortfalls.length === 0 ? 'Nothing is missing that inspectors ask for.' : `${counted(lacking, 'action')} of ${actions} would be asked about, for ${counted(shortfalls.length, 'reason')}.`.replace(/^./, (first) => first.toUpperCase())}>Fit for purpose</PageHeading>
      <PlanTabs plan={plan.code} current="Fit for purpose" asKnown={asKnown} />
      <DataTable id="rules" caption="What inspectors ask of a plan before they accept it" noun="points" rows={rules} address={{ path, query: {} }}
        columns={[
          { key: 'rule', heading: 'Each action', namesRow: true, cell: ([, words]) => words },
          { key: 'missing', heading: 'Missing', numeric: true, cell: ([one]) => (of(one) === 0 ? '0' : <a class="govuk-link" href={addressWith(path, { rule: one, asKnown: day })}>{of(one)}</a>) },
        ]} />
      {rule !== undefined && <p class="govuk-body"><a class="govuk-link" href={addressWith(path, { asKnown: day })}>Show everything that is missing</a></p>}
      <DataTable id="missing" caption={rule === undefined ? 'What is missing, action by action' : fitnessRules[rule]} noun="actions" rows={byAction(shown)} address={{ path, query: {} }}
        empty={<EmptyState heading="Nothing is missing" />}
        columns={[
          { key: 'action', heading: plan.actionWord, namesRow: true, cell: ({ action, name }) => (action === null ? name : <a class="govuk-link" href={actionPath(plan.code, action, asKnown)}>{unbroken(name)}</a>) },
          { key: 'missing', heading: 'What is missing, and what to do', cell: ({ missing }) => <ul class="govuk-list govuk-list--bullet">{missing.map(({ words, mend }) => <li>{words}<span class="wm-facts__note">{mend}</span></li>)}</ul> },
        ]} />
      <AsKnownForm action={path} day={asKnown ?? today} keep={{ rule }} errors={errors} />
    </>
  )
}
