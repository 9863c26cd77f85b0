import type { School } from './school.ts'

export type Specialist = Pick<School, 'name' | 'kind' | 'phase' | 'years' | 'sort'> & Partial<Pick<School, 'needs' | 'weight'>>

const special = (name: string, years: School['years'], needs: readonly string[], kind = 'Community special school'): Specialist =>
  ({ name, kind, phase: 'Not applicable', years, sort: 'special', needs })

const college = (name: string, kind: string, weight: number, last = 20): Specialist =>
  ({ name, kind, phase: '16 plus', years: [12, last], sort: 'college', weight })

/** Special schools, alternative provision and colleges: each for some children, so each is written out. */
export const specialists: readonly Specialist[] = [
  special('Alder Brook School', [-1, 6], ['SLD', 'PMLD', 'DS', 'MSI']),
  special('Bridgewater House School', [0, 6], ['ASD', 'SLCN'], 'Academy special converter'),
  special('Cloudberry School', [1, 6], ['SEMH']),
  special('Cutters Wharf School', [0, 6], ['ASD', 'SLCN']),
  special('Fellside School', [7, 14], ['SLD', 'PMLD', 'DS', 'MSI']),
  special('Kestrel Way Academy', [0, 11], ['MLD', 'SLCN', 'SPLD'], 'Academy special sponsor led'),
  special('Longshore School', [7, 11], ['SEMH'], 'Academy special converter'),
  special('Marram Hall School', [7, 14], ['ASD'], 'Academy special converter'),
  special('Meridian School', [5, 14], ['ASD', 'SLCN'], 'Free schools special'),
  special('Sandstone Park School', [-1, 14], ['PD', 'HI', 'VI', 'MSI', 'PMLD'], 'Foundation special school'),
  { name: 'The Lock Keeper’s Centre', kind: 'Pupil referral unit', phase: 'Not applicable', years: [7, 11], sort: 'alternative' },
  { name: 'Turnstile Academy', kind: 'Academy alternative provision converter', phase: 'Not applicable', years: [3, 9], sort: 'alternative' },
  college('Merrowdale College', 'Further education', 7),
  college('Saltersway Sixth Form College', 'Sixth form centres', 2, 13),
  college('Thornhope Land and Craft College', 'Further education', 3),
  college('Beck Hall Specialist College', 'Special post 16 institution', 1),
]
