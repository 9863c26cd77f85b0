import { formatNumber } from '../../../../ui/index.ts'
import { dateInWords, shortDate } from '../../../../values/date-words.ts'
import { monthInWords, type MonthKey } from '../../../../values/month-key.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { Lead, UpdateKind } from '../rules/plan-action.ts'
import type { Point, Timing } from '../rules/timing.ts'

/** Text with its own lines. What has no space for long, as an address or a slip of the keyboard, may break, so that it does not push a table apart. */
export const Lines = ({ text }: { readonly text: string }) => <>{text.split('\n').map((line, n) => <>{n > 0 && <br />}{breaking(line)}</>)}</>

const breaking = (line: string) => (/\S{41}/.test(line) ? line.split(/(\S{20})(?=\S)/).filter(Boolean).map((piece, n) => <>{n > 0 && <wbr />}{piece}</>) : line)

/** A short name on one line: a reference is not broken. */
export const unbroken = (name: string): string => (name.length <= 20 ? name.replaceAll(' ', '\u00A0') : name)

export const cycleInWords = (cycle: MonthKey | null): string => (cycle === null ? 'no month given' : monthInWords(cycle))

export const updateWords: Record<UpdateKind, string> = { progress: 'Progress', embed: 'How we will embed it', impact: 'Evidence of impact' }

const pointInWords = (point: Point): string => ('day' in point ? shortDate(point.day) : monthInWords(point.month))

/** When something is due, in the plan's own words where it has any, else as they were understood. */
export function timingInWords(timing: Timing, printed: string, due: PlainDate | null): string {
  if (printed !== '') return printed
  switch (timing.kind) {
    case 'unknown': case 'words': return due === null ? 'Not said' : `by ${shortDate(due)}`
    case 'at': return pointInWords(timing.at)
    case 'range': return `${timing.from ? pointInWords(timing.from) : ''} to ${timing.to ? pointInWords(timing.to) : ''}`.trim()
    case 'ongoing': return timing.since === null ? 'Ongoing' : `Ongoing since ${pointInWords(timing.since)}`
    case 'after-months': return `After ${timing.months} months`
    case 'steps': return timing.steps.map(({ at, words }) => `${pointInWords(at)}: ${words}`).join('; ')
    case 'several': return timing.points.map(pointInWords).join(' or ')
  }
}

/** Leads with the people for whom their names stand. */
export const LeadsInWords = ({ leads }: { readonly leads: readonly Lead[] }) => (
  leads.length === 0 ? <>Nobody named</> : (
    <>{leads.map(({ name, organisation, personName }, n) => <>{n > 0 && <br />}{name}{organisation && ` (${organisation})`}{personName && personName !== name && <span class="wm-facts__note">{personName}</span>}</>)}</>
  )
)

export const leadsInText = (leads: readonly Lead[]): string => leads.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)).join('\n')

export const knownInWords = (asKnown: PlainDate | null): string => (asKnown === null ? 'As known now.' : `As known at the end of ${dateInWords(asKnown)}.`)

/** The size of a file: "24 KB", "1.5 MB". */
export const sizeInWords = (bytes: number): string => (bytes < 1024 * 1024 ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB` : `${formatNumber(bytes / 1024 / 1024)} MB`)
