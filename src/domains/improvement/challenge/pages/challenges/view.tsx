import { actionPath } from '../../../plan/pages/paths.ts'
import { PlanTabs } from '../../../plan/pages/plan-tabs.tsx'
import type { Plan } from '../../../plan/storage/plans.ts'
import { AsKnownForm } from '../../../plan/pages/as-known-form.tsx'
import { indicatorPath } from '../../../../indicators/index.ts'
import { addressWith, Badge, counted, EmptyState, FormErrors, momentInWords, PageHeading, type FieldErrors } from '../../../../../ui/index.ts'
import { challengeKinds, type Challenge, type ChallengeKind, type Shown, type Standing } from '../../rules/challenge.ts'
import { longDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { answerChallengePath, challengesPath } from '../paths.ts'

type Row = { challenge: Challenge; standing: Standing }
type Model = { plan: Plan; rows: readonly Row[]; runs: boolean; asKnown: PlainDate | null; today: PlainDate; errors: FieldErrors }

const evidenceShown = 6

export function ChallengesPage({ plan, rows, runs, asKnown, today, errors }: Model) {
  const open = rows.filter(({ standing }) => standing.kind !== 'answered')
  const kinds = (Object.keys(challengeKinds) as ChallengeKind[]).filter((kind) => rows.some(({ challenge }) => challenge.kind === kind))
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={`${rows.length === 0 ? '' : `${counted(open.length, 'challenge').replace(/^./, (first) => first.toUpperCase())} ${open.length === 1 ? 'waits' : 'wait'} for an answer, ${rows.length - open.length} of ${rows.length} ${rows.length - open.length === 1 ? 'has' : 'have'} one. `}As known at the end of ${longDate(asKnown ?? today)}${asKnown === null ? ', today' : ''}.`}>Challenges</PageHeading>
      <PlanTabs plan={plan.code} current="Challenges" asKnown={asKnown} />
      {plan.startsOn !== null && (asKnown ?? today) < plan.startsOn && <p class="govuk-body">The plan had not begun: its first day is {longDate(plan.startsOn)}.</p>}
      {rows.length === 0 && <EmptyState heading="Everything adds up"><p class="govuk-body">Statuses, words, figures and feedback are held against each other every time this page is opened.</p></EmptyState>}
      {kinds.map((kind) => (
        <section>
          <h2 class="govuk-heading-m">{challengeKinds[kind]}</h2>
          <ul class="wm-work" aria-label={challengeKinds[kind]}>
            {rows.filter(({ challenge }) => challenge.kind === kind).map((row) => <ChallengeRow plan={plan} row={row} runs={runs} asKnown={asKnown} />)}
          </ul>
        </section>
      ))}
      <AsKnownForm action={challengesPath(plan.code)} day={asKnown ?? today} errors={errors} />
    </>
  )
}

function Evidence({ plan, shown: { text, action, indicator }, asKnown }: { plan: string; shown: Shown; asKnown: PlainDate | null }) {
  const href = action !== null ? actionPath(plan, action, asKnown) : indicator === undefined ? undefined : `${indicatorPath(indicator, asKnown ?? undefined)}#comments`
  return href === undefined ? <>{text}</> : <a class="govuk-link" href={href}>{text}</a>
}

const ChallengeRow = ({ plan, row: { challenge, standing }, runs, asKnown }: { plan: Plan; row: Row; runs: boolean; asKnown: PlainDate | null }) => (
  <li class="wm-work__item">
    <div class="wm-work__badge"><Badge tone={standing.kind === 'answered' ? 'good' : 'due'}>{standing.kind === 'answered' ? 'Answered' : standing.kind === 'open-again' ? 'Open again' : 'Open'}</Badge></div>
    <div class="wm-work__text">
      <h3 class="govuk-heading-s">{challenge.title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {challenge.shown.slice(0, evidenceShown).map((one) => <li><Evidence plan={plan.code} shown={one} asKnown={asKnown} /></li>)}
        {challenge.shown.length > evidenceShown && <li>and {challenge.shown.length - evidenceShown} more, on the page to answer</li>}
      </ul>
      {standing.kind !== 'open' && <p class="wm-work__detail">{standing.kind === 'open-again' && 'Answered before, on other evidence. '}“{standing.answer.words}” {standing.answer.by && `${standing.answer.by}, `}{momentInWords(standing.answer.at)}</p>}
      {runs && <p class="wm-work__task"><a class="govuk-link" href={addressWith(answerChallengePath(plan.code), { challenge: challenge.id })}>{standing.kind === 'answered' ? 'Answer anew' : 'Answer'}<span class="govuk-visually-hidden">: {challenge.title}</span></a></p>}
    </div>
  </li>
)
