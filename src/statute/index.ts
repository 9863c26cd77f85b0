/** The only door of the law. See README.md for its words. */
export { ENGLAND, calendarOf, englandBankHolidays, isCovered, withHolidays } from './calendar.ts'
export type { Calendar } from './calendar.ts'
export { act1972, clearDaysBetween, executiveRegs, lastDayForNotice, NOTICES } from './clear-days.ts'
export type { ClearDays } from './clear-days.ts'
export { explain } from './deadline.ts'
export type { Deadline } from './deadline.ts'
export { COUNTING_EVIDENCE } from './counting.ts'
export { deadlineUnder, deadlines } from './deadlines.ts'
export { exceptionAvailable, exceptionsIn } from './exceptions.ts'
export type { Exceptions } from './exceptions.ts'
export { closureWindow } from './exceptions/closure.ts'
export type { Availability, Ground } from './exceptions/ground.ts'
export type * from './facts.ts'
export { servedOn } from './options.ts'
export type { Options, Policy, Service, Target } from './options.ts'
export { readFacts } from './read-facts.ts'
export { readOptions } from './read-options.ts'
export type { Refusal } from './refusal.ts'
export type { Bound, CountingMode, Evidence, ExceptionSet, Period, Rule, Step, Trigger } from './rule.ts'
export { RULES, ruleInForce } from './rules.ts'
export { rollForTribunal } from './tribunal-roll.ts'
export {
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBeginning,
} from './working-days.ts'
