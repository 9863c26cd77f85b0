import { addressWith } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Exceptions } from '../rules/monthly.ts'

export const figuresPath = (asAt?: PlainDate) => addressWith('/figures', { asAt: asAt && isoDate(asAt) })

export type MonthlyAddress = { from: MonthKey; to: MonthKey; asAt: PlainDate; exceptions: Exceptions }
export const monthlyPath = (ask: MonthlyAddress) => addressWith('/figures/timeliness', { ...ask, asAt: isoDate(ask.asAt) })
export const waitingPath = (asAt: PlainDate) => addressWith('/figures/waiting', { asAt: isoDate(asAt) })

/** The children behind a count of open assessments. */
export type OpenFilter = { /** Open on this day rather than on the day known. */ on?: string; stage?: string; officer?: string; locality?: string; age?: string; past20?: 'yes' }
export const openChildrenPath = (asAt: PlainDate, filter: OpenFilter = {}) =>
  addressWith('/figures/children/open', { asAt: isoDate(asAt), ...filter })

/** The children behind a count of requests: received from one day to another, all of them or those still waiting. */
export const requestsPath = (asAt: PlainDate, from: PlainDate, to: PlainDate, waiting: boolean) =>
  addressWith('/figures/children/requests', { asAt: isoDate(asAt), received: `${isoDate(from)}/${isoDate(to)}`, waiting: waiting ? 'yes' : undefined })

/** The children behind a count of plans issued. */
export const issuedChildrenPath = (ask: MonthlyAddress, inTime?: boolean) =>
  addressWith('/figures/children/issued', { ...ask, asAt: isoDate(ask.asAt), inTime: inTime === undefined ? undefined : inTime ? 'yes' : 'no' })
