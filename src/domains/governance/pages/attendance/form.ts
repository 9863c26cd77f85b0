import type { FieldError } from '../../../../ui/index.ts'
import type { Interest } from '../../rules/minutes/attendance.ts'
import type { Attended } from '../../storage/minutes.ts'

type AttendanceForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; attended: Attended[]; interests: Interest[]; excluded: string[] }

const linesOf = (text: string | undefined) => (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')

/**
 * Reads who came, a person to a line: "Name, Organisation". A substitute is "Name for Name", an interest "Name; item; pecuniary
 * or other; left or stayed". `items` are the ids that can be excluded.
 */
export function readAttendance(fields: Record<string, string>, items: readonly string[]): AttendanceForm {
  const errors: FieldError[] = []
  const person = (line: string) => { const [name = '', ...rest] = line.split(','); return { name: name.trim(), organisation: rest.join(',').trim() } }
  const of = (name: string, as: 'chair' | 'member' | 'apologies' | 'in-attendance'): Attended[] => linesOf(fields[name]).map((line) => ({ ...person(line), as }))
  const chair = of('chair', 'chair')
  if (chair.length !== 1) errors.push({ field: 'chair', message: 'Enter one person who was in the chair' })
  const substitutes = linesOf(fields['substitutes']).flatMap((line): Attended[] => {
    const found = /^(.+?)\s+for\s+(.+)$/i.exec(line)
    if (found) return [{ name: (found[1] as string).trim(), organisation: '', as: 'substitute', for: (found[2] as string).trim() }]
    errors.push({ field: 'substitutes', message: `Write “${line}” as: who sat for whom` })
    return []
  })
  const interests = linesOf(fields['interests']).flatMap((line): Interest[] => {
    const [name, item, kind, stayed] = line.split(';').map((part) => part.trim())
    if (name && item && /^(pecuniary|other)$/i.test(kind ?? '') && /^(left|stayed)$/i.test(stayed ?? '')) return [{ name, item, kind: /^other$/i.test(kind as string) ? 'other' : 'disclosable-pecuniary', stayed: /^stayed$/i.test(stayed as string) }]
    errors.push({ field: 'interests', message: `Write “${line}” as: name; item; pecuniary or other; left or stayed` })
    return []
  })
  if (errors.length > 0) return { kind: 'invalid', errors }
  const asked = (fields['excluded'] ?? '').split('\n')
  return { kind: 'complete', attended: [...chair, ...of('members', 'member'), ...substitutes, ...of('apologies', 'apologies'), ...of('officers', 'in-attendance')], interests, excluded: items.filter((id) => asked.includes(id)) }
}

/** What is recorded, as the form's fields. */
export function fieldsOf(attended: readonly Attended[], interests: readonly Interest[], excluded: readonly string[]): Record<string, string> {
  const of = (as: Attended['as']) => attended.filter((one) => one.as === as).map((one) => [one.name, one.organisation].filter((text) => text !== '').join(', ')).join('\n')
  return {
    chair: of('chair'), members: of('member'), apologies: of('apologies'), officers: of('in-attendance'), excluded: excluded.join('\n'),
    substitutes: attended.flatMap((one) => (one.as === 'substitute' ? [`${one.name} for ${one.for}`] : [])).join('\n'),
    interests: interests.map((one) => `${one.name}; ${one.item}; ${one.kind === 'other' ? 'other' : 'pecuniary'}; ${one.stayed ? 'stayed' : 'left'}`).join('\n'),
  }
}
