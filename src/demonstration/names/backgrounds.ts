import { african, caribbean, chinese } from './african-caribbean-chinese.ts'
import { bangladeshi, indian, pakistani } from './south-asian.ts'
import { british, eastEuropean, irish } from './european.ts'

/** Names that go together in a family, and the code the school census has for its ethnicity. */
export type Background = {
  ethnicity: string
  share: number
  girls: readonly string[]
  boys: readonly string[]
  women: readonly string[]
  men: readonly string[]
  surnames: readonly string[]
}

type Names = Omit<Background, 'ethnicity' | 'share'>

const of = (ethnicity: string, share: number, names: Names): Background => ({ ethnicity, share, ...names })

/** Children of two backgrounds bear names of both. */
const both = (a: Names, b: Names): Names => ({
  girls: [...a.girls, ...b.girls], boys: [...a.boys, ...b.boys], women: [...a.women, ...b.women],
  men: [...a.men, ...b.men], surnames: [...a.surnames, ...b.surnames],
})

/** Who lives in an English borough, roughly. Shares add up to 100. */
export const backgrounds: readonly Background[] = [
  of('WBRI', 66.5, british),
  of('WIRI', 0.6, irish),
  of('WOTH', 4.6, eastEuropean),
  of('MWBC', 3.2, both(british, caribbean)),
  of('MWBA', 1.4, both(british, african)),
  of('MWAS', 2, both(british, indian)),
  of('AIND', 4.8, indian),
  of('APKN', 6.6, pakistani),
  of('ABAN', 2.2, bangladeshi),
  of('BCRB', 2.1, caribbean),
  of('BAFR', 3.9, african),
  of('CHNE', 0.6, chinese),
  of('NOBT', 1.5, british),
]
