import { children, people } from '../kit/area.ts'
import type { Known } from '../kit/app.ts'
import { ivo, round } from '../kit/relationships.ts'

/** What a person sees of a child, as it should be: as staff, as family, by a grant of some scope, or nothing. */
export type Sight = 'staff' | 'family' | 'roll' | 'consultation' | 'advice' | 'adviser' | 'panel' | 'nothing'

/** A reader and a child with what they are to each other: one column of the matrix. */
export type Relation = { name: string; who: Known | undefined; person: string | undefined; child: { id: string; assessment: string; event: string; forename: string; surname: string; area: number }; sight: Sight }

const event = (n: number) => `00000000-0000-7000-8000-000000000${300 + n}`
const kofi = { ...children.kofi, event: event(0), area: 901 }
const niamh = { ...children.niamh, event: event(1), area: 901 }
const eli = { ...children.eli, event: event(2), area: 901 }
const restricted = { ...ivo, area: 901 }

const staff = (name: string, who: keyof typeof people, child: Relation['child'], sight: Sight): Relation => ({ name, who, person: people[who].id, child, sight })
const other = (name: string, who: keyof typeof round, child: Relation['child'], sight: Sight): Relation => ({ name, who, person: round[who].id, child, sight })

/** Every relationship that the matrix tells of, in its order. */
export const relations: readonly Relation[] = [
  staff('Manager', 'priya', kofi, 'staff'),
  staff('Senior lead', 'tom', kofi, 'staff'),
  staff('Link officer', 'rosa', kofi, 'staff'),
  staff('Assessment officer', 'hugh', kofi, 'staff'),
  staff('Returns officer', 'lena', kofi, 'staff'),
  staff('Administrator', 'omar', kofi, 'nothing'),
  staff('Programme manager', 'ines', kofi, 'nothing'),
  staff('Action owner', 'wen', kofi, 'nothing'),
  staff('Other authority', 'else', kofi, 'nothing'),
  staff('Own child', 'abena', kofi, 'family'),
  staff('Other child', 'abena', niamh, 'nothing'),
  other('Pupil on roll', 'sunita', eli, 'roll'),
  other('Pupil who left', 'sunita', niamh, 'nothing'),
  other('Consulted', 'joan', niamh, 'consultation'),
  other('Consulted before', 'joan', eli, 'nothing'),
  other('Asked for advice', 'petra', kofi, 'advice'),
  other('Asked before', 'petra', niamh, 'nothing'),
  other('Adviser by consent', 'noor', kofi, 'adviser'),
  other('Consent ended', 'noor', niamh, 'nothing'),
  other('Panel to come', 'gil', eli, 'panel'),
  other('Panel over', 'gil', kofi, 'nothing'),
  staff('Restricted: manager', 'priya', restricted, 'nothing'),
  staff('Restricted: link officer', 'ada', restricted, 'nothing'),
  staff('Restricted: senior lead', 'tom', restricted, 'nothing'),
  staff('Restricted: assessment officer', 'hugh', restricted, 'nothing'),
  staff('Restricted: returns officer', 'lena', restricted, 'nothing'),
  staff('Restricted: administrator', 'omar', restricted, 'nothing'),
  staff('Restricted: named officer', 'rosa', restricted, 'staff'),
  other('Restricted: family', 'mara', restricted, 'family'),
  { name: 'Nobody', who: undefined, person: undefined, child: kofi, sight: 'nothing' },
]
