import { commentWordsPath, replyWordsPath } from '../../../editing/pages/paths.ts'
import { AsKnownForm } from '../../../plan/pages/as-known-form.tsx'
import { actionPath } from '../../../plan/pages/paths.ts'
import { PlanTabs } from '../../../plan/pages/plan-tabs.tsx'
import { knownInWords, Lines } from '../../../plan/pages/words.tsx'
import { nameOf, type PlanAction } from '../../../plan/rules/plan-action.ts'
import type { Plan } from '../../../plan/storage/plans.ts'
import { addressWith, Badge, counted, DataTable, EmptyState, Filters, FormErrors, PageHeading, Select, type FieldErrors } from '../../../../../ui/index.ts'
import { isoDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import type { Comment, Heard, PublishedReply } from '../../rules/heard.ts'
import type { Survey } from '../../storage/surveys.ts'
import { answerCommentPath, surveyPath, voicePath } from '../paths.ts'
import { Surveys } from './surveys.tsx'

export type HeardComment = { comment: Comment; heard: Heard }
type Model = {
  plan: Plan; all: readonly HeardComment[]; shown: readonly HeardComment[]; replies: readonly PublishedReply[]; surveys: readonly Survey[]
  actions: readonly PlanAction[]; group: string | undefined; waits: boolean; /** Whether the reader may change it: today, and not as known before. */ runs: boolean
  asKnown: PlainDate | null; today: PlainDate; errors: FieldErrors
}

export function VoicePage({ plan, all, shown, replies, surveys, actions, group, waits, runs, asKnown, today, errors }: Model) {
  const path = voicePath(plan.code)
  const keep = { asKnown: asKnown === null ? undefined : isoDate(asKnown) }
  const groups = [...new Set(all.map(({ comment }) => comment.group))]
  const waiting = all.filter(({ heard }) => heard.kind === 'waiting').length
  const count = (n: number, href: string) => (n === 0 ? '0' : <a class="govuk-link" href={href}>{n}</a>)
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption={plan.title} lead={`${all.length === 0 ? '' : `${counted(all.length, 'thing')} said; ${counted(waiting, 'waits', 'wait')} for an answer. `}${knownInWords(asKnown)}`}>What people said</PageHeading>
      <PlanTabs plan={plan.code} current="Voice" asKnown={asKnown} />
      {groups.length > 1 && (
        <DataTable id="groups" caption="By group" noun="groups" rows={groups} address={{ path, query: {} }}
          columns={[
            { key: 'group', heading: 'Who', namesRow: true, cell: (one) => one },
            { key: 'said', heading: 'Said', numeric: true, cell: (one) => count(all.filter(({ comment }) => comment.group === one).length, addressWith(path, { group: one, ...keep })) },
            { key: 'waiting', heading: 'Waiting for an answer', numeric: true, cell: (one) => count(all.filter(({ comment, heard }) => comment.group === one && heard.kind === 'waiting').length, addressWith(path, { group: one, show: 'waiting', ...keep })) },
          ]} />
      )}
      {all.length > 0 && (
        <Filters action={path} keep={keep}>
          <Select id="group" name="group" value={group ?? ''} label={{ text: 'Who said it' }} items={[{ value: '', text: 'All' }, ...groups.map((one) => ({ value: one, text: one }))]} />
          <Select id="show" name="show" value={waits ? 'waiting' : ''} label={{ text: 'Answered' }} items={[{ value: '', text: 'All' }, { value: 'waiting', text: 'Waiting for an answer' }]} />
        </Filters>
      )}
      <DataTable id="comments" caption="What was said, and how it was answered" noun="comments" rows={shown} address={{ path, query: {} }} empty={<EmptyState heading={all.length === 0 ? 'Nothing that people said is here yet' : 'Nothing is like that'} />}
        columns={[
          { key: 'said', heading: 'Said', namesRow: true, cell: ({ comment }) => <>{comment.words}<span class="wm-facts__note">{comment.group}{comment.theme && `: ${comment.theme}`}</span></> },
          { key: 'answer', heading: 'Answer', cell: ({ heard }) => <Answer plan={plan} heard={heard} actions={actions} /> },
          ...(runs ? [{ key: 'do', heading: 'Change', cell: ({ comment, heard }: HeardComment) => <><a class="govuk-link" href={answerCommentPath(plan.code, comment.id)}>{heard.kind === 'waiting' ? 'Answer' : 'Answer anew'}<span class="govuk-visually-hidden">: {comment.words}</span></a><br /><a class="govuk-link" href={commentWordsPath(plan.code, comment.id)}>Change<span class="govuk-visually-hidden"> the words: {comment.words}</span></a></> }] : []),
        ]} />
      {replies.length > 0 && (
        <DataTable id="replies" caption="You said, we did" noun="replies" rows={replies} address={{ path, query: {} }}
          columns={[
            { key: 'said', heading: 'You said', namesRow: true, cell: ({ said }) => said },
            { key: 'did', heading: 'We did', cell: ({ did }) => (did === null ? <Badge tone="due">Nothing is written</Badge> : <Lines text={did} />) },
            { key: 'partner', heading: 'Who answers', cell: ({ partner }) => partner ?? 'Not said' },
            ...(runs ? [{ key: 'do', heading: 'Change', cell: ({ id, said }: PublishedReply) => <a class="govuk-link" href={replyWordsPath(plan.code, id)}>Change<span class="govuk-visually-hidden">: {said}</span></a> }] : []),
          ]} />
      )}
      {runs && <p class="govuk-body"><a class="govuk-link" href={commentWordsPath(plan.code, 'new')}>Add something that people said</a> or <a class="govuk-link" href={replyWordsPath(plan.code, 'new')}>a “you said, we did”</a></p>}
      <Surveys surveys={surveys} path={path} add={runs ? surveyPath(plan.code) : undefined} />
      <AsKnownForm action={path} day={asKnown ?? today} keep={{ group, show: waits ? 'waiting' : undefined }} errors={errors} />
    </>
  )
}

function Answer({ plan, heard, actions }: { plan: Plan; heard: Heard; actions: readonly PlanAction[] }) {
  if (heard.kind === 'waiting') return <Badge tone="due">Waiting</Badge>
  if (heard.kind === 'published') return <>Published under “you said, we did”<span class="wm-facts__note">{heard.reply.partner}</span></>
  const { answer } = heard
  const action = actions.find(({ id }) => id === answer.action)
  return (
    <>
      {answer.kind === 'not' && <><Badge>Will not be done</Badge> </>}
      {action && <><a class="govuk-link" href={actionPath(plan.code, action.id)}>{nameOf(action)}</a>: </>}
      {answer.words}
      <span class="wm-facts__note">{answer.toldHow === null ? 'Those who said it have not been told yet' : `Told: ${answer.toldHow}`}</span>
    </>
  )
}
