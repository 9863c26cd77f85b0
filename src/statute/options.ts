import { addDays } from '../values/plain-date.ts'
import type { PlainDate } from '../values/plain-date.ts'
import { ENGLAND } from './calendar.ts'
import type { Calendar } from './calendar.ts'
import type { Rule, Step } from './rule.ts'
import { RULES } from './rules.ts'
import { workingDaysAfter } from './working-days.ts'

/** What an authority chooses for itself. Each absent choice has the default named beside it. */
export type Options = {
  /** Bank holidays: England as shipped, 2018 to 2028. */
  readonly calendar?: Calendar | undefined
  /** "At least two weeks" read as clear days: no. The law does not settle it; see decision 0003. */
  readonly clearDays?: boolean | undefined
  /** When what is sent counts as served: the same day, as by hand or agreed email. */
  readonly service?: Service | undefined
  /** The authority's own targets: none. */
  readonly policy?: Policy | undefined
  /** The law: `RULES`. A proposed change can be tried by giving another list. */
  readonly rules?: readonly Rule[] | undefined
}

export type Service = 'same-day' | 'first-class-post'

/** The authority's own target for a step, which must keep within the law. */
export type Target =
  /** So many days after the trigger; before it, when negative. */
  | { readonly daysAfterTrigger: number }
  /** So many days before a latest limit, or after the end of a minimum period. */
  | { readonly daysInHand: number }

export type Policy = { readonly [step in Step]?: Target | undefined }

/** Every choice made. */
export type Settled = {
  readonly calendar: Calendar
  readonly clearDays: boolean
  readonly service: Service
  readonly policy: Policy
  readonly rules: readonly Rule[]
}

export function settle(options: Options): Settled {
  return {
    calendar: options.calendar ?? ENGLAND,
    clearDays: options.clearDays ?? false,
    service: options.service ?? 'same-day',
    policy: options.policy ?? {},
    rules: options.rules ?? RULES,
  }
}

/** The day something sent counts as served: by first class post, the second working day after. */
// s.7 Interpretation Act 1978; the two days are an assumption that an authority may change
export function servedOn(sent: PlainDate, service: Service, calendar: Calendar): PlainDate {
  return service === 'first-class-post' ? workingDaysAfter(calendar, sent, 2) : sent
}

/** The day of a target, given the trigger and the strict limit. */
export function targetDay(target: Target, trigger: PlainDate, strict: PlainDate, bound: 'latest' | 'minimum'): PlainDate {
  if ('daysAfterTrigger' in target) return addDays(trigger, target.daysAfterTrigger)
  return addDays(strict, bound === 'latest' ? -target.daysInHand : target.daysInHand)
}
