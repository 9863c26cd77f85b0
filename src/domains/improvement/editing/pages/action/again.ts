import type { Plan } from '../../../plan/storage/plans.ts'
import type { Thing } from '../../../reading/rules/things.ts'
import type { ThingsHere } from '../../../reading/storage/find-things.ts'
import { textOf, thingsOf, typedOver, type Part } from '../here.ts'
import { fieldsOf, type Worded } from './form.ts'

/** The parts of the form that are things of their own: the beginning of their fields' names, and the thing. */
const partsOf = ({ milestones, measures }: Worded): [string, Thing][] => [...milestones.map((one, n): [string, Thing] => [`milestone-${n}`, one]), ...measures.map((one, n): [string, Thing] => [`measure-${n}`, one])]

/** Says of which thing each of them is, so that what was typed is never taken for another's. */
export const namesOfParts = (worded: Worded, { ids }: ThingsHere): [string, string][] => partsOf(worded).map(([name, { kind, key }]) => [`${name}-of`, ids.get(kind)?.get(key) as string])

/** What was typed, beside things that may be others by now: what nobody typed over is as it stands. */
export function typedAgain(form: Record<string, string>, worded: Worded, things: ThingsHere): Record<string, string> {
  const now = fieldsOf(worded)
  const over = typedOver({ areas: '', ...form })
  const typed = Object.entries(over).filter(([name]) => !/^(?:milestone|measure)-\d/.test(name))
  const moved = namesOfParts(worded, things).flatMap(([name, id]) => {
    const was = Object.keys(form).find((one) => one.endsWith('-of') && form[one] === id)?.slice(0, -'-of'.length)
    const here = name.slice(0, -'-of'.length)
    return was === undefined ? [] : Object.entries(over).filter(([one]) => one === was || (one.startsWith(`${was}-`) && one !== `${was}-of`)).map(([one, value]): [string, string] => [here + one.slice(was.length), value])
  })
  return { ...now, ...Object.fromEntries(typed), ...Object.fromEntries(moved) }
}

/** Every part of the form as it stands, in words. */
export function partsNow(worded: Worded, things: ThingsHere, plan: Plan): Record<string, Part & { value: string }> {
  const now = fieldsOf(worded)
  const named = (kind: 'area' | 'workstream', keys: string, field: string) => thingsOf(things, kind).filter(({ key }) => keys.split('\n').includes(key)).map((one) => `${textOf(one, 'number')} ${textOf(one, field)}`.trim()).join('\n')
  const plainly = (name: string, label: string) => [name, { label, value: now[name] ?? '', says: now[name] ?? '' }] as const
  return Object.fromEntries([
    plainly('reference', 'Reference'), plainly('words', 'What will be done?'), plainly('families', 'What will families notice?'), plainly('leads', 'Leads'), plainly('when', 'By when?'), plainly('resources', 'Resources'),
    ['workstream', { label: plan.workstreamWord, value: now['workstream'] ?? '', says: named('workstream', now['workstream'] ?? '', 'title') }], ['areas', { label: 'Areas', value: now['areas'] ?? '', says: named('area', now['areas'] ?? '', 'words') }],
    ...worded.milestones.flatMap((_, n) => [plainly(`milestone-${n}-when`, `Milestone ${n + 1}, when`), plainly(`milestone-${n}-words`, `Milestone ${n + 1}`)]), ...worded.measures.map((_, n) => plainly(`measure-${n}`, `Measure of success ${n + 1}`)),
  ])
}
