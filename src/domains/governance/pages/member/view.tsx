import { Button, CsrfField, errorFor, Form, FormErrors, InsetText, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import type { Board, BoardMember } from '../../storage/boards.ts'
import { endMemberPath, keepMemberPath, linkMemberPath } from '../paths.ts'
import { seatWords } from '../words.ts'

type Model = { board: Board; member: BoardMember; chairs: boolean; people: readonly { person: string; name: string }[]; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const MemberPage = ({ board, member, chairs, people, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={board.name} lead={`${seatWords[member.seat]}, ${member.organisation}`}>{member.name}</PageHeading>
    <h2 class="govuk-heading-m">Who it is</h2>
    <p class="govuk-body">{chairs ? 'A chair closes what this board asked for, once it is said here who that is. The list names those who may chair committees.' : 'Say who this member is, if they sign in here.'}</p>
    <Form action={linkMemberPath(board.id)} csrfToken={csrf} submit="Save who it is">
      <input type="hidden" name="member" value={member.id} />
      <Select id="person" name="person" value={fields['person'] ?? member.person ?? ''} label={{ text: 'Signs in as', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'person')} items={[{ value: '', text: 'Nobody who signs in' }, ...people.map(({ person, name }) => ({ value: person, text: name }))]} />
    </Form>
    <h2 class="govuk-heading-m">Leaving the board</h2>
    {member.until === null ? (
      <Form action={endMemberPath(board.id)} csrfToken={csrf} submit="They leave today">
        <input type="hidden" name="member" value={member.id} />
        <Textarea id="leaves-because" name="leaves-because" rows={2} value={fields['leaves-because']} label={{ text: 'Why do they leave?', classes: 'govuk-label--s' }} hint={{ text: chairs ? 'Today is then their last day, and they close nothing any more.' : 'Today is then their last day.' }} errorMessage={errorFor(errors, 'leaves-because')} />
      </Form>
    ) : (
      <>
        <InsetText text="Today is their last day on this board." />
        <form method="post" action={keepMemberPath(board.id)}><CsrfField token={csrf} /><input type="hidden" name="member" value={member.id} /><Button classes="govuk-button--secondary">They stay after all</Button></form>
      </>
    )}
  </>
)
