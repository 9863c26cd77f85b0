import { counted, DataTable, dayOfMoment, EmptyState, errorFor, Form, FormErrors, PageHeading, Radios, Textarea, type FieldErrors } from '../../../../../ui/index.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { nameOf, type PlanAction } from '../../rules/plan-action.ts'
import { ratingInWords, ratingOf, ratings, type Risk } from '../../rules/risk.ts'
import type { Plan } from '../../storage/plans.ts'
import { riskWordsPath } from '../../../editing/pages/paths.ts'
import { AsKnownForm } from '../as-known-form.tsx'
import { actionPath, ratingPath, risksPath } from '../paths.ts'
import { PlanTabs } from '../plan-tabs.tsx'
import { RatingBadge } from '../status-badge.tsx'
import { knownInWords, Lines } from '../words.tsx'

type Row = { risk: Risk; actions: readonly PlanAction[] }
type Model = { plan: Plan; rows: readonly Row[]; runs: boolean; asKnown: PlainDate | null; today: PlainDate; errors: FieldErrors }

export const RisksPage = ({ plan, rows, runs, asKnown, today, errors }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={plan.title} lead={`${counted(rows.length, 'risk').replace(/^./, (first) => first.toUpperCase())}. ${knownInWords(asKnown)}`}>Risks</PageHeading>
    <PlanTabs plan={plan.code} current="Risks" asKnown={asKnown} />
    <DataTable id="risks" caption="Risks to the plan" noun="risks" rows={rows} address={{ path: risksPath(plan.code), query: {} }}
      empty={<EmptyState heading="No risk is written down"><p class="govuk-body">Risks come with the plan’s workbook, from a sheet of their own, or are added here.</p></EmptyState>}
      columns={[
        { key: 'risk', heading: 'Risk', namesRow: true, cell: ({ risk }) => <Lines text={risk.risk ?? 'No words say what the risk is'} /> },
        { key: 'for', heading: 'Stands for', cell: (row) => <StandsFor plan={plan} asKnown={asKnown} {...row} /> },
        { key: 'severity', heading: 'Severity or impact', cell: ({ risk }) => <Lines text={risk.severity ?? 'Not said'} /> },
        ...(rows.some(({ risk }) => risk.likelihood !== null) ? [{ key: 'likelihood', heading: 'Likelihood', cell: ({ risk }: Row) => risk.likelihood ?? 'Not said' }] : []),
        { key: 'mitigation', heading: 'Mitigation', cell: ({ risk }) => <Lines text={risk.mitigation ?? 'None is named'} /> },
        ...(rows.some(({ risk }) => risk.owner !== null) ? [{ key: 'owner', heading: 'Owner', cell: ({ risk }: Row) => risk.owner ?? 'Nobody named' }] : []),
        { key: 'rating', heading: 'RAG over time', cell: ({ risk }) => <Ratings plan={plan} risk={risk} runs={runs} /> },
      ]} />
    {runs && <p class="govuk-body"><a class="govuk-link" href={riskWordsPath(plan.code, 'new')}>Add a risk</a></p>}
    <AsKnownForm action={risksPath(plan.code)} day={asKnown ?? today} errors={errors} />
  </>
)

/** The reference as printed, as a link where it names one action, and else with the actions that it takes in. */
function StandsFor({ plan, asKnown, risk, actions }: { plan: Plan; asKnown: PlainDate | null } & Row) {
  const link = (action: PlanAction) => <a class="govuk-link" href={actionPath(plan.code, action.id, asKnown)}>{nameOf(action)}</a>
  const [only] = actions
  if (only && actions.length === 1 && nameOf(only) === risk.refs) return link(only)
  return <>{risk.refs ?? 'The whole plan'}{actions.length > 0 && <span class="wm-facts__note">{actions.map((action, n) => <>{n > 0 && ', '}{link(action)}</>)}</span>}</>
}

const Ratings = ({ plan, risk, runs }: { plan: Plan; risk: Risk; runs: boolean }) => (
  <>
    <RatingBadge rating={ratingOf(risk)} />
    {risk.ratings.map(({ rating, at, reason }) => <span class="wm-facts__note">{ratingInWords(rating)} since {dayOfMoment(at)}{reason && `: ${reason}`}</span>)}
    {runs && <span class="wm-facts__note"><a class="govuk-link" href={ratingPath(plan.code, risk.id)}>Rate anew<span class="govuk-visually-hidden">: {risk.risk}</span></a> or <a class="govuk-link" href={riskWordsPath(plan.code, risk.id)}>change the words<span class="govuk-visually-hidden">: {risk.risk}</span></a></span>}
  </>
)

type RatingModel = { plan: Plan; risk: Risk; fields: Record<string, string>; errors: FieldErrors; csrf: string }

export const RatingPage = ({ plan, risk, fields, errors, csrf }: RatingModel) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={risk.refs ?? plan.title} lead={risk.risk ?? undefined}>Rate this risk</PageHeading>
    <div class="wm-narrow">
      <Form action={ratingPath(plan.code, risk.id)} csrfToken={csrf} submit="Save the rating" beside={<a class="govuk-link" href={risksPath(plan.code)}>Cancel</a>}>
        <Radios name="rating" idPrefix="rating" value={fields['rating']} errorMessage={errorFor(errors, 'rating')} fieldset={{ legend: { text: `How is it rated? It is ${ratingInWords(ratingOf(risk)).toLowerCase()} now.`, classes: 'govuk-fieldset__legend--s' } }}
          items={ratings.map((rating) => ({ value: rating, text: ratingInWords(rating) }))} />
        <Textarea id="reason" name="reason" rows={3} value={fields['reason']} label={{ text: 'Why?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'reason')} />
      </Form>
    </div>
  </>
)
