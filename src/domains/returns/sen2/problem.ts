/**
 * Something wrong with a file. `refused`: the person it is about, or the whole file, was not taken.
 * `query`: it went in, and somebody should look. `rule` is a name of ours: the department's numbers are not known.
 */
export type Problem = {
  severity: 'refused' | 'query'
  rule: string
  line: number | null
  path: string | null
  value: string | null
  reason: string
  mend: string
}

/** A fault of structure: nothing of the file is taken. */
export class FileRefused extends Error {
  readonly problem: Problem

  constructor(problem: Omit<Problem, 'severity'>) {
    super(problem.reason)
    this.problem = { severity: 'refused', ...problem }
  }
}

/** A value as a report shows it: whole, unless it is very long. */
export const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text)
