export const voicePath = (plan: string) => `/improvement/plans/${plan}/voice`
export const answerCommentPath = (plan: string, comment: string) => `/improvement/plans/${plan}/voice/${comment}`
export const surveyPath = (plan: string) => `/improvement/plans/${plan}/voice/survey`
