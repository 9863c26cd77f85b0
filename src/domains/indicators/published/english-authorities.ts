import list from './english-authorities.json' with { type: 'json' }

export type EnglishAuthority = { code: number; onsCode: string; name: string; region: string }

/** The 153 local authorities of England with education duties, as of the 2024 calendar year (Department for Education, Open Government Licence v3.0). */
export const englishAuthorities: readonly EnglishAuthority[] =
  (list as [number, string, string, string][]).map(([code, onsCode, name, region]) => ({ code, onsCode, name, region }))

export const findEnglishAuthority = (code: number): EnglishAuthority | undefined => englishAuthorities.find((one) => one.code === code)
