import type { Reader } from '../../../../identity/index.ts'
import { nobody, notFound, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { DataTable, PageHeading } from '../../../../../ui/index.ts'
import { findHereToRun } from '../../../plan/pages/here.ts'
import { Lines } from '../../../plan/pages/words.tsx'
import { planPath } from '../../../plan/pages/paths.ts'
import type { Area, Workstream } from '../../../plan/rules/programme.ts'
import { findStructure } from '../../../plan/storage/structure.ts'
import { areaPath, newActionPath, structurePath, workstreamPath } from '../paths.ts'

/** The areas of a plan and what stands between them and its actions, to change or to add to. */
export async function showStructure(visit: Visit<Reader>): Promise<Reply> {
  const here = await findHereToRun(visit)
  if (!here) return notFound()
  const { plan } = here
  const { areas, workstreams } = await findStructure(visit.trx, here.authority, plan.id)
  const word = plan.workstreamWord.toLowerCase()
  const areaOf = (id: string | null) => { const area = areas.find((one) => one.id === id); return area ? area.words ?? `Area ${area.number}` : '–' }
  const body = (
    <>
      <PageHeading caption={plan.title} lead="What the plan says, in its own words. Each change asks for a reason, and past days show what was said then.">Words of the plan</PageHeading>
      <p class="govuk-body"><a class="govuk-link" href={newActionPath(plan.code)}>{`Add an ${plan.actionWord.toLowerCase()}`.replace(/^Add an (?![aeiou])/, 'Add a ')}</a>{' · '}<a class="govuk-link" href={areaPath(plan.code, 'new')}>Add an area</a>{' · '}<a class="govuk-link" href={workstreamPath(plan.code, 'new')}>{/^[aeiou]/.test(word) ? 'Add an' : 'Add a'} {word}</a></p>
      <DataTable id="areas" caption="Areas of weakness" noun="areas" rows={areas} address={{ path: structurePath(plan.code), query: {} }}
        columns={[
          { key: 'words', heading: 'In the inspectors’ words', namesRow: true, cell: ({ number, words }) => <Lines text={[number, words].filter(Boolean).join(' ')} /> },
          { key: 'change', heading: 'Change', cell: (one: Area) => <a class="govuk-link" href={areaPath(plan.code, one.id)}>Change<span class="govuk-visually-hidden"> {one.words ?? `area ${one.number}`}</span></a> },
        ]} />
      <DataTable id="workstreams" caption={`${plan.workstreamWord}s`} noun={`${word}s`} rows={workstreams} address={{ path: structurePath(plan.code), query: {} }}
        columns={[
          { key: 'title', heading: 'Number and title', namesRow: true, cell: ({ number, title }) => [number, title].filter(Boolean).join(' ') },
          { key: 'area', heading: 'Area', cell: ({ area }) => areaOf(area) },
          { key: 'change', heading: 'Change', cell: (one: Workstream) => <a class="govuk-link" href={workstreamPath(plan.code, one.id)}>Change<span class="govuk-visually-hidden"> {one.title ?? one.number}</span></a> },
        ]} />
    </>
  )
  return page({ title: 'Words of the plan', section: 'Improvement', back: { href: planPath(plan.code), text: plan.title }, body }, nobody)
}
