import { DataTable, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { paragraphWords } from '../../rules/forward-plan/exempt-information.ts'
import type { KeyDecisions } from '../../rules/settings.ts'
import { inPlan, type ForwardEntry, type ForwardPlan } from '../../storage/forward-plans.ts'
import { publicPlanPath } from '../paths.ts'

type Model = { area: string; authority: number; plan: ForwardPlan; entries: readonly ForwardEntry[]; published: string; significance: KeyDecisions }

const lines = (text: string) => <span class="wm-asis">{text}</span>

/** What must be said of each decision: reg 9(2) SI 2012/2089, and of a private meeting why it is private: reg 5(3). What is private itself is not told. */
export const PublicPlanPage = ({ area, authority, plan, entries, published, significance }: Model) => (
  <>
    <PageHeading caption={area} lead={`${plan.title}. Published on ${published}.`}>Decisions to come</PageHeading>
    <p class="govuk-body">A key decision is one that spends or saves £{new Intl.NumberFormat('en-GB').format(significance.pounds)} or more, or that is felt in {significance.wards === 1 ? 'one ward' : 'two wards'} or more. It is told here at least {significance.days} clear days before it is made. If you think that a decision listed as private should be made in public, tell the council before the day.</p>
    <DataTable id="decisions" caption="Decisions" noun="decisions" rows={entries} address={{ path: publicPlanPath(authority), query: {} }}
      columns={[
        { key: 'reference', heading: 'Reference', cell: (one) => <>{one.reference}<br />{`first entered ${dateInWords((inPlan(one, plan)?.on ?? one.recordedOn))}`}</> },
        { key: 'title', heading: 'Decision', namesRow: true, cell: (one) => <>{one.title}{!one.privately && one.details !== '' && <><br /><span class="wm-plain">{lines(one.details)}</span></>}</> },
        { key: 'makers', heading: 'Who decides', cell: (one) => <>{one.makers.join(', ')}<br />{one.key === null ? '' : one.key ? 'Key decision' : 'Not a key decision'}</> },
        { key: 'papers', heading: 'Papers and contact', cell: (one) => lines(one.papers) },
        { key: 'consultees', heading: 'Consulted', cell: (one) => lines(one.consultees) },
        { key: 'member', heading: 'Member', cell: (one) => one.member },
        { key: 'on', heading: 'When', cell: (one) => one.consideredOn.map(dateInWords).join(', ') || one.printed?.considered || 'Not yet known' },
        { key: 'public', heading: 'In public', cell: (one) => (one.privately ? <>{`No${one.paragraph ? `: paragraph ${one.paragraph} of Schedule 12A, ${paragraphWords[one.paragraph]}` : ''}`}{one.publicInterest && <><br />{lines(one.publicInterest)}</>}</> : 'Yes') },
      ]} />
  </>
)
