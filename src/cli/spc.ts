import { isRuleSet, readSpcSeries, ruleSets, spcResult, type SpcProblem } from '../domains/indicators/index.ts'
import type { ExitCode, Io } from './io.ts'

export type SpcArgs = { rules: string; json: boolean }

/**
 * `waymark spc`: the XmR chart of one series given as JSON on standard input: mean and limits of each point, what makes it special,
 * and the icons of the last. Returns 0 when drawn, 1 when the series cannot be read, 2 for rules that there are not.
 */
export function spc({ rules, json }: SpcArgs, io: Io & { stdin: string }): ExitCode {
  if (!isRuleSet(rules)) {
    io.err(`Give --rules as ${Object.keys(ruleSets).join(' or ')}.\n`)
    return 2
  }
  const read = readSpcSeries(parsed(io.stdin))
  if (!read.ok) return refuse(read.error, json, io)
  const result = spcResult(read.value, rules)
  io.out(json ? `${JSON.stringify(result)}\n` : inWords(read.value.values, result))
  return 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(problems: readonly SpcProblem[], json: boolean, io: Io): ExitCode {
  if (json) io.out(`${JSON.stringify({ refused: problems })}\n`)
  for (const { field, reason, mend } of problems) io.err(`${field}: ${reason}; ${mend}\n`)
  return 1
}

function inWords(values: readonly number[], result: ReturnType<typeof spcResult>): string {
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '-' : value.toFixed(2)).padStart(10)
  const lines = values.map((value, n) => `${number(value)}${number(result.mean[n])}${number(result.lpl[n])}${number(result.upl[n])}  ${result.specialCause[n]}`)
  return ['     value      mean     lower     upper', ...lines, `Variation: ${result.variationOfLastPoint ?? 'too few points'}. Assurance: ${result.assurance ?? 'none'}. Rules: ${result.rules}.`, ''].join('\n')
}
