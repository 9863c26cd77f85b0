/** Timeliness: plans within 20 weeks, what is open, how long families wait, as known on any day. */
export { monthlyTable, type Exceptions, type MonthCounts, type MonthRow } from './rules/monthly.ts'
export { isPast20 } from './rules/groups.ts'
export { countIssued } from './storage/issued.ts'
export { countOpenOver, findOpenAt } from './storage/open.ts'
export { timelinessRoutes } from './pages/routes.ts'
