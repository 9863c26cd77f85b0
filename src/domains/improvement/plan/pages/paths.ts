import { addressWith } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { KnownStatus } from '../rules/status.ts'

export const improvementPath = '/improvement'
export const myActionsPath = '/improvement/my-actions'
export const planPath = (plan: string, asKnown?: PlainDate | null) => addressWith(`/improvement/plans/${plan}`, { asKnown: asKnown ? isoDate(asKnown) : undefined })

/** Which actions a list shows: those that a figure counts. */
export type ActionsFilter = { area?: string | undefined; status?: KnownStatus | 'done' | undefined; lead?: string | undefined; asKnown?: PlainDate | null | undefined }
export const actionsPath = (plan: string, { asKnown, ...filter }: ActionsFilter = {}) => addressWith(`/improvement/plans/${plan}/actions`, { ...filter, asKnown: asKnown ? isoDate(asKnown) : undefined })
export const actionsFilePath = (plan: string, format: 'csv' | 'xlsx') => `/improvement/plans/${plan}/actions/file/${format}`
export const actionPath = (plan: string, action: string, asKnown?: PlainDate | null) => addressWith(`/improvement/plans/${plan}/actions/${action}`, { asKnown: asKnown ? isoDate(asKnown) : undefined })
export const updatePath = (plan: string, action: string) => `/improvement/plans/${plan}/actions/${action}/update`
export const statusPath = (plan: string, action: string) => `/improvement/plans/${plan}/actions/${action}/status`
export const evidencePath = (plan: string, action: string) => `/improvement/plans/${plan}/actions/${action}/evidence`
export const evidenceUploadPath = (plan: string, action: string) => `${evidencePath(plan, action)}/file`
export const evidenceFilePath = (plan: string, action: string, evidence: string) => `${evidencePath(plan, action)}/${evidence}/file`
export const withdrawEvidencePath = (plan: string, action: string, evidence: string) => `${evidencePath(plan, action)}/${evidence}/withdraw`
export const eraseEvidencePath = (plan: string, action: string, evidence: string) => `${evidencePath(plan, action)}/${evidence}/erase`
export const paperPath = (plan: string) => `/improvement/plans/${plan}/paper`
export const paperFilePath = (plan: string, asKnown?: PlainDate | null) => addressWith(`/improvement/plans/${plan}/paper.xlsx`, { asKnown: asKnown ? isoDate(asKnown) : undefined })
export const ganttPath = (plan: string) => `/improvement/plans/${plan}/gantt`
export const risksPath = (plan: string) => `/improvement/plans/${plan}/risks`
export const ratingPath = (plan: string, risk: string) => `/improvement/plans/${plan}/risks/${risk}`
export const measuresPath = (plan: string) => `/improvement/plans/${plan}/measures`
export const measurePath = (plan: string, measure: string) => `/improvement/plans/${plan}/measures/${measure}`
export const waitsPath = (plan: string, action: string) => `/improvement/plans/${plan}/actions/${action}/waits-for`
export const changesPath = (plan: string, since?: PlainDate, asKnown?: PlainDate | null) => addressWith(`/improvement/plans/${plan}/changes`, { since: since === undefined ? undefined : isoDate(since), asKnown: asKnown ? isoDate(asKnown) : undefined })
export const startPath = (plan: string) => `/improvement/plans/${plan}/start`
export const leadsPath = (plan: string) => `/improvement/plans/${plan}/leads`
