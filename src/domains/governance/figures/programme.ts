import { findPlans, findProgramme, nameOf, statusInWords, statuses, statusOf, type KnownStatus, type Programme } from '../../improvement/index.ts'
import { todayFor } from '../../../platform/clock.ts'
import type { Transaction } from '../../../platform/db/transaction.ts'
import { isoDate } from '../../../values/date-words.ts'
import { things, words, type Figure, type FigureCell } from '../rules/papers/figure.ts'
import type { Drawing, Measure } from './measure.ts'

const columns: readonly KnownStatus[] = [...statuses, 'unknown']

/** The authority's newest plan as it was known on the day, or undefined where there was none yet. */
export async function programmeAt(trx: Transaction, { authority, asKnownOn, recordedUntil }: Pick<Drawing, 'authority' | 'asKnownOn' | 'recordedUntil'>): Promise<Programme | undefined> {
  const wasMade = (madeAt: Date) => todayFor(() => madeAt, null).today <= isoDate(asKnownOn) && (recordedUntil === undefined || madeAt <= recordedUntil)
  const plan = (await findPlans(trx, authority)).find(({ madeAt }) => wasMade(madeAt))
  return plan && findProgramme(trx, plan, { today: asKnownOn, asKnown: asKnownOn, recordedUntil })
}

const sourceOf = (programme: Programme | undefined) => ({ words: programme ? `The plan of action: ${programme.plan.title}` : 'The plan of action: there was none on that day', href: '/improvement' })

const table = (drawing: Drawing, programme: Programme | undefined, label: string, head: string[], rows: FigureCell[][], numericFrom: number): Figure =>
  ({ key: drawing.key, label, source: sourceOf(programme), asKnownOn: isoDate(drawing.asKnownOn), shape: 'table', table: { head, numeric: head.map((_, n) => n >= numericFrom), rows } })

/** Actions by status, as a whole and by area. */
export const programmeByStatus: Measure = {
  about: 'Actions of the plan, by area and status',
  async draw(trx, drawing): Promise<Figure> {
    const programme = await programmeAt(trx, drawing)
    const row = (name: string, { actions, counts }: { actions: number; counts: Readonly<Record<KnownStatus, number>> }) => [words(name), things(actions), ...columns.map((status) => things(counts[status]))]
    const rows = programme ? [...programme.standing.byArea.map(({ area, ...standing }) => row(area.words ?? area.number ?? 'An area without words', standing)), row('All actions', programme.standing)] : []
    return table(drawing, programme, this.about, ['Area', 'Actions', ...columns.map(statusInWords)], rows, 1)
  },
}

/** Actions that are delayed or overdue. */
export const programmeLate: Measure = {
  about: 'Actions that are delayed or overdue',
  async draw(trx, drawing): Promise<Figure> {
    const programme = await programmeAt(trx, drawing)
    const late = (programme?.actions ?? []).filter((action) => ['delayed', 'overdue'].includes(statusOf(action)))
    return table(drawing, programme, this.about, ['Action', 'What', 'Who', 'Status'], late.map((action) => [words(nameOf(action)), words(action.words ?? ''), words(action.leads.map(({ name }) => name).join(', ')), words(statusInWords(statusOf(action)))]), 9)
  },
}

/** The actions of one workstream: where each stands, and what was told last. */
export const workstreamActions: Measure = {
  about: 'Actions of the workstream',
  async draw(trx, drawing): Promise<Figure> {
    const programme = await programmeAt(trx, drawing)
    const own = (programme?.actions ?? []).filter(({ workstream }) => workstream === drawing.asked['workstream'])
    return table(drawing, programme, this.about, ['Action', 'Status', 'Told last'], own.map((action) => [words(`${nameOf(action)} ${action.words ?? ''}`.trim()), words(statusInWords(statusOf(action))), words(action.updates[0]?.words ?? 'Nothing yet')]), 9)
  },
}

/** How many actions of the plan, or of a workstream, are complete or embedded. */
export const actionsDone: Measure = {
  about: 'Actions that are complete or embedded',
  async draw(trx, drawing): Promise<Figure> {
    const programme = await programmeAt(trx, drawing)
    const own = (programme?.actions ?? []).filter(({ workstream }) => drawing.asked['workstream'] === undefined || workstream === drawing.asked['workstream'])
    const done = own.filter((action) => ['complete', 'embedded'].includes(statusOf(action))).length
    return { key: drawing.key, label: this.about, source: sourceOf(programme), asKnownOn: isoDate(drawing.asKnownOn), shape: 'value', value: things(programme ? `${done} of ${own.length}` : 'x') }
  },
}
