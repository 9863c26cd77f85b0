import type { StarFamily } from './star.ts'

type Child = StarFamily['children'][number]

const family = (surname: string, background: string, ward: string, mother: string, child: Child): StarFamily =>
  ({ surname, background, ward, parents: [{ name: `${mother} ${surname}`, relation: 'Mother' }], children: [child] })

/**
 * Children whom the link officers that can be stepped in as always have: some late, some due this week, so that a
 * visitor finds each kind of work on the list. Merrowhead is Priya Nandakumar's ward, Abbotsgate Imran Shafique's.
 */
export const caseloadFamilies: readonly StarFamily[] = [
  family('Threlkeld', 'WBRI', 'Merrowhead', 'Gemma', {
    forename: 'Rowan', sex: 'M', age: [9, 61], need: 'ASD',
    days: { received: 145, agreed: 132, asked: 131, toIssue: 62, draft: 27, returned: { 'family': 118, 'education': 112, 'educational-psychology': 76, 'health': 90, 'social-care': 104 } },
  }),
  family('Adeyemo', 'BAFR', 'Merrowhead', 'Folake', {
    forename: 'Temi', sex: 'F', age: [5, 230], need: 'SLCN',
    days: { received: 95, agreed: 84, asked: 83, returned: { 'family': 70, 'education': 53, 'educational-psychology': 12, 'health': 48, 'social-care': 60 } },
  }),
  family('Norcross', 'WBRI', 'Merrowhead', 'Leanne', {
    forename: 'Jenson', sex: 'M', age: [13, 15], need: 'SEMH',
    days: { received: 116, source: 'family', agreed: 103, asked: 102, toIssue: 24, returned: { 'family': 90, 'education': 54, 'educational-psychology': 41, 'health': 60, 'social-care': 75 } },
  }),
  family('Wetherell', 'WBRI', 'Highstile', 'Natalie', {
    forename: 'Ada', sex: 'F', age: [10, 266], need: 'SLCN',
    days: { received: 59, agreed: 46, asked: 45, returned: { 'family': 33, 'education': 20, 'educational-psychology': 10, 'social-care': 27 } },
  }),
  family('Otterburn', 'WBRI', 'Abbotsgate', 'Stacey', {
    forename: 'Teddy', sex: 'M', age: [4, 12], need: 'SLCN',
    days: { received: 60, agreed: 47, asked: 46, returned: { 'family': 30, 'education': 21, 'health': 13, 'social-care': 25 } },
  }),
  family('Hussain', 'APKN', 'Abbotsgate', 'Sobia', {
    forename: 'Ibrahim', sex: 'M', age: [3, 180], need: 'SLCN',
    days: { received: 13, source: 'family' },
  }),
  family('Ambrose-Kerr', 'BCRB', 'Abbotsgate', 'Simone', {
    forename: 'Malachi', sex: 'M', age: [8, 290], need: 'SEMH',
    days: { received: 96, agreed: 84, asked: 83, returned: { 'family': 67, 'education': 54, 'educational-psychology': 13, 'health': 40, 'social-care': 61 } },
  }),
  family('Sowerby', 'WBRI', 'Abbotsgate', 'Rachel', {
    forename: 'Elsie', sex: 'F', age: [6, 145], need: 'PD',
    days: { received: 137, agreed: 124, asked: 123, toIssue: 61, draft: 24, returned: { 'family': 109, 'education': 108, 'educational-psychology': 76, 'health': 83, 'social-care': 97 } },
  }),
]
