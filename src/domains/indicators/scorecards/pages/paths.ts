import { addressWith } from '../../../../ui/index.ts'
import { isoDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { ScorecardFormat } from '../files/scorecard-file.ts'

export const scorecardsPath = '/scorecards'
export const newScorecardPath = '/scorecards/new'
export const uploadPath = '/scorecards/import'
export const receivePath = '/scorecards/import/receive'
export const importPath = (id: string) => `/scorecards/imports/${id}`
export const scorecardPath = (id: string, asAt?: PlainDate) => addressWith(`/scorecards/${id}`, { asAt: asAt && isoDate(asAt) })
export const checkPath = (id: string) => `/scorecards/${id}/check`
export const editPath = (id: string) => `/scorecards/${id}/edit`
export const scorecardFilePath = (id: string, format: ScorecardFormat, asAt: PlainDate) => addressWith(`/scorecards/${id}/file/${format}`, { asAt: isoDate(asAt) })
