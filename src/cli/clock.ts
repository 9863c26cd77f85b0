import { isoDate, longDate } from '../values/date-words.ts'
import { deadlines, explain, readFacts, readOptions } from '../statute/index.ts'
import type { Deadline, Options, Refusal } from '../statute/index.ts'

/** Where a command reads and writes: its standard input already read, its output, and its complaints. */
export type ClockIo = {
  readonly stdin: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * `waymark clock`: reads the facts of a case as JSON on standard input and prints what the law makes due.
 * The authority's own choices may stand beside the facts as `options`. Needs no database.
 * Returns 0 when done, 1 when the facts are refused (each by name), 2 when the input is not JSON.
 */
export async function clock(args: { readonly json: boolean }, io: ClockIo): Promise<0 | 1 | 2> {
  const json = parseJson(io.stdin)
  if (json === undefined) {
    io.err('waymark clock reads facts as JSON on standard input, for example:\n')
    io.err('  echo \'{"procedure":"assessment","requestReceived":"2026-01-05"}\' | npx waymark clock --json\n')
    return 2
  }
  const answer = answerTo(json.value)
  if (!answer.ok) {
    if (args.json) io.out(`${JSON.stringify({ refused: answer.error })}\n`)
    else for (const refusal of answer.error) io.err(inWords(refusal))
    return 1
  }
  if (args.json) io.out(`${JSON.stringify({ deadlines: answer.value.map(asJson) })}\n`)
  else io.out(answer.value.length === 0 ? 'Nothing is due on these facts.\n' : answer.value.map(asWords).join('\n'))
  return 0
}

type Answer = { ok: true; value: Deadline[] } | { ok: false; error: Refusal[] }

function answerTo(json: unknown): Answer {
  const { facts, choices } = takeApart(json)
  const read = readFacts(facts)
  const options = choices === undefined ? { ok: true as const, value: {} satisfies Options } : readOptions(choices)
  if (read.ok && options.ok) return deadlines(read.value, options.value)
  return { ok: false, error: [...(read.ok ? [] : read.error), ...(options.ok ? [] : options.error)] }
}

function takeApart(json: unknown): { facts: unknown; choices: unknown } {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'options')) return { facts: json, choices: undefined }
  const { options, ...facts } = json as { options: unknown }
  return { facts, choices: options }
}

/** A deadline as the command prints it: every day as YYYY-MM-DD. */
function asJson(deadline: Deadline): Record<string, unknown> {
  return {
    ...deadline,
    trigger: isoDate(deadline.trigger),
    strict: isoDate(deadline.strict),
    common: isoDate(deadline.common),
    workingDay: isoDate(deadline.workingDay),
    policy: deadline.policy === null ? null : isoDate(deadline.policy),
  }
}

function asWords(deadline: Deadline): string {
  const bound = deadline.bound === 'latest' ? 'by' : 'not before the end of'
  const working = explain(deadline).map((line) => `    ${line}\n`)
  return `${deadline.step} (${deadline.rule}): ${bound} ${longDate(deadline.strict)}\n  ${deadline.duty}\n${working.join('')}`
}

function inWords({ field, reason, mend }: Refusal): string {
  return `${field}: ${reason} ${mend}\n`
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
