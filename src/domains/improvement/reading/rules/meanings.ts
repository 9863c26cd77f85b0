import { plainText } from './cells.ts'

/** What a column of a plan's table can be. */
export const meanings = {
  'area': 'Area of weakness',
  'workstream': 'Project, objective or workstream',
  'workstream-number': 'Number of the project',
  'reference': 'Reference of the action',
  'action': 'Action: what will be done',
  'families': 'What families will notice',
  'lead': 'Leads',
  'milestone': 'Milestone',
  'by-when': 'By when',
  'status': 'Status (RAG)',
  'progress': 'Progress',
  'embed': 'How it will be embedded',
  'impact': 'Evidence of impact',
  'resources': 'Resources',
  'measure': 'Success measure',
  'risk-date': 'Date of the risk',
  'risk': 'Risk',
  'severity': 'Severity or impact of the risk',
  'likelihood': 'Likelihood',
  'mitigation': 'Mitigation',
  'rating': 'RAG of the risk',
  'group': 'Who said it',
  'comment': 'What they said',
  'theme': 'Theme',
  'partner': 'Who answers',
  'said': 'You said',
  'did': 'We did',
  'leave-out': 'Leave out',
} as const

export type Meaning = keyof typeof meanings

export const isMeaning = (text: string): text is Meaning => text in meanings

// The first that fits counts: "How we will embed (Progress since June)" tells of embedding, "Evidence of impact" of impact.
const patterns: readonly (readonly [Meaning, RegExp])[] = [
  ['said', /^you said/], ['did', /^we (did|are doing|have done)/],
  ['mitigation', /mitigat/], ['likelihood', /likelihood|probability/], ['severity', /severity|^impact of (the )?risk|consequence/],
  ['area', /area.{0,20}(weakness|concern|improvement)|priority (action|area)|significant weakness/],
  ['measure', /measure|\bkpis?\b|success criteri|performance indicator|how (will )?we.{0,10}know/],
  ['workstream-number', /^(project|objective|workstream) (no|number|ref)/],
  ['reference', /\bref(erence)?\b|^(action )?(no|number|id)\.?$/],
  ['families', /(children|young people|famil|parents).{0,40}\bwill\b|what .{0,30}(families|parents|children).{0,20}(notice|see)|difference (it|this)/],
  ['milestone', /\bafter \S+ months?\b|milestone|\d+ months? (target|on)/],
  ['risk', /^risks?\b|risk (description|identified)/],
  ['embed', /embed|sustain/],
  ['impact', /evidence|^impact|outcome/],
  ['by-when', /by when|timescale|deadline|due|(completion|end|target|finish) date|^when$|^by$/],
  ['lead', /\bleads?\b|responsib|owner|accountable|officers?$|^who$/],
  ['rating', /^risk rag/], ['status', /\b(b?rag|status)\b/],
  ['progress', /progress|update|position|commentary/],
  ['resources', /resource|cost|funding|budget/],
  ['workstream', /^(projects?|objectives?|workstreams?|priorit(y|ies))( title| name)?$|^strateg/],
  ['action', /\bwe will$|^actions?\b|activity|^tasks?\b|what (we )?will (we )?(do|be done)|^key actions/],
  ['comment', /^comments?\b|^feedback|what (they|people|you) (said|told)/],
  ['theme', /^themes?$|^topics?$/],
  ['partner', /^partner|^organisation|^agency/],
  ['group', /^groups?\b|^stakeholder|^audience/],
  ['risk-date', /^date( raised| added)?$/],
]

/** What a heading most likely names, or undefined. */
export function meaningOf(heading: string): Meaning | undefined {
  const words = plainText(heading).toLowerCase()
  if (words === '' || words.length > 90) return undefined
  return patterns.find(([, pattern]) => pattern.test(words))?.[0]
}

const numbers: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, twelve: 12, eighteen: 18 }

/** How many months after the start a milestone's heading speaks of: "After 3 months we will have". */
export function monthsOf(heading: string): number | undefined {
  const said = /\b(\d+|[a-z]+)[ -]months?\b/i.exec(heading)?.[1]?.toLowerCase()
  if (said === undefined) return undefined
  return /^\d+$/.test(said) ? Number(said) : numbers[said]
}
