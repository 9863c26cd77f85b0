import { counted, Details, EmptyState, PageHeading, Paging, StatCards, WorkList, addressWith, type WorkItem } from '../../../../ui/index.ts'
import { ageOn } from '../../../../values/age.ts'
import { dayAndMonth, weekdayName } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { OrderedWork, Work } from '../../rules/work-order.ts'
import { childPath, myChildrenPath, newRequestPath } from '../paths.ts'
import { partOfList, type Whose } from './part.ts'
import { badgeOf, lawLine, stageWords, taskButtons, taskWords } from '../words.ts'
import { recordTaskOf } from '../task-paths.ts'

type Model = { work: OrderedWork; whose: Whose; choices: readonly Whose[]; areas: Areas; query: Record<string, string>; today: PlainDate }

/** Names of the areas where there are several; else every child is of the one. */
type Areas = ReadonlyMap<number, string> | undefined

const headings: Record<Whose, string> = { mine: 'My children', locality: 'My locality', all: 'All open assessments' }

export function MyChildrenPage({ work, whose, choices, areas, query, today }: Model) {
  const { needs, onCourse } = work
  const { asked, shown, page } = partOfList(work, query, today)
  const address = (show: string) => addressWith(myChildrenPath, { whose, show })
  return (
    <>
      <PageHeading lead={leadWords(work, today, whose)}>{headings[whose]}</PageHeading>
      <WhoseLinks whose={whose} choices={choices} />
      <StatCards label="At a glance" cards={[
        { value: work.late, label: 'past the law’s limit', href: address('late'), tone: work.late > 0 ? 'late' : 'neutral' },
        { value: work.dueThisWeek, label: 'due this week, or past our target', href: address('week'), tone: work.dueThisWeek > 0 ? 'due' : 'neutral' },
        { value: work.past20Weeks, label: 'past 20 weeks', href: address('past20'), tone: work.past20Weeks > 0 ? 'late' : 'neutral' },
        { value: needs.length + onCourse.length, label: 'open assessments', href: address('open') },
      ]} />
      {shown.length > 0
        ? <WorkList label="What needs somebody, most urgent first" items={shown.map((one) => item(one, today, whose, areas))} />
        : <EmptyState heading="Nothing needs you here today">
            <p class="govuk-body">{onCourse.length > 0 ? 'Everyone else is on course.' : 'There are no open assessments here.'}</p>
          </EmptyState>}
      <Paging page={page} addressOf={(n) => addressWith(myChildrenPath, { whose, show: asked, page: n })} />
      {!asked && whose !== 'mine' && onCourse.length > 0 && (
        <p class="govuk-body"><a class="govuk-link" href={address('open')}>Show all {counted(needs.length + onCourse.length, 'open assessment')}</a></p>
      )}
      {!asked && whose === 'mine' && onCourse.length > 0 && (
        <Details summaryText={`Show the ${counted(onCourse.length, 'child', 'children')} who ${onCourse.length === 1 ? 'needs' : 'need'} nothing this week`}>
          <WorkList label="On course" items={onCourse.map((one) => item(one, today, whose, areas))} />
        </Details>
      )}
      <p class="govuk-body"><a class="govuk-link" href={newRequestPath}>Record a new request</a></p>
    </>
  )
}

function leadWords({ needs, onCourse }: OrderedWork, today: PlainDate, whose: Whose) {
  const day = `${weekdayName(today)} ${dayAndMonth(today)}.`
  const who = whose === 'mine' ? 'you' : 'somebody'
  if (needs.length === 0) return `${day} Nobody needs anything from ${who} this week.`
  return `${day} ${counted(needs.length, 'child needs', 'children need')} something from ${who}. ${onCourse.length > 0 ? 'Everyone else is on course.' : ''}`
}

const WhoseLinks = ({ whose, choices }: Pick<Model, 'whose' | 'choices'>) =>
  choices.length < 2 ? null : (
    <nav class="wm-choices" aria-label="Whose children">
      <ul class="wm-choices__list">
        {choices.map((one) => (
          <li><a class="wm-choices__link" href={addressWith(myChildrenPath, { whose: one })} aria-current={one === whose ? 'true' : undefined}>{headings[one]}</a></li>
        ))}
      </ul>
    </nav>
  )

function item({ assessment, next }: Work, today: PlainDate, whose: Whose, areas: Areas): WorkItem {
  const about = [areas?.get(assessment.authority), `age ${ageOn(assessment.birthDate, today)}`, assessment.setting, whose === 'mine' ? null : assessment.officer ?? 'no link officer']
  const task = recordTaskOf(next)
  return {
    badge: badgeOf(next, today),
    name: assessment.name,
    href: childPath(assessment.child),
    about: about.filter(Boolean).join(' · '),
    task: taskWords(next),
    detail: `${stageWords[assessment.stage]}. ${lawLine(next, assessment.receivedOn, today)}`,
    action: task
      ? { text: taskButtons[next.task], href: task(assessment.id), secondary: next.by !== null && next.by > today }
      : { text: 'Open', href: childPath(assessment.child), secondary: true },
  }
}
