import { addressWith } from '../../../../ui/index.ts'
import type { RuleSetName } from '../../process-control/rules/rule-sets.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'

export const indicatorsPath = '/indicators'
export const yourIndicatorsPath = '/indicators?whose=mine'
export const newIndicatorPath = '/indicators/new'
export const indicatorPath = (code: string, asAt?: PlainDate, rules?: RuleSetName) => addressWith(`/indicators/${encodeURIComponent(code)}`, { asAt: asAt && isoDate(asAt), rules })
export const indicatorFilePath = (code: string, format: 'csv' | 'xlsx', asAt: PlainDate) => addressWith(`/indicators/${encodeURIComponent(code)}/file/${format}`, { asAt: isoDate(asAt) })

type Change = 'definition' | 'value' | 'target' | 'comment' | 'sign-off' | 'rag' | 'rebase'
/** The page on which something about an indicator is changed; `period` by its last day. */
export const changePath = (code: string, change: Change, period?: PlainDate) => addressWith(`/indicators/${encodeURIComponent(code)}/${change}`, { period: period && isoDate(period) })
