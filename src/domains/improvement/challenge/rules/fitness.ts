import { nameOf, type Lead, type PlanAction } from '../../plan/rules/plan-action.ts'
import type { Area } from '../../plan/rules/programme.ts'
import { measuresOf, type Measure } from '../../plan/rules/measure.ts'

/**
 * What inspectors ask of a statement of action before it is fit for purpose: reg 4 Children Act 2004 (Joint Area Reviews) Regulations
 * 2015. The last is what families ask.
 */
export const fitnessRules = {
  'answers-an-area': 'Says which area of weakness it answers, in words',
  'individual-lead': 'Names the individual who leads it',
  'measurable': 'Says how success will be measured',
  'milestones': 'Has milestones by which progress can be seen',
  'resourced': 'Says which money or people are committed',
  'noticed': 'Says what families will notice',
} as const

export type FitnessRule = keyof typeof fitnessRules

/** Something that is missing, and what would mend it. `action` is null for what the plan as a whole lacks. */
export type Shortfall = { rule: FitnessRule; action: string | null; name: string; words: string; mend: string }

export type PlanToCheck = { actions: readonly PlanAction[]; areas: readonly Area[]; measures: readonly Measure[]; startsOn: number | null; resources: string | null }

/** Everything that is missing, action by action, and then of the plan as a whole. */
export function checkFitness(plan: PlanToCheck): Shortfall[] {
  return [...plan.actions.flatMap((action) => checkAction(action, plan)), ...checkWhole(plan)]
}

function checkAction(action: PlanAction, { areas, measures, resources, startsOn }: PlanToCheck): Shortfall[] {
  const missing = (rule: FitnessRule, words: string, mend: string): Shortfall => ({ rule, action: action.id, name: nameOf(action), words, mend })
  const found: Shortfall[] = []
  const own = areas.filter(({ id }) => action.areas.includes(id))
  if (action.words === null || /\[(\.\.\.|…)\]/.test(action.words)) found.push(missing('answers-an-area', 'Its words are missing or broken off, so nobody can see what it answers.', 'Write what will be done, and to which weakness.'))
  else if (own.length === 0) found.push(missing('answers-an-area', 'It answers no area of weakness.', 'Put it under the area that it answers.'))
  else if (own.every(({ words }) => words === null)) found.push(missing('answers-an-area', 'Its area has a number, and no words of the inspectors.', 'Write the area in the inspectors’ words.'))
  found.push(...checkLeads(action.leads, missing))
  const answering = measuresOf(action, measures)
  if (answering.length === 0) found.push(missing('measurable', 'No measure of success answers it or its area.', 'Name a figure that would show that it worked.'))
  else if (answering.every((one) => one.indicator === null && !isMeasurable(one.words))) found.push(missing('measurable', `Its measure “${answering[0]?.words}” names no figure.`, 'Link it to an indicator, or name a number, a rate or a share.'))
  if (action.milestones.length === 0 && !hasDay(action)) found.push(missing('milestones', 'It has no milestone, and no day by which it is due.', 'Say what will be there after 3, 6 and 12 months.'))
  else if (action.milestones.length > 0 && startsOn === null && action.milestones.every(({ months }) => months !== null)) found.push(missing('milestones', 'Its milestones count from a first day that nobody has named.', 'Say when the plan began.'))
  if (action.resources === null && resources === null) found.push(missing('resourced', 'Nothing says which money or people are committed to it.', 'Name them for the action, or for the plan as a whole.'))
  if (action.families === null) found.push(missing('noticed', 'It does not say what families will notice.', 'Write what will be different for a child or family.'))
  return found
}

const groups = /\b(teams?|departments?|services?|colleagues|staff|groups?|board|partners?|comms|tb[cd]|to be (confirmed|identified|agreed)|all)\b|\[(\.\.\.|…)\]|not identified/i

function checkLeads(leads: readonly Lead[], missing: (rule: FitnessRule, words: string, mend: string) => Shortfall): Shortfall[] {
  const leading = leads.filter(({ part }) => part === 'lead')
  if (leading.length === 0) return [missing('individual-lead', 'No lead is named.', 'Name the person or post that answers for it.')]
  const vague = leading.every(({ name, person }) => person === null && groups.test(name))
  return vague ? [missing('individual-lead', `“${leading[0]?.name}” is no individual.`, 'Name one person or post that answers for it.')] : []
}

/** A measure that can be read off a figure: a share, a number, a rate, a wait. */
const isMeasurable = (words: string): boolean => /%|\bshare\b|\bproportion|\bper ?cent|\bnumber|\brate|\baverage|\blongest|\bwait|\bdays?\b|\bweeks?\b|\bsatisfaction|\battainment|\battendance|\d/i.test(words)

const hasDay = ({ timing }: PlanAction): boolean => !['unknown', 'words', 'ongoing'].includes(timing.kind)

const sectors: readonly (readonly [string, RegExp])[] = [
  ['education', /\beducation|\bsend\b|inclusion|school|senco|local offer|virtual|\bep\b|psycholog|early years|adviser|web/i],
  ['health', /health|nurs|clinical|\bicb\b|\bccg\b|\bnhs\b|therap|paediat|camhs|medical/i],
  ['social care', /social|\bcare\b|help, protection|\bpractice\b|safeguard|family support|early help/i],
]

function checkWhole({ actions, areas }: PlanToCheck): Shortfall[] {
  const names = actions.flatMap(({ leads }) => leads.map(({ name, organisation }) => `${name} ${organisation ?? ''}`))
  const silent = names.length === 0 ? [] : sectors.filter(([, words]) => !names.some((name) => words.test(name)))
  const unanswered = areas.filter(({ id }) => !actions.some((action) => action.areas.includes(id)))
  return [
    ...unanswered.map(({ words, number }): Shortfall => ({ rule: 'answers-an-area', action: null, name: words ?? `Area ${number}`, words: 'No action answers this area.', mend: 'Add an action that does.' })),
    ...silent.map(([sector]): Shortfall => ({ rule: 'individual-lead', action: null, name: 'The plan', words: `Nobody from ${sector} seems to lead anything.`, mend: 'The weaknesses are those of the whole area: name leads in education, health and care.' })),
  ]
}
