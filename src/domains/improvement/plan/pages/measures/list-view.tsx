import type { IndicatorReading } from '../../../../indicators/index.ts'
import { Badge, counted, DataTable, EmptyState, FormErrors, PageHeading, type FieldErrors, type Tone } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { measuresOf, type Measure } from '../../rules/measure.ts'
import type { PlanAction } from '../../rules/plan-action.ts'
import type { Area } from '../../rules/programme.ts'
import type { Plan } from '../../storage/plans.ts'
import { actionsPath, measurePath, measuresPath } from '../paths.ts'
import { AsKnownForm } from '../as-known-form.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { knownInWords } from '../words.tsx'

type Model = { plan: Plan; areas: readonly Area[]; measures: readonly Measure[]; actions: readonly PlanAction[]; readings: ReadonlyMap<string, IndicatorReading>; runs: boolean; asKnown: PlainDate | null; today: PlainDate; errors: FieldErrors }

export function MeasuresPage({ plan, areas, measures, actions, readings, runs, asKnown, today, errors }: Model) {
  const linked = measures.filter(({ indicator }) => indicator !== null).length
  const areaOf = (id: string) => { const area = areas.find((one) => one.id === id); return area?.words ?? `Area ${area?.number ?? ''}` }
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={measures.length === 0 ? undefined : `${counted(measures.length, 'measure').replace(/^./, (first) => first.toUpperCase())}, ${linked} of them linked to an indicator. ${knownInWords(asKnown)}`}>Measures of success</PageHeading>
      <PlanTabs plan={plan.code} current="Measures" asKnown={asKnown} />
      <AsKnownForm action={measuresPath(plan.code)} day={asKnown ?? today} errors={errors} />
      <DataTable id="measures" caption="What would show that the plan works" noun="measures" rows={measures} address={{ path: measuresPath(plan.code), query: {} }}
        empty={<EmptyState heading="The plan names no measure of success"><p class="govuk-body">Measures come with the plan’s workbook, from a sheet of their own.</p></EmptyState>}
        columns={[
          { key: 'measure', heading: 'Measure', namesRow: true, cell: ({ words }) => words },
          { key: 'areas', heading: 'Answers', cell: ({ areas: of }) => (of.length === 0 ? <Badge tone="due">No area</Badge> : of.map((id, n) => <>{n > 0 && <br />}{areaOf(id)}</>)) },
          { key: 'actions', heading: 'Actions that move it', numeric: true, cell: (measure) => <Movers plan={plan} measure={measure} actions={actions} asKnown={asKnown} /> },
          { key: 'now', heading: asKnown === null ? 'What it says now' : 'What it said then', cell: ({ indicator }) => <Now indicator={indicator} reading={indicator === null ? undefined : readings.get(indicator)} /> },
          ...(runs ? [{ key: 'link', heading: 'Change', cell: (one: Measure) => <a class="govuk-link" href={measurePath(plan.code, one.id)}>{one.indicator === null ? 'Link an indicator' : 'Link another'}<span class="govuk-visually-hidden">: {one.words}</span></a> }] : []),
        ]} />
    </>
  )
}

function Movers({ plan, measure, actions, asKnown }: { plan: Plan; measure: Measure; actions: readonly PlanAction[]; asKnown: PlainDate | null }) {
  const n = actions.filter((action) => measuresOf(action, [measure]).length > 0).length
  const [area] = measure.areas
  if (n === 0) return <>0</>
  return measure.actions.length === 0 && measure.areas.length === 1 && area !== undefined ? <a class="govuk-link" href={actionsPath(plan.code, { area, asKnown })}>{n}</a> : <>{n}</>
}

const tones: Record<string, Tone> = { GREEN: 'good', AMBER: 'due', RED: 'late' }

function Now({ indicator, reading }: { indicator: string | null; reading: IndicatorReading | undefined }) {
  if (indicator === null) return <>No indicator yet</>
  if (!reading) return <>{`Indicator ${indicator} is not here`}</>
  if (!reading.latest) return <>{`${reading.indicator.title}: no figure yet`}</>
  return (
    <>
      <strong>{reading.latest.shown}</strong> in {reading.latest.period} {reading.rag.rag && <Badge tone={tones[reading.rag.rag] ?? 'neutral'}>{reading.rag.rag.charAt(0) + reading.rag.rag.slice(1).toLowerCase()}</Badge>}
      <span class="wm-facts__note">{reading.indicator.title}{reading.target && `, target ${reading.target.printed}`}. {reading.says}</span>
    </>
  )
}
