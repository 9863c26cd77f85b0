import { Checkboxes, Radios, errorFor, Form, FormErrors, Input, PageHeading, Select, Textarea, type FieldErrors } from '../../../../ui/index.ts'
import { seats, type Board, type BoardMember } from '../../storage/boards.ts'
import { addLinePath, addMemberPath, addTermsPath, endBoardPath, endLinePath, handOverPath, memberPath } from '../paths.ts'
import { seatWords } from '../words.ts'

type Model = { board: Board; others: readonly Board[]; lines: readonly { to: string; about: string; ends: boolean }[]; members: readonly BoardMember[]; terms: string; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

export const ChangeBoardPage = ({ board, others, lines, members, terms, fields, errors, csrf }: Model) => (
  <>
    <FormErrors errors={errors} />
    <PageHeading caption={board.name}>Change the board</PageHeading>
    <h2 class="govuk-heading-m">Members</h2>
    <ul class="wm-people">
      {members.map((member) => (
        <li class="wm-people__person">
          <div class="wm-people__text">
            <p class="wm-people__name">{member.name}</p>
            <p class="wm-people__role">{seatWords[member.seat]}, {member.organisation}<br />{member.personName === null ? 'Linked to nobody who signs in' : `Signs in as ${member.personName}`}{member.until !== null && '. Leaves today'}</p>
          </div>
          <a class="govuk-link" href={memberPath(board.id, member.id)}>Change<span class="govuk-visually-hidden"> {member.name}</span></a>
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
    {lines.length > 0 && <ul class="govuk-list govuk-list--bullet">{lines.map(({ to, about, ends }) => <li>{others.find(({ id }) => id === to)?.name}: {about}{ends && ' (until today)'}</li>)}</ul>}
    <Form action={addLinePath(board.id)} csrfToken={csrf} submit="Add the line">
      <Select id="to" name="to" value={fields['to'] ?? ''} label={{ text: 'Reports to' }} errorMessage={errorFor(errors, 'to')} items={[{ value: '', text: 'Choose a board' }, ...others.map(({ id, name }) => ({ value: id, text: name }))]} />
      <Input id="about" name="about" value={fields['about']} label={{ text: 'About what' }} errorMessage={errorFor(errors, 'about')} />
    </Form>
    {lines.some(({ ends }) => !ends) && (
      <>
        <h3 class="govuk-heading-s">End a line</h3>
        <Form action={endLinePath(board.id)} csrfToken={csrf} submit="It ends today">
          <Radios name="end-to" idPrefix="end-to" value={fields['end-to']} fieldset={{ legend: { text: 'To whom does it report no more?' } }} errorMessage={errorFor(errors, 'end-to')} items={lines.filter(({ ends }) => !ends).map(({ to, about }) => ({ value: to, text: `${others.find(({ id }) => id === to)?.name ?? 'A board that ended'}: ${about}` }))} />
          <Input id="end-reason" name="end-reason" value={fields['end-reason']} label={{ text: 'Why?' }} errorMessage={errorFor(errors, 'end-reason')} />
        </Form>
      </>
    )}
    <h2 class="govuk-heading-m">Terms of reference</h2>
    <Form action={addTermsPath(board.id)} csrfToken={csrf} submit="Agree as of today">
      <Textarea id="terms" name="terms" rows={8} value={fields['terms'] ?? terms} label={{ text: 'The terms as a whole' }} hint={{ text: 'Earlier editions are kept.' }} errorMessage={errorFor(errors, 'terms')} />
    </Form>
    <h2 class="govuk-heading-m">End the board</h2>
    <p class="govuk-body">Today is then its last day, and that of its members’ seats and of every line to and from it. Its meetings, minutes and recommendations stay.</p>
    {board.openRecommendations > 0 && <p class="govuk-body"><a class="govuk-link" href={handOverPath(board.id)}>Hand its open recommendations to another board</a>, now or when it has ended. Once it has ended, nobody closes them before that.</p>}
    <Form action={endBoardPath(board.id)} csrfToken={csrf} submit="End the board">
      <input type="hidden" name="version" value={board.version} />
      <Textarea id="ends-because" name="ends-because" rows={2} value={fields['ends-because']} label={{ text: 'Why does it end?' }} errorMessage={errorFor(errors, 'ends-because')} />
    </Form>
  </>
)
