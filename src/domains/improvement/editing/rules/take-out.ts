import type { Thing } from '../../reading/rules/things.ts'

/** What people here may add to a plan, and take out of it again. */
export const takenOutKinds = ['area', 'workstream', 'action', 'measure'] as const

export type TakenOutKind = (typeof takenOutKinds)[number]

/** Only what no file has named: the rest is the plan's own, and a file would say it again. */
export const mayGo = ({ kind, fileSaid }: Thing): boolean => fileSaid === null && (takenOutKinds as readonly string[]).includes(kind)

const names = ({ links, lists }: Thing, kind: TakenOutKind, key: string): boolean =>
  (kind !== 'measure' && links[`${kind}_id`] === key) || Object.values(lists).some((rows) => rows.some((row) => row[`${kind}_id`] === key))

/** What stands on an area or a workstream, and must be set to another first. What is an action's own goes with it. */
export const standingOn = ({ kind, key }: Thing, things: readonly Thing[]): Thing[] =>
  kind === 'area' || kind === 'workstream' ? things.filter((one) => names(one, kind, key)) : []

/** Measures of success of this action alone, which no file has named. */
export const goesWith = ({ kind, key }: Thing, things: readonly Thing[]): Thing[] =>
  kind !== 'action' ? [] : things.filter((one) => one.kind === 'measure' && mayGo(one) && one.lists['measure_actions']?.length === 1 && names(one, 'action', key))
