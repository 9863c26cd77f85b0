import { DocumentBody, type PaperDocument } from '../../../../platform/documents/index.ts'
import { Badge, Button, Columns, CsrfField, errorFor, Form, FormErrors, Textarea, InsetText, momentInWords, PageHeading, SideFacts, SidePanel, Timeline, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import { FiguresCheck, type KeptCheck } from '../../../figures/index.ts'
import type { GovernanceEvent } from '../../events.ts'
import type { Issue } from '../../storage/issues.ts'
import type { Paper } from '../../storage/papers.ts'
import { boardPath, checkPaperPath, editPaperPath, issuedFilePath, issuePaperPath, issuePath, meetingPath, paperFiguresPath, publishedPaperPath, publishPaperPath, revisePaperPath, withdrawPaperPath } from '../paths.ts'
import { paperKindWords, paperStateWords } from '../words.ts'

type Model = { paper: Paper; lastCheck: KeptCheck | undefined; issues: readonly Issue[]; document: PaperDocument; events: readonly GovernanceEvent[]; errors: FieldErrors | undefined; fields: Record<string, string>; policy: string | null; mayWrite: boolean; mayPublish: boolean; csrf: string; authority: number }

const eventWords: Record<string, string> = { 'paper-drafted': 'Drafted', 'paper-edited': 'Edited', 'paper-issued': 'Issued', 'paper-revised': 'Another edition begun', 'paper-withdrawn': 'Withdrawn' }
export const formatWords: Record<string, string> = { html: 'Web page', docx: 'Word', pdf: 'PDF', csv: 'CSV of the figures' }

export function PaperPage(model: Model) {
  const { paper, document, errors, policy, mayWrite, csrf } = model
  const withdrawn = paper.state === 'withdrawn' ? model.events.findLast(({ kind }) => kind === 'paper-withdrawn') : undefined
  const editable = paper.state === 'drafted' || paper.state === 'edited'
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={`${paperKindWords[paper.kind]} for ${paper.boardName}`} lead={paper.state === 'withdrawn' ? undefined : paper.state === 'issued' ? 'Issued: this edition does not change any more.' : 'Not issued yet: its figures are drawn anew each time it is opened.'}>{paper.title}</PageHeading>
      <Columns side={<Side {...model} />}>
        {mayWrite && (
          <div class="govuk-button-group" id="issue">
            {editable && <Button href={paperFiguresPath(paper.id)} classes="govuk-button--secondary">Add figures</Button>}
            {editable && <Button href={editPaperPath(paper.id)} classes={paper.state === 'edited' ? 'govuk-button--secondary' : undefined}>Edit</Button>}
            {paper.state === 'edited' && <form method="post" action={issuePaperPath(paper.id)}><CsrfField token={csrf} /><input type="hidden" name="version" value={paper.version} /><Button>Issue</Button></form>}
            {paper.state === 'issued' && <form method="post" action={revisePaperPath(paper.id)}><CsrfField token={csrf} /><Button classes="govuk-button--secondary">Begin another edition</Button></form>}
          </div>
        )}
        {withdrawn && <InsetText>Withdrawn on {dateInWords(withdrawn.happenedOn)} by {withdrawn.recorder ?? 'somebody who has left'}: {withdrawn.note} What was issued is below, as it was.</InsetText>}
        {policy !== null && <InsetText text={policy} />}
        <article class="wm-issued">
          <DocumentBody blocks={document.blocks} />
        </article>
        {mayWrite && paper.state === 'issued' && (
          <section>
            <h2 class="govuk-heading-m">Withdraw the paper</h2>
            <Form action={withdrawPaperPath(paper.id)} csrfToken={csrf} submit="Withdraw it">
              <input type="hidden" name="version" value={paper.version} />
              <Textarea id="because" name="because" rows={2} value={model.fields['because']} label={{ text: 'Why?' }} hint={{ text: 'It stays, with your reason. To put something right, begin another edition instead.' }} errorMessage={errorFor(errors, 'because')} />
            </Form>
          </section>
        )}
      </Columns>
    </>
  )
}

function Side({ paper, lastCheck, mayWrite, csrf, issues, events, mayPublish, authority }: Model) {
  const state = paperStateWords[paper.state]
  return (
    <>
      <SidePanel heading="At a glance">
        <SideFacts facts={[
          { name: 'State', value: <Badge tone={state.tone}>{state.text}</Badge>, note: paper.edition > 1 ? `edition ${paper.edition}` : undefined }, { name: 'Figures as known on', value: longDate(paper.asKnownOn) },
          { name: 'For', value: <a class="govuk-link" href={boardPath(paper.board)}>{paper.boardName}</a> },
          ...(paper.meeting && paper.meetingOn !== null ? [{ name: 'Meeting', value: <a class="govuk-link" href={meetingPath(paper.meeting)}>{longDate(paper.meetingOn)}</a> }] : []),
          { name: 'Drafted by', value: paper.draftedBy ?? 'Somebody who has left' },
        ]} />
      </SidePanel>
      <SidePanel heading="Figures">
        <FiguresCheck action={mayWrite ? checkPaperPath(paper.id) : undefined} last={lastCheck} csrf={csrf} />
      </SidePanel>
      {issues.map((issue) => (
        <SidePanel heading={`Edition ${issue.edition}, as issued`}>
          <p class="govuk-body">{momentInWords(issue.issuedAt)}, by {issue.by ?? 'somebody who has left'}</p>
          <ul class="govuk-list">{issue.files.map((one) => <li><a class="govuk-link" href={issuedFilePath(paper.id, issue.id, one.format)} download>{formatWords[one.format]}</a></li>)}</ul>
          <p class="govuk-body"><a class="govuk-link" href={issuePath(paper.id, issue.id)}>What has changed since</a></p>
        </SidePanel>
      ))}
      {issues.length > 0 && (
        <SidePanel heading="For anyone to read">
          {paper.publication ? <p class="govuk-body"><a class="govuk-link" href={publishedPaperPath(authority, paper.publication)}>The published paper</a></p> : <p class="govuk-body">It is not published.</p>}
          {mayPublish && <p class="govuk-body"><a class="govuk-link" href={publishPaperPath(paper.id)}>{paper.publication ? 'Withdraw it, or look at what is withheld' : 'Publish it'}</a></p>}
        </SidePanel>
      )}
      <SidePanel heading="History">
        <Timeline label="What happened to this paper" entries={events.toReversed().map((event) => ({ title: eventWords[event.kind] ?? event.kind, detail: <>{dateInWords(event.happenedOn)}, {event.recorder ?? 'somebody who has left'}</> }))} />
      </SidePanel>
    </>
  )
}
