import type { MinutesFault } from '../../rules/minutes/attendance.ts'

/** What cannot stand in minutes, for whoever must put it right. */
export function faultWords(fault: MinutesFault): string {
  switch (fault.kind) {
    case 'not-quorate': return `${fault.there} sat, and the quorum is ${fault.quorum}: the meeting could not decide.`
    case 'nobody-in-the-chair': return 'Nobody is recorded as in the chair.'
    case 'substitute-for-nobody-away': return `${fault.name} sat for ${fault.for}, of whom no apology is recorded.`
    case 'there-and-away': return `${fault.name} is recorded as there and as away.`
    case 'stayed-with-an-interest': return `${fault.name} declared a disclosable pecuniary interest in ${fault.item} and stayed (${fault.citation}).`
    case 'excluded-without-paragraph': return `The public was kept out of “${fault.item}” without a paragraph of Schedule 12A (${fault.citation}).`
    case 'excluded-without-resolution': return `“${fault.item}” is to be taken in private, and no resolution to keep the public out is recorded (${fault.citation}).`
  }
}
