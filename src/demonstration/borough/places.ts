/** Merrowdale: a borough that is not on any map. Its districts, wards and postcodes are our own. */
export const borough = {
  authority: 990,
  name: 'Merrowdale',
  region: 'West Midlands',
  phone: '01632 960100',
  email: 'send@merrowdale.example',
} as const

/** A ward, with how many of every hundred of the borough's children live there. */
export type Ward = { name: string; town: string; share: number }

export type Locality = {
  id: string
  name: string
  kind: 'locality' | 'specialist-team'
  phone: string
  email: string
  wards: readonly Ward[]
}

const ward = (name: string, town: string, share: number): Ward => ({ name, town, share })

export const localities: readonly Locality[] = [
  {
    id: 'upper-dale', name: 'Upper Dale', kind: 'locality', phone: '01632 960110', email: 'upperdale@merrowdale.example',
    wards: [
      ward('Highstile', 'Highstile', 4.4), ward('Merrowhead', 'Highstile', 3), ward('Kettle Cross', 'Highstile', 4.2),
      ward('Larkrigg', 'Stonefold', 3), ward('Stonefold', 'Stonefold', 6.8), ward('Beacon Row', 'Stonefold', 6.4),
    ],
  },
  {
    id: 'merrow-town', name: 'Merrow Town', kind: 'locality', phone: '01632 960120', email: 'merrowtown@merrowdale.example',
    wards: [
      ward('Abbotsgate', 'Merrow', 6.2), ward('Castle Mews', 'Merrow', 3.8), ward('Old Market', 'Merrow', 7.2),
      ward('Tanners Row', 'Merrow', 5), ward('Weir Street', 'Merrow', 4.2), ward('Priory Fields', 'Merrow', 3.4),
    ],
  },
  {
    id: 'saltersway', name: 'Saltersway', kind: 'locality', phone: '01632 960130', email: 'saltersway@merrowdale.example',
    wards: [
      ward('Saltersford', 'Saltersford', 6.8), ward('Brinewell', 'Saltersford', 2.9), ward('Canalside', 'Saltersford', 7),
      ward('Packhorse', 'Saltersford', 2.5), ward('Quarrymoor', 'Saltersford', 2.6),
    ],
  },
  {
    id: 'thornhope', name: 'Thornhope', kind: 'locality', phone: '01632 960140', email: 'thornhope@merrowdale.example',
    wards: [
      ward('Thornhope Green', 'Thornhope', 6.7), ward('Hazelbeck', 'Thornhope', 3.2), ward('Ashen Coppice', 'Thornhope', 4),
      ward('Wyverne', 'Lower Thorn', 3.2), ward('Furze Hill', 'Lower Thorn', 3.5),
    ],
  },
  {
    id: 'vulnerable-children', name: 'Vulnerable Children', kind: 'specialist-team', phone: '01632 960150',
    email: 'vulnerablechildren@merrowdale.example', wards: [],
  },
]

/** The area letters of its postcodes. Royal Mail has no area MD, so no letter goes astray. */
export const postcodeArea = 'MD'
