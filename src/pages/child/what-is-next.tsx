import { badgeOf, lawLine, recordPath, recordTaskOf, stageWords, taskButtons, taskWords, workingRows } from '../../domains/casework/index.ts'
import { Button, NextStep } from '../../ui/index.ts'
import { dateInWords, longDate } from '../../values/date-words.ts'
import { daysBetween, type PlainDate } from '../../values/plain-date.ts'
import type { AssessmentView } from './assessment-view.ts'

const turnWords = { ours: 'our turn', advisers: 'waiting for advice', family: 'the family’s turn' } as const

/** What happens next, whose turn it is, by when, and how that date was found. */
export function WhatIsNext({ view, today, mayRecord }: { view: AssessmentView; today: PlainDate; mayRecord: boolean }) {
  const { assessment, next } = view
  if (!next) return <Ended view={view} mayRecord={mayRecord} />
  const task = recordTaskOf(next)
  const badge = badgeOf(next, today)
  return (
    <NextStep
      badge={{ text: `${turnWords[next.turn]} · ${badge.text}`, tone: badge.tone }}
      heading={taskWords(next).replace(/\.$/, '')}
      working={next.law && { rows: workingRows(next.law) }}
      actions={mayRecord && (
        <>
          {task && <Button href={task(assessment.id)}>{taskButtons[next.task]}</Button>}
          {assessment.exception === null && <a class="govuk-link" href={recordPath(assessment.id, 'exception')}>Record an exception</a>}
          <a class="govuk-link" href={recordPath(assessment.id, 'withdraw')}>Record a withdrawal</a>
        </>
      )}
    >
      <p class="govuk-body">{lawLine(next, assessment.receivedOn, today)}{next.law?.policy ? ` Our own target is ${longDate(next.law.policy)}.` : ''}</p>
    </NextStep>
  )
}

function Ended({ view: { assessment }, mayRecord }: { view: AssessmentView; mayRecord: boolean }) {
  const when = assessment.closedOn === null ? 'on a day that is not recorded' : `on ${dateInWords(assessment.closedOn)}`
  return (
    <NextStep badge={{ text: 'ended', tone: 'neutral' }} heading={stageWords[assessment.stage]}
      actions={mayRecord && assessment.exception === null && assessment.stage !== 'withdrawn' && (
        <a class="govuk-link" href={recordPath(assessment.id, 'exception')}>Record an exception</a>
      )}>
      <p class="govuk-body">
        {assessment.receivedOn === null ? 'The day of the request is not recorded. ' : `Request received ${dateInWords(assessment.receivedOn)}. `}
        Ended {when}{took(assessment.receivedOn, assessment.closedOn)}.
      </p>
    </NextStep>
  )
}

function took(received: PlainDate | null, closed: PlainDate | null): string {
  if (received === null || closed === null) return ''
  const days = daysBetween(received, closed)
  return `, after ${Math.floor(days / 7)} weeks${days % 7 ? ` and ${days % 7} ${days % 7 === 1 ? 'day' : 'days'}` : ''}`
}
