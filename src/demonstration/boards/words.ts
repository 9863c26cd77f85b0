import type { BoardKind, Seat } from '../../domains/governance/index.ts'

type BoardWords = { key: string; name: string; kind: BoardKind; purpose: string; quorum: number | null; inPublic: boolean; to: readonly (readonly [key: string, about: string])[]; members: readonly (readonly [name: string, organisation: string, seat: Seat])[]; terms?: string }

/** Who meets in Merrowdale, and to whom they answer. All invented. */
export const boardWords: readonly BoardWords[] = [
  { key: 'cabinet', name: 'Merrowdale Cabinet', kind: 'executive', purpose: 'Decides for the council.', quorum: 3, inPublic: true, to: [], members: [['Councillor Adela Frobisher', 'Merrowdale Council', 'chair'], ['Councillor Rupert Oyelaran', 'Merrowdale Council', 'member']] },
  { key: 'wellbeing', name: 'Health and Wellbeing Board', kind: 'board', purpose: 'Brings council, NHS and voluntary groups together.', quorum: 5, inPublic: true, to: [['cabinet', 'the health of the borough']], members: [['Councillor Rupert Oyelaran', 'Merrowdale Council', 'chair'], ['Dr Sunniva Blake', 'Merrow Integrated Care', 'vice-chair']] },
  { key: 'partnership', name: 'SEND Partnership Board', kind: 'board', purpose: 'Holds everybody to the plan that answers the inspection.', quorum: 6, inPublic: false, to: [['wellbeing', 'the plan of action and what it changes']],
    members: [['Professor Edith Lacey', 'Independent', 'chair'], ['Ruth Adeyemi', 'Merrowdale Council', 'member'], ['Dr Sunniva Blake', 'Merrow Integrated Care', 'member'], ['Gaynor Tibbs', 'Merrowdale Parents Together', 'co-opted'], ['Oliver Renshaw', 'Secondary heads', 'member'], ['Councillor Bashir Noor', 'Merrowdale Council', 'member'], ['Folasade Bright', 'Merrowdale Council', 'in-attendance']],
    terms: 'The board meets every month. It hears each workstream’s lead, asks what has changed for children and families, and decides what is to be done where something is late.\n\nParents and young people sit on it as members like any other.' },
  { key: 'scrutiny', name: 'Children and Learning Scrutiny Committee', kind: 'committee', purpose: 'Asks the council and its partners what they do for children, and whether it works.', quorum: 4, inPublic: true, to: [],
    members: [['Councillor Winifred Askey', 'Merrowdale Council', 'chair'], ['Councillor Bashir Noor', 'Merrowdale Council', 'vice-chair'], ['Councillor Petronella Quist', 'Merrowdale Council', 'member'], ['Councillor Dev Raval', 'Merrowdale Council', 'member'], ['Hester Moncrieff', 'Diocese', 'co-opted']] },
  { key: 'assessments', name: 'Workstream: assessments and plans', kind: 'group', purpose: 'Plans in time, and plans that are good.', quorum: null, inPublic: false, to: [['partnership', 'assessments and plans']], members: [['Samina Rafiq', 'Merrowdale Council', 'chair'], ['Wes Harcombe', 'Merrowdale Council', 'member']] },
  { key: 'inclusion', name: 'Workstream: help in school', kind: 'group', purpose: 'Help before anybody has to ask for a plan.', quorum: null, inPublic: false, to: [['partnership', 'help in school']], members: [['Oliver Renshaw', 'Secondary heads', 'chair']] },
  { key: 'voices', name: 'Young people and parents group', kind: 'group', purpose: 'Says how it is, and reads papers before they go out.', quorum: null, inPublic: false, to: [['partnership', 'what families tell us']], members: [['Gaynor Tibbs', 'Merrowdale Parents Together', 'chair']] },
]

type RecommendationWords = { item: string; text: string; parts?: readonly string[]; owner: string; state: 'made' | 'in-progress' | 'reported-complete' | 'closed'; note: string; meeting: 0 | 1 }

/** What the committee asked for at its last two meetings. */
export const recommendationWords: readonly RecommendationWords[] = [
  { meeting: 0, item: 'Waiting for a plan', text: 'That members see each quarter how long families wait, by locality.', owner: 'Mina Castellan', state: 'closed', note: 'The first table went to members in September.' },
  { meeting: 0, item: 'Waiting for a plan', text: 'That Cabinet be asked to fund two more educational psychologists.', owner: 'Ruth Adeyemi', state: 'reported-complete', note: 'Cabinet agreed the posts. One is filled.' },
  { meeting: 0, item: 'The front door', text: 'That letters which refuse an assessment say where else help is to be had.', owner: 'Samina Rafiq', state: 'in-progress', note: 'New letters are being read by parents.' },
  { meeting: 1, item: 'Pupils out of school', text: 'That the committee be sent:', parts: ['the number of pupils on a part-time timetable;', 'how many of them have a plan;', 'what is done where one lasts longer than six weeks.'], owner: 'Wes Harcombe', state: 'in-progress', note: 'The first part was sent in October.' },
  { meeting: 1, item: 'Pupils out of school', text: 'That head teachers be asked what keeps children with sensory needs away.', owner: 'Oliver Renshaw', state: 'made', note: '' },
]

/** Which actions of the plan answer what the committee asked for: how it begins, the action, and the part that it answers. */
export const linkWords: readonly (readonly [begins: string, reference: string, part: number | null])[] = [
  ['That letters which refuse', 'MIP 1.4.1', null], ['That letters which refuse', 'MIP 1.3.5', null], ['That Cabinet be asked', 'MIP 1.2.1', null], ['That the committee be sent', 'MIP 2.1.3', 3],
]

/** The committee’s year: themes with their items, and at which of its six meetings each is heard. */
export const workWords: readonly (readonly [theme: string, item: string, meeting: number])[] = [
  ['Theme: Waiting', 'Waiting for a plan', 0], ['Theme: Waiting', 'Educational psychologists', 0], ['Theme: Waiting', 'Therapies', 2],
  ['Theme: In school', 'Pupils out of school', 1], ['Theme: In school', 'Exclusions and suspensions', 1], ['Theme: In school', 'Help before a plan', 3],
  ['Theme: Places', 'Special school places', 2], ['Theme: Places', 'Home to school transport', 4], ['Theme: Places', 'Budget for the year', 3],
  ['Theme: Growing up', 'Moving on at 16', 4], ['Theme: Growing up', 'Work and independence', 5], ['Theme: Growing up', 'What young people say', 5],
]

type EntryWords = { reference: string; title: string; details: string; key: boolean; member: string; contact: string; entered: number; decided: number; paragraph?: '3' }

/** Decisions to come: in the plan since so many days before today, made so many days after. */
export const entryWords: readonly EntryWords[] = [
  { reference: '31/26', title: 'Places at Highstile Special School', details: 'To build room for forty more pupils.', key: true, member: 'Councillor Rupert Oyelaran', contact: 'Ruth Adeyemi', entered: 63, decided: 16 },
  { reference: '34/26', title: 'Therapies for children: a joint contract', details: 'To buy speech and occupational therapy together with the NHS.', key: true, member: 'Councillor Rupert Oyelaran', contact: 'Ruth Adeyemi', entered: 35, decided: 16, paragraph: '3' },
  { reference: '37/26', title: 'Home to school transport: a new policy', details: 'To ask families about a new policy.', key: true, member: 'Councillor Adela Frobisher', contact: 'Samina Rafiq', entered: 5, decided: 16 },
  { reference: '38/26', title: 'Half-year report on the plan of action', details: 'To note what has been done.', key: false, member: 'Councillor Rupert Oyelaran', contact: 'Folasade Bright', entered: 5, decided: 44 },
  { reference: '39/26', title: 'Funding for pupils with high needs', details: 'To agree the bands for next year.', key: true, member: 'Councillor Adela Frobisher', contact: 'Ruth Adeyemi', entered: 5, decided: 72 },
]
