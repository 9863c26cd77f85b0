import { file, nobody, notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import { DataTable, EmptyState, momentInWords, PageHeading, SideFacts, SidePanel, Columns, WarningText, InsetText } from '../../../../ui/index.ts'
import { dateInWords } from '../../../../values/date-words.ts'
import { policyInWords } from '../../../indicators/index.ts'
import { compareIssue } from '../../actions/compare-issue.ts'
import { findPolicy, tellPaper } from '../../actions/tell-paper.ts'
import type { PaperChange } from '../../rules/papers/changes.ts'
import { findIssuedFile, findIssues } from '../../storage/issues.ts'
import { filesOf } from '../../writing/files.ts'
import { paperDocument } from '../../writing/paper-document.ts'
import { placeOf, readerOf, seesFigures, type Here } from '../here.ts'
import { issuedFilePath, issuePath, paperPath } from '../paths.ts'
import { formatWords } from '../paper/view.tsx'

/** An issued edition drawn again: the same from what was known then, and what has changed since. */
export async function showIssue(visit: Here): Promise<Reply> {
  const issue = await find(visit)
  if (!issue) return notFound()
  const { today } = readerOf(visit)
  const { same, drawnAgain, lost, since } = await compareIssue(visit.trx, placeOf(visit), issue, today, seesFigures(visit))
  const address = { path: issuePath(issue.paper, issue.id), query: {} }
  const body = (
    <>
      <PageHeading caption={issue.content.title} lead={`Edition ${issue.edition}, issued on ${momentInWords(issue.issuedAt)}, with figures as known on ${dateInWords(issue.asKnownOn)}.`}>What has changed since</PageHeading>
      <Columns side={<SidePanel heading="As issued"><SideFacts facts={[
        { name: 'Hash of what it says', value: <code class="wm-hash">{issue.sha256}</code> }, { name: 'Drawn again today', value: <code class="wm-hash">{drawnAgain}</code>, note: same ? 'the same' : 'not the same' },
        ...issue.files.map((one) => ({ name: formatWords[one.format] ?? one.format, value: <a class="govuk-link" href={issuedFilePath(issue.paper, issue.id, one.format)} download>{one.name}</a> })),
      ]} /></SidePanel>}>
        {same
          ? <InsetText text="Drawn again from what was known on that day, the paper says the same, word for word and figure for figure." />
          : <WarningText iconFallbackText="Warning" text="Drawn again from what was known on that day, the paper does not say the same. What differs is below." />}
        {lost.length > 0 && <Changes id="lost" caption="Not the same, from what was known then" changes={lost} address={address} />}
        <Changes id="since" caption={`As issued, and as known on ${dateInWords(today)}`} changes={since} address={address} />
      </Columns>
    </>
  )
  return page({ title: 'What has changed since', section: 'Boards', back: { href: paperPath(issue.paper), text: issue.content.title }, body }, nobody)
}

const cells = (change: PaperChange): { what: string; was: string; is: string } => {
  switch (change.kind) {
    case 'figure': return { what: change.label, was: change.was, is: change.is }
    case 'cell': return { what: `${change.label}: ${change.row}, ${change.column}`, was: change.was, is: change.is }
    case 'gone': return { what: change.label, was: 'there', is: 'gone' }
    case 'new': return { what: change.label, was: 'not there', is: 'new' }
    case 'words': return { what: `The words of “${change.heading}”`, was: 'as issued', is: 'changed' }
  }
}

const Changes = ({ id, caption, changes, address }: { id: string; caption: string; changes: readonly PaperChange[]; address: { path: string; query: Record<string, string> } }) => (
  <DataTable id={id} caption={caption} noun="changes" rows={changes.map(cells)} address={address} empty={<EmptyState heading="Nothing has changed" />}
    columns={[{ key: 'what', heading: 'What', namesRow: true, cell: (one) => one.what }, { key: 'was', heading: 'As issued', numeric: true, cell: (one) => one.was }, { key: 'is', heading: 'Now', numeric: true, cell: (one) => one.is }]} />
)

/** The very file that was sent, for those who see figures of children; for others the same paper after disclosure control. */
export async function sendIssuedFile(visit: Here): Promise<Reply> {
  const issue = await find(visit)
  if (issue && !seesFigures(visit)) {
    const content = await tellPaper(visit.trx, placeOf(visit), issue.content, { seesFigures: false, today: readerOf(visit).today })
    const made = (await filesOf(content, paperDocument(content, { figuresLead: false, note: policyInWords(await findPolicy(visit.trx, placeOf(visit), readerOf(visit).today)), author: content.board }))).find(({ format }) => format === visit.params['format'])
    return made ? file(made.name, made.type, made.bytes, nobody) : notFound()
  }
  const kept = issue && await findIssuedFile(visit.trx, placeOf(visit), issue.id, visit.params['format'] as string)
  return kept ? file(kept.name, kept.type, kept.bytes, nobody) : notFound()
}

const find = async (visit: Here) => (await findIssues(visit.trx, placeOf(visit), { id: visit.params['issue'] as string })).find(({ paper }) => paper === visit.params['paper'])
