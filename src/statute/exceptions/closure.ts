import { longDate } from '../../values/date-words.ts'
import { addDays, daysBetween } from '../../values/plain-date.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import type { AdviceRequest, Closure, ExceptionFacts, Span } from '../facts.ts'
import { available, notAvailable } from './ground.ts'
import type { Availability } from './ground.ts'

const FOUR_WEEKS = 28
const ONE_WEEK = 7

const NONE_RECORDED = notAvailable('no closure of a school or early years setting is recorded.')
const NOT_ASKED = notAvailable('no advice is recorded as asked of a school or early years setting.')

/** The days on which asking a setting for advice meets a long closure; nothing if it is shut less than four weeks. */
export function closureWindow(closure: Closure): Span | undefined {
  if (daysBetween(closure.firstClosed, closure.reopens) < FOUR_WEEKS) return undefined
  return { from: addDays(closure.firstClosed, -ONE_WEEK), to: addDays(closure.reopens, -ONE_WEEK) }
}

/**
 * Whether advice was asked of a setting from one week before it shut for four weeks or more until one
 * week before it opened again. The Regulations do not say whether the window's last day is in it: it is
 * taken as in, and said to need a person's eye.
 */
// regs 5(4)(a)-(b), 10(4)(a)-(b), 13(3)(a)-(b), 27(3)(a)-(b) SEND Regulations 2014
export function judgeClosure(facts: ExceptionFacts, period: Span): Availability {
  const closures = facts.closures ?? []
  if (closures.length === 0) return NONE_RECORDED
  const asked = (facts.adviceRequested ?? []).filter(mayBeASetting)
  if (asked.length === 0) return NOT_ASKED
  let nearest: Availability = NOT_ASKED
  for (const closure of closures) {
    for (const { on } of asked) {
      nearest = judgeOne(closure, on, period)
      if (nearest.available) return nearest
    }
  }
  return nearest
}

function judgeOne(closure: Closure, asked: PlainDate, period: Span): Availability {
  const days = daysBetween(closure.firstClosed, closure.reopens)
  const shut = `the setting is shut for ${days} days from ${longDate(closure.firstClosed)} until it opens on ${longDate(closure.reopens)}`
  const window = closureWindow(closure)
  if (window === undefined) return notAvailable(`${shut}, which is less than four weeks (28 days).`)
  const askedOn = `advice was asked for on ${longDate(asked)}`
  const runs = `The window runs from ${longDate(window.from)} to ${longDate(window.to)}`
  if (asked < window.from || asked > window.to) return notAvailable(`${askedOn}, outside the window; ${shut}. ${runs}.`)
  if (asked > period.to) return notAvailable(`${askedOn}, after this step's limit of ${longDate(period.to)}.`)
  const edge = asked === window.to ? ' This is its last day, which the law does not settle: have a person check it.' : ''
  return available(`${askedOn} and ${shut}. ${runs}.${edge}`)
}

function mayBeASetting(request: AdviceRequest): boolean {
  return request.from === undefined || request.from === 'school' || request.from === 'early-years'
}
