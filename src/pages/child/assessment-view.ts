import type { CaseDates, ListedAssessment, NextStep, ToldEvent } from '../../domains/casework/index.ts'

/** An assessment with everything that the child's page shows of it. */
export type AssessmentView = { assessment: ListedAssessment; dates: CaseDates; next: NextStep | undefined; events: ToldEvent[] }
