import { actionPath, ratingPath } from '../../plan/pages/paths.ts'
import { answerCommentPath } from '../../voice/pages/paths.ts'

export const structurePath = (plan: string) => `/improvement/plans/${plan}/structure`
export const actionWordsPath = (plan: string, action: string) => `${actionPath(plan, action)}/words`
export const newActionPath = (plan: string) => actionWordsPath(plan, 'new')
export const takeOutPath = (plan: string, kind: string, thing: string) => `/improvement/plans/${plan}/take-out/${kind}/${thing}`
export const areaPath = (plan: string, area: string) => `/improvement/plans/${plan}/areas/${area}`
export const workstreamPath = (plan: string, workstream: string) => `/improvement/plans/${plan}/workstreams/${workstream}`
export const riskWordsPath = (plan: string, risk: string) => `${ratingPath(plan, risk)}/words`
export const commentWordsPath = (plan: string, comment: string) => `${answerCommentPath(plan, comment)}/words`
export const replyWordsPath = (plan: string, reply: string) => `/improvement/plans/${plan}/replies/${reply}/words`
