import { columnOf, plainName } from '../../../platform/files/read-csv.ts'

/** Where the columns of a postcode file stand. Only the postcode must be there, and one of the others. */
export type PostcodeColumns = { postcode: number; locality?: number; ward?: number; authority?: number }

// Plain names, as files of councils and of the Office for National Statistics have them.
const postcode = ['postcode', 'pcds', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'postcode1', 'pc']
const locality = ['locality', 'localityname', 'localityid', 'localitycode', 'team', 'area']
const ward = ['ward', 'wardname', 'electoralward', 'wardcode', 'osward']
const authority = ['authority', 'authoritycode', 'lacode', 'la', 'localauthority', 'localauthoritycode', 'laname', 'authorityname', 'oslaua', 'districtcode', 'council']

/** Finds the columns by their headings, however those are written; undefined if this is no postcode file. */
export function findPostcodeColumns(header: readonly string[]): PostcodeColumns | undefined {
  const at = columnOf(header, ...postcode)
  if (at === undefined) return undefined
  const found: PostcodeColumns = { postcode: at }
  set('locality', columnOf(header, ...locality))
  set('ward', columnOf(header, ...ward) ?? dated(header, /^wd\d\d(nm|cd)?$/))
  set('authority', columnOf(header, ...authority) ?? dated(header, /^(lad?|utla|ctyua|oslaua)\d\d(cd|nm)?$/))
  return Object.keys(found).length > 1 ? found : undefined

  function set(name: 'locality' | 'ward' | 'authority', column: number | undefined) {
    if (column !== undefined) found[name] = column
  }
}

/** The statistics office puts the year in its headings: WD23NM. The name of a ward is wanted before its code. */
function dated(header: readonly string[], form: RegExp): number | undefined {
  const fits = header.map((heading, i) => [plainName(heading), i] as const).filter(([name]) => form.test(name))
  return (fits.find(([name]) => name.endsWith('nm')) ?? fits[0])?.[1]
}
