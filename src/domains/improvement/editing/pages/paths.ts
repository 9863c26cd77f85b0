import { actionPath } from '../../plan/pages/paths.ts'

export const structurePath = (plan: string) => `/improvement/plans/${plan}/structure`
export const actionWordsPath = (plan: string, action: string) => `${actionPath(plan, action)}/words`
export const newActionPath = (plan: string) => actionWordsPath(plan, 'new')
export const takeOutPath = (plan: string, kind: string, thing: string) => `/improvement/plans/${plan}/take-out/${kind}/${thing}`
export const areaPath = (plan: string, area: string) => `/improvement/plans/${plan}/areas/${area}`
export const workstreamPath = (plan: string, workstream: string) => `/improvement/plans/${plan}/workstreams/${workstream}`
