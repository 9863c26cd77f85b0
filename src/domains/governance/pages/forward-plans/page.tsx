import { nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import { Badge, counted, DataTable, EmptyState, PageHeading } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { findForwardPlans } from '../../storage/forward-plans.ts'
import { placeOf, type Here } from '../here.ts'
import { forwardPlanPath, forwardPlansPath, publicPlanPath } from '../paths.ts'
import { SubNavigation } from '../sub-navigation.tsx'

/** Forward plans: those that anyone can see, and those that are being made. */
export async function showForwardPlans(visit: Here): Promise<Reply> {
  const plans = await findForwardPlans(visit.trx, placeOf(visit))
  const body = (
    <>
      <SubNavigation visit={visit} />
      <PageHeading lead="Decisions to come, with the notice that the law asks for.">Forward plans</PageHeading>
      {plans.some(({ publishedOn }) => publishedOn !== null) && <p class="govuk-body"><a class="govuk-link" href={publicPlanPath(placeOf(visit))}>What anyone can see</a></p>}
      <DataTable id="plans" caption="Forward plans" noun="plans" rows={plans} address={{ path: forwardPlansPath, query: {} }}
        empty={<EmptyState heading="There is none yet"><p class="govuk-body">A forward plan comes in with a committee’s workbook.</p></EmptyState>}
        columns={[
          { key: 'title', heading: 'Plan', namesRow: true, cell: (one) => <a class="govuk-link" href={forwardPlanPath(one.id)}>{one.title}</a> },
          { key: 'entries', heading: 'Decisions', numeric: true, cell: (one) => counted(one.entries, 'decision') },
          { key: 'published', heading: 'Published', cell: (one) => (one.publishedOn === null ? <Badge>Not yet</Badge> : dateInWords(one.publishedOn)) },
        ]} />
    </>
  )
  return page({ title: 'Forward plans', section: 'Boards', body }, nobody)
}
