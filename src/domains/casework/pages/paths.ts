import { childPath } from '../../people/index.ts'

export const myChildrenPath = '/my-children'
export { childPath }

/** The pages on which something is recorded of an assessment. */
export type RecordTask =
  | 'decide-to-assess' | 'ask-for-advice' | 'advice-came' | 'decide-to-issue' | 'send-draft' | 'issue-plan'
  | 'exception' | 'withdraw'

export const recordPath = (assessment: string, task: RecordTask) => `/assessments/${assessment}/${task}`
export const correctPath = (assessment: string, event: string) => `/assessments/${assessment}/correct/${event}`
export const newRequestPath = '/requests/new'
