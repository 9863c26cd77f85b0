import { storeTiming } from '../../../plan/rules/stored-timing.ts'
import { readLeads } from '../../../reading/rules/read-leads.ts'
import { readTiming } from '../../../reading/rules/read-timing.ts'
import { inOrder, type ListRow, type Thing } from '../../../reading/rules/things.ts'
import type { ThingsHere } from '../../../reading/storage/find-things.ts'
import type { FieldError } from '../../../../../ui/index.ts'
import type { Edit } from '../../actions/edit-things.ts'
import { reasonMissing, textOf, thingOf, thingsOf, tooLong, typed } from '../here.ts'

/** An action with its milestones and the measures that are its own, as they are told. */
export type Worded = { action: Thing | undefined; milestones: readonly Thing[]; measures: readonly Thing[] }

export function wordedIn(here: ThingsHere, id: string): Worded {
  const action = id === 'new' ? undefined : thingOf(here, 'action', id)
  return {
    action, milestones: thingsOf(here, 'milestone').filter(({ links, removed }) => action !== undefined && links['action_id'] === action.key && !removed),
    measures: thingsOf(here, 'measure').filter(({ lists }) => action !== undefined && lists['measure_actions']?.some((row) => row['action_id'] === action.key)),
  }
}

/** The things that one form changes, to tell whether somebody else changed them meanwhile. */
export const thingsIn = ({ action, milestones, measures }: Worded): Thing[] => [...(action ? [action] : []), ...milestones, ...measures]

const leadLine = (row: ListRow): string => (row['organisation'] ? `${row['name']} (${row['organisation']})` : String(row['name']))

/** What the form shows at first. */
export function fieldsOf({ action, milestones, measures }: Worded): Record<string, string> {
  return {
    ...Object.fromEntries(['reference', 'words', 'families', 'resources'].map((name) => [name, action ? textOf(action, name) : ''])), when: action ? textOf(action, 'timing_printed') : '',
    workstream: action?.links['workstream_id'] ?? '', areas: (action?.lists['action_areas'] ?? []).map((row) => String(row['area_id'])).join('\n'), leads: (action?.lists['leads'] ?? []).map(leadLine).join('\n'),
    ...Object.fromEntries(milestones.flatMap((one, n) => [[`milestone-${n}-when`, whenOf(one)], [`milestone-${n}-words`, textOf(one, 'words')]])),
    ...Object.fromEntries(measures.map((one, n) => [`measure-${n}`, textOf(one, 'words')])),
  }
}

/** When a milestone is due: in words where it has any, else so many months after the plan's start. */
export const whenOf = ({ fields }: Pick<Thing, 'fields'>): string => (typeof fields['months'] === 'number' ? `After ${fields['months']} months` : textOf({ fields }, 'printed'))

const timed = (printed: string) => { const { timing, note } = readTiming({ text: printed, kind: 'text' }); return { timing, stored: storeTiming(timing), note } }

/** Reads what is said of an action, of each of its milestones, and of its measures of success; and which milestones are taken away. */
export function readWords(form: Record<string, string>, { action, milestones, measures }: Worded, here: ThingsHere): { edits: Edit[]; removed: string[] } | { errors: FieldError[] } {
  const goes = (n: number) => form[`milestone-${n}-away`] === 'yes'
  const words = typed(form, 'words')
  const areas = (form['areas'] ?? '').split('\n').filter(Boolean)
  const workstream = typed(form, 'workstream')
  const there = (kind: 'area' | 'workstream', key: string) => thingsOf(here, kind).some((one) => one.key === key)
  const errors: FieldError[] = [
    // a plan may have actions without words: they are asked for where there were any
    ...(words === null && (action === undefined || textOf(action, 'words') !== '') ? [{ field: 'words', message: 'Enter what will be done' }] : []),
    ...(areas.every((key) => there('area', key)) ? [] : [{ field: 'areas', message: 'Choose areas of the list' }]), ...(workstream === null || there('workstream', workstream) ? [] : [{ field: 'workstream', message: 'Choose from the list' }]),
    ...milestones.flatMap((_, n) => (!goes(n) && typed(form, `milestone-${n}-words`) === null ? [{ field: `milestone-${n}-words`, message: 'Enter what will be there, or take the milestone away' }] : [])),
    ...measures.flatMap((_, n) => (typed(form, `measure-${n}`) === null ? [{ field: `measure-${n}`, message: 'Enter the measure. It stays, whatever it shows' }] : [])),
    ...(typed(form, 'milestone-new-when') !== null && typed(form, 'milestone-new-words') === null ? [{ field: 'milestone-new-words', message: 'Enter what will be there' }] : []), ...reasonMissing(form),
    ...tooLong(form, 'name', ['reference', 'when', ...Object.keys(form).filter((name) => /^milestone-.+-when$/.test(name))]),
    ...tooLong(form, 'words', ['words', 'families', 'leads', 'resources', ...Object.keys(form).filter((name) => /^(?:milestone-.+-words|measure-(?:\d+|new))$/.test(name))]),
  ]
  if (errors.length > 0) return { errors }
  const key = action?.key ?? 'new 0'
  const leads = readLeads(form['leads'] ?? '').map((one, position) => ({ position, name: one.name, organisation: one.organisation, part: one.part }))
  const edits: Edit[] = [{
    kind: 'action', key: action?.key ?? null, links: { workstream_id: workstream }, lists: { action_areas: inOrder(areas.map((area_id) => ({ area_id }))), leads },
    fields: { reference: typed(form, 'reference'), words, families: typed(form, 'families'), resources: typed(form, 'resources'), ...actionTiming(typed(form, 'when') ?? '', action) },
  }]
  for (const [n, one] of milestones.entries()) if (!goes(n)) edits.push({ kind: 'milestone', key: one.key, fields: { words: typed(form, `milestone-${n}-words`), ...milestoneTiming(typed(form, `milestone-${n}-when`) ?? '', one) } })
  const fresh = typed(form, 'milestone-new-words')
  if (fresh !== null) edits.push({ kind: 'milestone', key: null, links: { action_id: key }, fields: { words: fresh, ...milestoneTiming(typed(form, 'milestone-new-when') ?? '', undefined) } })
  for (const [n, one] of measures.entries()) edits.push({ kind: 'measure', key: one.key, fields: { words: typed(form, `measure-${n}`) } })
  const measure = typed(form, 'measure-new')
  if (measure !== null) edits.push({ kind: 'measure', key: null, fields: { words: measure }, links: { workstream_id: workstream }, lists: { measure_areas: [], measure_actions: [{ action_id: key }] } })
  return { edits, removed: milestones.filter((_, n) => goes(n)).map((one) => one.key) }
}

/** What is printed as before keeps its meaning: a cell of a workbook may have been a date of which its text says less. */
function actionTiming(printed: string, before: Thing | undefined): Thing['fields'] {
  if (before && printed === textOf(before, 'timing_printed')) return {}
  const { stored, note } = timed(printed)
  return { timing: stored, timing_printed: printed, timing_note: note }
}

function milestoneTiming(printed: string, before: Thing | undefined): Thing['fields'] {
  if (before && printed === whenOf(before)) return {}
  const { timing, stored } = timed(printed)
  return { timing: stored, printed, months: timing.kind === 'after-months' ? timing.months : null }
}
