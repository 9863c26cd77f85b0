import { placeFor, type Reader } from '../../../../identity/index.ts'
import { nobody, page, type Reply } from '../../../../../platform/http/reply.ts'
import type { Visit } from '../../../../../platform/http/route.ts'
import { dueIn, EmptyState, PageHeading, toneOfDue, WorkList, counted } from '../../../../../ui/index.ts'
import { monthInWords, monthKeyOf } from '../../../../../values/month-key.ts'
import { daysBetween, type PlainDate } from '../../../../../values/plain-date.ts'
import { findActions } from '../../storage/actions.ts'
import { findLedBy } from '../../storage/named-leads.ts'
import { findPlans, type Plan } from '../../storage/plans.ts'
import { milestoneDue } from '../../rules/propose-status.ts'
import { isDone, statusInWords } from '../../rules/status.ts'
import { listed, type ListedAction } from '../actions/listed.ts'
import { actionPath, improvementPath, updatePath } from '../paths.ts'

type Mine = { plan: Plan; listed: ListedAction; next: PlainDate | null; isTold: boolean }

/** What somebody leads, most urgent first: what to tell this month, and which milestone is next. */
export async function showMyActions({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const authority = placeFor(reader, 'see-programme')
  const month = monthKeyOf(reader.today)
  const led = await findLedBy(trx, authority, reader.person)
  const mine: Mine[] = []
  for (const plan of await findPlans(trx, authority)) {
    const own = new Set(led.filter((one) => one.plan === plan.id).map(({ action }) => action))
    if (own.size === 0) continue
    for (const action of await findActions(trx, authority, { plan: plan.id })) {
      if (!own.has(action.id)) continue
      const days = action.milestones.filter(({ met }) => met !== true).flatMap((one) => milestoneDue(one, plan.startsOn) ?? [])
      mine.push({ plan, listed: listed(plan, reader.today)(action), next: days.length === 0 ? null : (Math.min(...days) as PlainDate), isTold: action.updates.some(({ cycle }) => cycle === month) })
    }
  }
  const open = mine.filter((one) => !isDone(one.listed.status))
  const untold = open.filter((one) => !one.isTold).length
  const body = (
    <>
      <PageHeading lead={mine.length === 0 ? undefined : `You lead ${counted(mine.length, 'action')}. ${untold === 0 ? `All have been told of for ${monthInWords(month)}.` : `${untold} wait to be told of for ${monthInWords(month)}.`}`}>My actions</PageHeading>
      {mine.length === 0 ? <EmptyState heading="No action has your name on it"><p class="govuk-body">Whoever runs the programme says whom a lead’s name in a plan stands for.</p></EmptyState> : (
        <WorkList label="Actions that you lead" items={mine.toSorted(byUrgency).map(({ plan, listed: one, next, isTold }) => {
          const days = next === null ? undefined : daysBetween(reader.today, next)
          return {
            badge: isDone(one.status) ? { text: statusInWords(one.status), tone: 'good' as const } : days === undefined ? { text: statusInWords(one.status), tone: 'neutral' as const } : { text: dueIn(days), tone: toneOfDue(days, 31) },
            name: one.name, href: actionPath(plan.code, one.action.id), about: one.action.reference === null ? undefined : one.action.words,
            task: isDone(one.status) ? 'Nothing to tell unless something changed.' : isTold ? `Told for ${monthInWords(month)}.` : `Tell how it goes in ${monthInWords(month)}.`,
            detail: `${statusInWords(one.status)}. ${plan.title}`,
            action: { text: 'Tell', href: updatePath(plan.code, one.action.id), secondary: isTold || isDone(one.status) },
          }
        })} />
      )}
    </>
  )
  return page({ title: 'My actions', section: 'My actions', back: { href: improvementPath, text: 'All plans' }, body }, nobody)
}

const late = 99_999_999
const byUrgency = (a: Mine, b: Mine): number => Number(isDone(a.listed.status)) - Number(isDone(b.listed.status)) || (a.next ?? late) - (b.next ?? late)
