import type { Reader } from '../../../identity/index.ts'
import { file, nobody, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { DataTable, PageHeading } from '../../../../ui/index.ts'
import { allRules } from '../../sen2/rule-list.ts'
import { formYears, isInferred } from '../../sen2/shape/form.ts'
import { checksPath, returnsPath } from '../paths.ts'

const inferred = formYears.filter(isInferred).join(', ')

/** Every check that a return is held against, with where it comes from. */
export async function showChecks(_visit: Visit<Reader>): Promise<Reply> {
  const body = (
    <>
      <PageHeading lead="A fault of structure refuses the whole file and changes nothing. A fault of value refuses that person, whole, and the rest go in. A query refuses nobody.">What a return is checked for</PageHeading>
      <p class="govuk-body">The form of 2024 is known from its schema. The forms of {inferred} are inferred from what others read, until the department’s own schemas are loaded. The names of the checks are ours: the department’s numbers are not known to us.</p>
      <p class="govuk-body">Sources: X the 2024 schema; S guidance as quoted in the Standard Safeguarding Dataset; W the checks of witan.sen2.</p>
      <DataTable id="checks" caption="Checks" noun="checks" rows={allRules} address={{ path: checksPath, query: {} }} downloads={[{ text: 'Download as JSON', href: `${checksPath}.json` }]}
        columns={[
          { key: 'reason', heading: 'What is found', namesRow: true, cell: (rule) => rule.reason },
          { key: 'consequence', heading: 'Then', cell: (rule) => rule.consequence },
          { key: 'about', heading: 'About', cell: (rule) => rule.about },
          { key: 'source', heading: 'Source', cell: (rule) => rule.source },
          { key: 'name', heading: 'Name', cell: (rule) => <code>{rule.name}</code> },
        ]} />
    </>
  )
  return page({ title: 'What a return is checked for', section: 'Returns', back: { href: returnsPath, text: 'Back' }, body }, nobody)
}

export async function sendChecks(): Promise<Reply> {
  return file('return-checks.json', 'application/json', `${JSON.stringify(allRules, null, 2)}\n`, nobody)
}
