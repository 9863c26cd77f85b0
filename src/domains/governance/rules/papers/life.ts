import { ok, refuse, type Result } from '../../../../values/result.ts'

/** How far a paper has come. An issued one is frozen: a change to it is another version. */
export type PaperState = 'drafted' | 'edited' | 'issued' | 'withdrawn'

export const paperStates = ['drafted', 'edited', 'issued', 'withdrawn'] as const satisfies readonly PaperState[]

export type PaperStep =
  /** The system filled the template with what it knows. */
  | 'draft'
  /** A person changed its words. */
  | 'edit'
  | 'issue'
  /** Another version of an issued paper is begun. */
  | 'revise'
  | 'withdraw'

export type PaperRefusal = 'frozen' | 'nobody-edited-it' | 'not-issued' | 'withdrawn'

/** The state after a step. A paper that no person has edited is not issued: a machine's words are nobody's word. */
export function step(state: PaperState, asked: PaperStep): Result<PaperState, PaperRefusal> {
  if (state === 'withdrawn') return refuse('withdrawn')
  switch (asked) {
    case 'draft': return state === 'drafted' ? ok('drafted') : refuse('frozen')
    case 'edit': return state === 'issued' ? refuse('frozen') : ok('edited')
    case 'issue': return state === 'edited' ? ok('issued') : refuse(state === 'issued' ? 'frozen' : 'nobody-edited-it')
    case 'revise': return state === 'issued' ? ok('edited') : refuse('not-issued')
    case 'withdraw': return state === 'issued' ? ok('withdrawn') : refuse('not-issued')
  }
}
