import { Button, Checkboxes, CsrfField, errorFor, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { seats, type Board, type BoardMember } from '../../storage/boards.ts'
import { addLinePath, addMemberPath, addTermsPath, endMemberPath } from '../paths.ts'
import { seatWords } from '../words.ts'

type Model = { board: Board; others: readonly Board[]; lines: readonly { to: string; about: string }[]; members: readonly BoardMember[]; terms: string; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const ChangeBoardPage = ({ board, others, lines, members, terms, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={board.name}>Change the board</PageHeading>
    <h2 class="govuk-heading-m">Members</h2>
    <ul class="wm-people">
      {members.map((member) => (
        <li class="wm-people__person">
          <form method="post" action={endMemberPath(board.id)}>
            <CsrfField token={csrf} />
            <input type="hidden" name="member" value={member.id} />
            <div class="wm-people__text"><p class="wm-people__name">{member.name}</p><p class="wm-people__role">{seatWords[member.seat]}, {member.organisation}</p></div>
            <Button classes="govuk-button--secondary">Leaves today<span class="govuk-visually-hidden">: {member.name}</span></Button>
          </form>
        </li>
      ))}
    </ul>
    <h3 class="govuk-heading-s">Add a member</h3>
    <Form action={addMemberPath(board.id)} csrfToken={csrf} submit="Add the member">
      <Input id="name" name="name" value={fields['name']} label={{ text: 'Name' }} errorMessage={errorFor(errors, 'name')} />
      <Input id="organisation" name="organisation" value={fields['organisation']} label={{ text: 'Organisation' }} errorMessage={errorFor(errors, 'organisation')} />
      <Select id="seat" name="seat" value={fields['seat'] ?? 'member'} label={{ text: 'Seat' }} errorMessage={errorFor(errors, 'seat')} items={seats.map((value) => ({ value, text: seatWords[value] }))} />
      <Checkboxes name="votes" idPrefix="votes" values={fields['votes'] ? [fields['votes']] : []} items={[{ value: 'yes', text: 'They vote' }]} />
    </Form>
    <h2 class="govuk-heading-m">To whom it reports</h2>
    {lines.length > 0 && <ul class="govuk-list govuk-list--bullet">{lines.map(({ to, about }) => <li>{others.find(({ id }) => id === to)?.name}: {about}</li>)}</ul>}
    <Form action={addLinePath(board.id)} csrfToken={csrf} submit="Add the line">
      <Select id="to" name="to" value={fields['to'] ?? ''} label={{ text: 'Reports to' }} errorMessage={errorFor(errors, 'to')} items={[{ value: '', text: 'Choose a board' }, ...others.map(({ id, name }) => ({ value: id, text: name }))]} />
      <Input id="about" name="about" value={fields['about']} label={{ text: 'About what' }} errorMessage={errorFor(errors, 'about')} />
    </Form>
    <h2 class="govuk-heading-m">Terms of reference</h2>
    <Form action={addTermsPath(board.id)} csrfToken={csrf} submit="Agree as of today">
      <Textarea id="terms" name="terms" rows={8} value={fields['terms'] ?? terms} label={{ text: 'The terms as a whole' }} hint={{ text: 'Earlier editions are kept.' }} errorMessage={errorFor(errors, 'terms')} />
    </Form>
  </>
)
