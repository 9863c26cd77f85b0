import { Badge, Button, CsrfField, DataTable, FormErrors, PageHeading, WarningText, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import type { InPlan } from '../../rules/forward-plan/in-plan-since.ts'
import { standsInTheWay, type Notice } from '../../rules/forward-plan/notices.ts'
import type { ForwardEntry, ForwardPlan } from '../../storage/forward-plans.ts'
import { entryPath, forwardPlanFilePath, forwardPlanPath, newEntryPath, publishPlanPath } from '../paths.ts'
import { noticeStateWords, noticeWords } from '../words.ts'

type Model = { plan: ForwardPlan; entries: readonly { entry: ForwardEntry; since: InPlan; notices: readonly Notice[] }[]; mayServe: boolean; errors: FieldErrors | undefined; csrf: string }

export function ForwardPlanPage({ plan, entries, mayServe, errors, csrf }: Model) {
  const blocked = entries.filter(({ notices }) => notices.some(standsInTheWay)).length
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading caption="Forward plan" lead={plan.publishedOn === null ? 'For staff only: it is not published yet.' : `Published on ${dateInWords(plan.publishedOn)}. Anyone can read it.`}>{plan.title}</PageHeading>
      {blocked > 0 && <WarningText iconFallbackText="Warning" text={`${blocked === 1 ? 'One decision' : `${blocked} decisions`} cannot be made lawfully on the day set, as things stand.`} />}
      <DataTable id="entries" caption="Decisions to come" noun="decisions" rows={entries} address={{ path: forwardPlanPath(plan.id), query: {} }} downloads={[{ text: 'Excel', href: forwardPlanFilePath(plan.id) }]}
        columns={[
          { key: 'reference', heading: 'Reference', cell: ({ entry, since }) => <>{entry.reference}{since !== null && <><br /><span class="wm-quiet">in the plan since {dateInWords(since.on)}{since.told && ', as the plan that was taken in says'}</span></>}</> },
          { key: 'title', heading: 'Decision', namesRow: true, cell: ({ entry }) => <>{mayServe ? <a class="govuk-link" href={entryPath(plan.id, entry.id)}>{entry.title}</a> : entry.title}{entry.privately && <> <Badge tone="due">In private</Badge></>}</> },
          { key: 'makers', heading: 'Who decides', cell: ({ entry }) => <>{entry.makers.join(', ')}<br /><span class="wm-quiet">{entry.key === null ? 'key or not: not known' : entry.key ? 'key decision' : 'not a key decision'}</span></> },
          { key: 'on', heading: 'When', cell: ({ entry }) => entry.consideredOn.map(dateInWords).join(', ') || entry.printed?.considered || 'Not known' },
          { key: 'notices', heading: 'Notices', cell: ({ notices }) => <Notices notices={notices} /> },
        ]} />
      {mayServe && (
        <div class="govuk-button-group">
          <Button href={newEntryPath(plan.id)} classes="govuk-button--secondary">Add a decision</Button>
          {plan.publishedOn === null && <form method="post" action={publishPlanPath(plan.id)}><CsrfField token={csrf} /><Button>Publish</Button></form>}
        </div>
      )}
    </>
  )
}

/** Each notice with until when there is time, and the law. */
export const Notices = ({ notices }: { notices: readonly Notice[] }) => (notices.length === 0 ? <>None needed</> : (
  <ul class="govuk-list wm-notices">
    {notices.map(({ name, state, by, citation }) => (
      <li>
        <Badge tone={noticeStateWords[state].tone}>{noticeStateWords[state].text}</Badge> {noticeWords[name]}{by !== null && state !== 'kept' && <>, by {longDate(by)}</>} <span class="wm-quiet">{citation.replace(/ Local Authorities.*$/, ' SI 2012/2089')}</span>
      </li>
    ))}
  </ul>
))
