/** As what somebody is named in the minutes. A substitute sits for one member, for one meeting. */
export type Attendance =
  | { name: string; as: 'member' | 'chair' | 'apologies' | 'in-attendance' }
  | { name: string; as: 'substitute'; for: string }

/** Why somebody declares an interest, and whether they stayed for the item. */
export type Interest = { name: string; item: string; kind: 'disclosable-pecuniary' | 'other'; stayed: boolean }

/** The public kept out of an item: by resolution of the meeting, for a paragraph of Schedule 12A. */
export type Exclusion = { item: string; paragraph: string | null; resolved: boolean }

/** The minutes of a meeting, as far as they can be checked. `quorum`: members that must be there; null where none is set. */
export type MeetingRecord = {
  attendances: readonly Attendance[]
  interests: readonly Interest[]
  exclusions: readonly Exclusion[]
  quorum: number | null
}

export type MinutesFault =
  | { kind: 'not-quorate'; there: number; quorum: number }
  | { kind: 'nobody-in-the-chair' }
  | { kind: 'substitute-for-nobody-away'; name: string; for: string }
  | { kind: 'there-and-away'; name: string }
  | { kind: 'stayed-with-an-interest'; name: string; item: string; citation: string }
  | { kind: 'excluded-without-paragraph' | 'excluded-without-resolution'; item: string; citation: string }

/** Those who sit and vote: members, whoever is in the chair, substitutes. */
export const sitting = (attendances: readonly Attendance[]): string[] => attendances.filter(({ as }) => as === 'member' || as === 'chair' || as === 'substitute').map(({ name }) => name)

/** What in the minutes cannot stand as it is. Nothing is put right by itself. */
export function faultsOf({ attendances, interests, exclusions, quorum }: MeetingRecord): MinutesFault[] {
  const there = sitting(attendances)
  const away = new Set(attendances.filter(({ as }) => as === 'apologies').map(({ name }) => name))
  const faults: MinutesFault[] = []
  if (quorum !== null && there.length < quorum) faults.push({ kind: 'not-quorate', there: there.length, quorum })
  if (!attendances.some(({ as }) => as === 'chair')) faults.push({ kind: 'nobody-in-the-chair' })
  for (const one of attendances) if (one.as === 'substitute' && !away.has(one.for)) faults.push({ kind: 'substitute-for-nobody-away', name: one.name, for: one.for })
  for (const name of there) if (away.has(name)) faults.push({ kind: 'there-and-away', name })
  for (const { name, item, kind, stayed } of interests) {
    // s.31(4) Localism Act 2011: neither discussion nor vote, without a dispensation
    if (kind === 'disclosable-pecuniary' && stayed) faults.push({ kind: 'stayed-with-an-interest', name, item, citation: 's.31(4) Localism Act 2011' })
  }
  for (const { item, paragraph, resolved } of exclusions) {
    if (!resolved) faults.push({ kind: 'excluded-without-resolution', item, citation: 's.100A(4) Local Government Act 1972' })
    if (paragraph === null) faults.push({ kind: 'excluded-without-paragraph', item, citation: 's.100A(5) Local Government Act 1972' })
  }
  return faults
}
