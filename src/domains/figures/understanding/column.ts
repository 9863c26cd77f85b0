import type { Cell } from './paper.ts'
import { isPeriod, periodOf, type Period } from './period.ts'

/** What the cells of a column are. */
export type Role = 'label' | 'value' | 'comparator' | 'target' | 'rag' | 'arrow' | 'polarity' | 'period-kind' | 'comment' | 'status' | 'ref' | 'when' | 'words'

export type Column = { readonly index: number; readonly head: string; readonly role: Role; readonly period: Period | undefined }

export const RAG = /^(red|amber|green|blue|grey|gray)$/i
const RAG_HEAD = /^(b?rag|rag (status|rating|update)|rating)$/i
const ARROW = /^[↑↓↔→←⇅⇧⇩▲▼►◄=]/
const ARROW_HEAD = /^(dot|d\.o\.t\.?|direction|dir\.? of travel|travel)\b/i
const POLARITY = /^(l|h|low|high|lower|higher)$/i
const STATUS = /\b(complete|completed|embedded|in progress|not (yet )?started|overdue|delayed|on track|closed)\b/i
const REGIONS = /\b(neighbours?|comparators?|region(al)?|national|england|west midlands|east midlands|london|north (east|west)|south (east|west)|east of england|yorkshire)\b/i
const NUMBER = /^[<~£-]?\s?[\d.,]+\s?(%|pts|k\b)?/i

/** The role of a column, by what stands in it first and by its heading second. */
export function roleOf(head: string, cells: readonly Cell[]): Role {
  // A column of letters is one of colours only if its heading says so.
  if (RAG_HEAD.test(head) && cells.length > 0 && cells.every(({ text }) => /^[rag]$/i.test(text.trim()))) return 'rag'
  const most = (shape: RegExp, share = 0.6) => cells.length > 0 && cells.filter(({ text }) => shape.test(text.trim())).length >= share * cells.length
  if (most(RAG)) return 'rag'
  if (most(ARROW) || ARROW_HEAD.test(head)) return 'arrow'
  if (/comment|narrative|explanation|commentary/i.test(head)) return 'comment'
  if (/polarity|good is/i.test(head) || most(POLARITY, 0.9)) return 'polarity'
  if (/^(data )?period$|frequency/i.test(head)) return 'period-kind'
  if (/\b(start|end|finish|completion|target|due|review) date\b|^(start|end|finish|begin|started|finished|ends?|starts?)$|\bmilestone/i.test(head)) return 'when'
  if (/\btargets?\b/i.test(head)) return 'target'
  if (/^ref|reference n|^no\.?$/i.test(head)) return 'ref'
  if (/^(rag|status|progress status)\b|\brag$/i.test(head) && most(STATUS, 0.3)) return 'status'
  if (RAG_HEAD.test(head)) return 'rag'
  if (/\bby when|^date\b|\bdate (item|of|created)|\bmeeting date|deadline|milestone|\bdue\b/i.test(head)) return 'when'
  if (REGIONS.test(head) && most(NUMBER, 0.4)) return 'comparator'
  if (isPeriod(head)) return most(/[a-z]{4}/i, 0.5) && !most(/\d/, 0.5) ? 'words' : 'value'
  return most(NUMBER, 0.5) ? 'value' : 'words'
}

/** A column by its heading and cells. `month` is the month that a heading without a year stands for. */
export const makeColumn = (index: number, head: string, cells: readonly Cell[], month?: Period): Column => ({ index, head, role: roleOf(head, cells), period: periodOf(head) ?? month })

/** Whether a heading promises colours, or arrows. */
export const headedRag = (head: string): boolean => RAG_HEAD.test(head.trim())
