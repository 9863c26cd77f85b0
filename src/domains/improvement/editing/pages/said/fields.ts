import { risksPath } from '../../../plan/pages/paths.ts'
import { voicePath } from '../../../voice/pages/paths.ts'
import type { FieldError } from '../../../../../ui/index.ts'
import { tooLong, typed } from '../here.ts'
import { commentWordsPath, replyWordsPath, riskWordsPath } from '../paths.ts'

/** A field of the form, by the name of its column. `missing`: what is said where it is empty and must not be. */
type Field = { name: string; text: string; rows?: number; hint?: string; missing?: string }

type Said = { title: string; fresh: string; lead: string; fields: readonly Field[]; path: (plan: string, id: string) => string; back: (plan: string) => string; backText: string }

const ofPeople = 'Everybody who sees the programme reads it: name no child and no family. What was said before is kept, and past days show it.'

/** What of a plan is told in fields alone. */
export const saidThings = {
  risk: {
    title: 'Words of a risk', fresh: 'A new risk', lead: 'What was said before is kept, and past days show it. Its rating is given on a page of its own.', path: riskWordsPath, back: risksPath, backText: 'Risks',
    fields: [
      { name: 'risk', text: 'What is the risk?', rows: 3, missing: 'Enter what the risk is' },
      { name: 'refs', text: 'For which actions does it stand?', hint: 'A reference, or several, as the plan writes them: SIP 1.1.1 - 1.1.6. Leave this empty if it stands for the whole plan.' },
      { name: 'severity', text: 'How severe would it be?', rows: 2 }, { name: 'likelihood', text: 'How likely is it?' },
      { name: 'mitigation', text: 'What is done about it?', rows: 3 }, { name: 'owner', text: 'Who owns it?', hint: 'A post or a name, as the plan names them.' },
    ],
  },
  comment: {
    title: 'Words of a comment', fresh: 'Something that people said', lead: ofPeople, path: commentWordsPath, back: voicePath, backText: 'What people said',
    fields: [
      { name: 'group_name', text: 'Who said it?', hint: 'A group: parents, young people, headteachers.', missing: 'Enter who said it' },
      { name: 'words', text: 'What did they say?', rows: 4, missing: 'Enter what they said' }, { name: 'theme', text: 'What is it about?' },
    ],
  },
  reply: {
    title: 'Words of “you said, we did”', fresh: 'A new “you said, we did”', lead: ofPeople, path: replyWordsPath, back: voicePath, backText: 'What people said',
    fields: [{ name: 'said', text: 'You said', rows: 3, missing: 'Enter what was said' }, { name: 'did', text: 'We did', rows: 4 }, { name: 'partner', text: 'Who answers?', hint: 'Such as: Council, Integrated Care Board.' }],
  },
} as const satisfies Record<string, Said>

export type SaidKind = keyof typeof saidThings

export const fieldsOf = (kind: SaidKind): readonly Field[] => saidThings[kind].fields

/** Reads every field of a kind; what is missing is answered beside it. */
export function readSaid(kind: SaidKind, form: Record<string, string>): { fields: Record<string, string | null>; errors: FieldError[] } {
  const fields = fieldsOf(kind)
  return {
    fields: Object.fromEntries(fields.map(({ name }) => [name, typed(form, name)])),
    errors: fields.flatMap(({ name, missing, rows }) => (missing !== undefined && typed(form, name) === null ? [{ field: name, message: missing }] : tooLong(form, rows === undefined ? 'name' : 'words', [name]))),
  }
}
