import type { Role } from '../../domains/identity/index.ts'

/** Somebody who works for Merrowdale. All invented. */
export type Colleague = {
  name: string
  role: Role
  localityId: string | null
  /** The wards a link officer looks after. */
  wards: readonly string[]
  /** Whether visitors of the demonstration can step in as this person. */
  signsIn: boolean
}

const one = (name: string, role: Role, localityId: string | null, wards: string[] = [], signsIn = false): Colleague =>
  ({ name, role, localityId, wards, signsIn })

const steppedInto = true

export const colleagues: readonly Colleague[] = [
  one('Ruth Adeyemi', 'manager', null, [], steppedInto),

  one('Colin Wetherby', 'senior-lead', 'upper-dale'),
  one('Samina Rafiq', 'senior-lead', 'merrow-town', [], steppedInto),
  one('Gwen Tolliver', 'senior-lead', 'saltersway'),
  one('Dominic Asante', 'senior-lead', 'thornhope'),
  one('Petra Halloran', 'senior-lead', 'vulnerable-children'),

  one('Priya Nandakumar', 'link-officer', 'upper-dale', ['Highstile', 'Merrowhead'], steppedInto),
  one('Joel Hathersage', 'link-officer', 'upper-dale', ['Stonefold']),
  one('Lowri Pendrick', 'link-officer', 'upper-dale', ['Kettle Cross', 'Larkrigg']),
  one('Marcus Oyelowe', 'link-officer', 'upper-dale', ['Beacon Row']),

  one('Imran Shafique', 'link-officer', 'merrow-town', ['Abbotsgate'], steppedInto),
  one('Beth Carrowby', 'link-officer', 'merrow-town', ['Castle Mews', 'Weir Street']),
  one('Chidi Anozie', 'link-officer', 'merrow-town', ['Old Market']),
  one('Kasia Wronska', 'link-officer', 'merrow-town', ['Tanners Row', 'Priory Fields']),

  one('Naomi Fairhurst', 'link-officer', 'saltersway', ['Saltersford']),
  one('Tom Ravenscar', 'link-officer', 'saltersway', ['Brinewell', 'Packhorse', 'Quarrymoor']),
  one('Farzana Miah', 'link-officer', 'saltersway', ['Canalside']),

  one('Grace Mutandwa', 'link-officer', 'thornhope', ['Thornhope Green']),
  one('Owen Tresidder', 'link-officer', 'thornhope', ['Hazelbeck', 'Ashen Coppice']),
  one('Leila Haddadi', 'link-officer', 'thornhope', ['Wyverne', 'Furze Hill']),

  one('Shona Kilbride', 'link-officer', 'vulnerable-children'),
  one('Delroy Hartnell', 'link-officer', 'vulnerable-children'),

  one('Hannah Stubley', 'assessment-officer', null, [], steppedInto),
  one('Yusuf Aydin', 'assessment-officer', null),
  one('Rosa Quintrell', 'assessment-officer', null),

  one('Martin Eccleshall', 'returns-officer', null, [], steppedInto),
  one('Anjali Thorne', 'administrator', null, [], steppedInto),

  one('Folasade Bright', 'programme-manager', null, [], steppedInto),
  one('Wes Harcombe', 'action-owner', null, [], steppedInto),
  one('Mina Castellan', 'performance-analyst', null, [], steppedInto),
  one('Professor Edith Lacey', 'chair', null, [], steppedInto),
  one('Councillor Winifred Askey', 'chair', null, [], steppedInto),
  one('Councillor Bashir Noor', 'board-member', null, [], steppedInto),
  one('Fenella Stroud', 'democratic-services', null, [], steppedInto),
]
