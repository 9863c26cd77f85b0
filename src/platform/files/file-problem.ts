/** Something wrong with a row of a file: where, what stands there, why it is wrong, how to put it right. */
export type FileProblem = {
  severity: 'refused' | 'query'
  rule: string
  line: number | null
  path: string | null
  value: string | null
  reason: string
  mend: string
}

/** What became of a file: how much of it was read, what is here now because of it, and what was wrong with it. */
export type TakenFile = {
  counts: Record<string, number>
  unchanged: number
  problems: FileProblem[]
}

/** A file that cannot be taken at all: nothing of it was. */
export class FileUnfit extends Error {
  readonly problem: FileProblem

  constructor(problem: Omit<FileProblem, 'severity'>) {
    super(problem.reason)
    this.problem = { severity: 'refused', ...problem }
  }
}
