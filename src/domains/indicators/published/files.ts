import { columnOf, plainName } from '../../../platform/files/read-csv.ts'
import { measures, type Measure } from './measures.ts'

/** What a file of the department turned out to be, by its columns. */
export type DfeFile =
  | { kind: 'release'; columns: ReleaseColumns; figures: { at: number; measure: Measure }[] }
  | { kind: 'tool'; columns: ToolColumns }
  | { kind: 'neighbours'; code: number; name: number | undefined; neighbours: number[] }
  | { kind: 'authorities'; code: number; ons: number; name: number; region: number }

export type ReleaseColumns = {
  period: number; level: number
  regionCode: number | undefined; region: number | undefined; ons: number | undefined; la: number | undefined; name: number | undefined
  /** Where rows are broken down by something; a total has the same words in both. */
  topic: number | undefined; breakdown: number | undefined
}
export type ToolColumns = { short: number; years: number; name: number; number: number; region: number | undefined; value: number }

/** Says what a file is; undefined if it is none that we know. */
export function recogniseFile(header: readonly string[]): DfeFile | undefined {
  const at = (...names: string[]) => columnOf(header, ...names)
  const code = at('lacode')
  const sn1 = at('sn1')
  if (code !== undefined && sn1 !== undefined) {
    const neighbours = Array.from({ length: 10 }, (_, i) => at(`sn${i + 1}`)).filter((one) => one !== undefined)
    return { kind: 'neighbours', code, name: at('laname'), neighbours }
  }
  const [ons, name, region] = [at('onscode'), at('name'), at('region')]
  if (code !== undefined && ons !== undefined && name !== undefined && region !== undefined) return { kind: 'authorities', code, ons, name, region }
  const [short, years, place, number, value] = [at('shortdesc'), at('years'), at('laandregions'), at('lanumber'), at('values')]
  if (short !== undefined && years !== undefined && place !== undefined && number !== undefined && value !== undefined) {
    return { kind: 'tool', columns: { short, years, name: place, number, region: at('region'), value } }
  }
  const [period, level] = [at('timeperiod'), at('geographiclevel')]
  if (period === undefined || level === undefined) return undefined
  const exact = header.map((heading) => heading.toLowerCase())
  const figures = measures.flatMap((measure) => {
    const found = exact.indexOf(measure.column)
    return found < 0 ? [] : [{ at: found, measure: measure as Measure }]
  })
  if (figures.length === 0) return undefined
  return {
    kind: 'release', figures,
    columns: {
      period, level, regionCode: at('regioncode'), region: at('regionname'), ons: at('newlacode'), la: at('oldlacode'), name: at('laname'),
      topic: at('breakdowntopic'), breakdown: at('breakdown'),
    },
  }
}

/** Columns that stand twice: the first is read. */
export function repeatedColumns(header: readonly string[]): string[] {
  const names = header.map(plainName)
  return header.filter((_, i) => names.indexOf(names[i] as string) !== i)
}
