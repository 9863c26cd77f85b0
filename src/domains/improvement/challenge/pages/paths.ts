export const checkPath = (plan: string) => `/improvement/plans/${plan}/fit-for-purpose`
export const challengesPath = (plan: string) => `/improvement/plans/${plan}/challenges`
export const answerChallengePath = (plan: string) => `/improvement/plans/${plan}/challenges/answer`
