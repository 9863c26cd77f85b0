import { signOffSteps, type Commentary, type SignOffStep } from './record.ts'

export const signOffWords: Record<SignOffStep, string> = { 'owner': 'the owner', 'head-of-service': 'the head of service', 'board': 'the board' }

/** Whose signature comes next; undefined when all have signed. */
export const nextSignOff = ({ signed }: Pick<Commentary, 'signed'>): SignOffStep | undefined => signOffSteps.find((step) => !signed.some((one) => one.step === step))

/** What somebody may sign as: those who comment for the owner, managers for the service, the chair for the board. */
export type Signer = { readonly comments: boolean; readonly manages: boolean; readonly chairs: boolean }

export const maySign = (step: SignOffStep, { comments, manages, chairs }: Signer): boolean => ({ 'owner': comments, 'head-of-service': manages, 'board': chairs })[step]
