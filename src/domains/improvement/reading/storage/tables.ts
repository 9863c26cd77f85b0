import type { ThingKind } from '../rules/things.ts'

/** Where each kind of thing is kept: its columns that a file tells, the things it belongs to, and its lists. */
export type ThingTable = {
  table: string
  id: string
  ofPlan: boolean
  fields: readonly string[]
  links: Readonly<Record<string, ThingKind>>
  lists: Readonly<Record<string, { columns: readonly string[]; links: Readonly<Record<string, ThingKind>>; order: string }>>
  /** The column that names it to people. */
  name: string
}

const areas = { columns: ['area_id'], links: { area_id: 'area' }, order: 'area_id' } as const

export const thingTables: Record<ThingKind, ThingTable> = {
  area: { table: 'areas', id: 'area_id', ofPlan: true, fields: ['number', 'words'], links: {}, lists: {}, name: 'words' },
  workstream: { table: 'workstreams', id: 'workstream_id', ofPlan: true, fields: ['number', 'title'], links: { area_id: 'area' }, lists: {}, name: 'title' },
  action: {
    table: 'actions', id: 'action_id', ofPlan: true, fields: ['reference', 'words', 'families', 'resources', 'timing', 'timing_printed', 'timing_note'], links: { workstream_id: 'workstream' },
    lists: { action_areas: areas, leads: { columns: ['position', 'name', 'organisation', 'part'], links: {}, order: 'position' } }, name: 'reference',
  },
  milestone: { table: 'milestones', id: 'milestone_id', ofPlan: false, fields: ['months', 'timing', 'printed', 'words'], links: { action_id: 'action' }, lists: {}, name: 'printed' },
  measure: { table: 'measures', id: 'measure_id', ofPlan: true, fields: ['words'], links: { workstream_id: 'workstream' }, lists: { measure_areas: areas, measure_actions: { columns: ['action_id'], links: { action_id: 'action' }, order: 'action_id' } }, name: 'words' },
  risk: { table: 'risks', id: 'risk_id', ofPlan: true, fields: ['dated', 'refs', 'risk', 'severity', 'likelihood', 'mitigation', 'owner'], links: {}, lists: {}, name: 'risk' },
  comment: { table: 'comments', id: 'comment_id', ofPlan: true, fields: ['group_name', 'words', 'theme'], links: {}, lists: {}, name: 'words' },
  reply: { table: 'replies', id: 'reply_id', ofPlan: true, fields: ['partner', 'said', 'did'], links: {}, lists: {}, name: 'said' },
}
