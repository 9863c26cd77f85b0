import type { Star, StarFamily } from './star.ts'

/** The families whom visitors can step in as: one at the beginning, one while advice is gathered, one with the draft, one with two children. */
export const starFamilies: readonly StarFamily[] = [
  {
    surname: 'Pettigrew', background: 'WBRI', ward: 'Highstile',
    parents: [{ name: 'Carla Pettigrew', relation: 'Mother', signsIn: true }, { name: 'Ross Pettigrew', relation: 'Father' }],
    children: [{ forename: 'Alfie', sex: 'M', age: [4, 51], need: 'SLCN', days: { received: 10, source: 'family' } }],
  },
  {
    surname: 'Qureshi', background: 'APKN', ward: 'Abbotsgate',
    parents: [{ name: 'Nasreen Qureshi', relation: 'Mother', signsIn: true }],
    children: [{
      forename: 'Zayn', sex: 'M', age: [10, 148], need: 'ASD',
      days: { received: 52, agreed: 39, asked: 38, returned: { 'family': 24, 'education': 17, 'social-care': 12 } },
    }],
  },
  {
    surname: 'Oduya', background: 'BAFR', ward: 'Merrowhead',
    parents: [{ name: 'Leanne Oduya', relation: 'Mother', signsIn: true }, { name: 'Samuel Oduya', relation: 'Father' }],
    children: [{
      forename: 'Ruby', sex: 'F', age: [7, 200], need: 'SEMH',
      days: {
        received: 118, agreed: 105, asked: 104, toIssue: 41, draft: 6,
        returned: { 'family': 90, 'education': 52, 'educational-psychology': 63, 'health': 70, 'social-care': 76 },
      },
    }],
  },
  {
    surname: 'Kowalczuk', background: 'WOTH', ward: 'Abbotsgate',
    parents: [{ name: 'Marta Kowalczuk', relation: 'Mother', signsIn: true }, { name: 'Pawel Kowalczuk', relation: 'Father' }],
    children: [
      {
        forename: 'Oliwia', sex: 'F', age: [11, 77], need: 'ASD',
        days: {
          received: 690, source: 'setting', agreed: 655, asked: 652, toIssue: 590, draft: 574, final: 552,
          returned: { 'family': 640, 'education': 625, 'educational-psychology': 608, 'health': 612, 'social-care': 618 },
        },
      },
      {
        forename: 'Filip', sex: 'M', age: [3, 310], need: 'SLCN',
        days: {
          received: 80, source: 'setting', agreed: 68, asked: 67,
          returned: { 'family': 55, 'education': 41, 'educational-psychology': 9, 'health': 27, 'social-care': 44 },
        },
      },
    ],
  },
  {
    // A record that is kept from most; and a name that is looked for wherever no name should be.
    surname: 'Quillfeather', background: 'WBRI', ward: 'Highstile',
    parents: [{ name: 'Zephyrine Quillfeather', relation: 'Mother' }],
    children: [{ forename: 'Peregrine', sex: 'M', age: [8, 20], need: 'SEMH', days: { received: 30, source: 'setting', agreed: 20, asked: 18, returned: { family: 6 } } }],
  },
]

const answered = { 'family': 100, 'education': 95, 'educational-psychology': 75, 'health': 80, 'social-care': 90 }

const example = (forename: string, sex: 'M' | 'F', years: number, need: string, days: Star['days']): Star =>
  ({ forename, sex, age: [years, 120], need, days })

/** One child at each place where an assessment can stand, for tests: all in one ward, each a family of its own. */
export const oneOfEach: readonly (Star & { surname: string })[] = [
  { surname: 'Latewood', ...example('Henry', 'M', 5, 'ASD', { received: 50, source: 'setting' }) },
  { surname: 'Askham', ...example('Ella', 'F', 8, 'SLCN', { received: 16, agreed: 3 }) },
  { surname: 'Waite', ...example('George', 'M', 6, 'SEMH', { received: 40, agreed: 28, asked: 27, returned: { family: 9 } }) },
  { surname: 'Chase', ...example('Noah', 'M', 10, 'ASD', { received: 75, agreed: 62, asked: 61, returned: { 'family': 40, 'education': 38, 'health': 25, 'social-care': 33 } }) },
  { surname: 'Judd', ...example('Ivy', 'F', 4, 'SLCN', { received: 90, agreed: 78, asked: 77, returned: { 'family': 60, 'education': 50, 'educational-psychology': 22, 'health': 30, 'social-care': 45 } }) },
  { surname: 'Penfold', ...example('Oscar', 'M', 9, 'MLD', { received: 116, agreed: 104, asked: 103, returned: answered, toIssue: 20 }) },
  { surname: 'Sendall', ...example('Freya', 'F', 11, 'ASD', { received: 132, agreed: 118, asked: 117, returned: answered, toIssue: 60, draft: 33 }) },
  { surname: 'Overton', ...example('Isaac', 'M', 7, 'SEMH', { received: 161, agreed: 140, asked: 139, returned: answered, toIssue: 50, draft: 24, exception: { on: 60, ground: 'exceptional-circumstances', from: 130, to: 95 } }) },
  { surname: 'Nayland', ...example('Max', 'M', 12, 'SPLD', { received: 120, refused: 84, dispute: { on: 60, dispute: 'request-mediation' } }) },
  { surname: 'Unwin', ...example('Lily', 'F', 13, 'SEMH', { received: 190, agreed: 160, asked: 159, returned: answered, notToIssue: 72 }) },
  { surname: 'Backhouse', ...example('Toby', 'M', 3, 'SLCN', { received: 70, agreed: 50, withdrawn: 44 }) },
  { surname: 'Donnell', ...example('Arlo', 'M', 8, 'ASD', { received: 230, agreed: 200, asked: 199, returned: { 'family': 190, 'education': 180, 'educational-psychology': 160, 'health': 165, 'social-care': 170 }, toIssue: 150, draft: 130, final: 98 }) },
  { surname: 'Farrow', ...example('Nancy', 'F', 6, 'PD', { received: 280, agreed: 245, asked: 244, returned: { 'family': 230, 'education': 220, 'educational-psychology': 190, 'health': 150, 'social-care': 210 }, toIssue: 130, draft: 115, final: 90, exception: { on: 200, ground: 'absent', from: 240, to: 205 } }) },
]
