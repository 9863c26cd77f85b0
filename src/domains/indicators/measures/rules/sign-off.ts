import type { Indicator } from './indicator.ts'
import { signOffSteps, type Commentary, type SignOffStep } from './record.ts'

export const signOffWords: Record<SignOffStep, string> = { 'owner': 'the owner', 'head-of-service': 'the head of service', 'board': 'the board' }

/** Whose signature comes next; undefined when all have signed. */
export const nextSignOff = ({ signed }: Pick<Commentary, 'signed'>): SignOffStep | undefined => signOffSteps.find((step) => !signed.some((one) => one.step === step))

/**
 * What somebody may sign as: the indicator's owner and whoever runs the programme for the owner, managers for the service, the chair
 * for the board.
 */
export type Signer = { readonly person: string; readonly runs: boolean; readonly manages: boolean; readonly chairs: boolean }

/** Whose signature of a comment is this reader's to give now; undefined where it is not their turn, or they signed it for somebody else. */
export function stepToSign({ signed }: Pick<Commentary, 'signed'>, indicator: Pick<Indicator, 'ownerId'>, { person, runs, manages, chairs }: Signer): SignOffStep | undefined {
  const step = nextSignOff({ signed })
  if (!step || signed.some((one) => one.person === person)) return undefined
  return { 'owner': runs || indicator.ownerId === person, 'head-of-service': manages, 'board': chairs }[step] ? step : undefined
}
