import { Badge, Columns, errorFor, Form, FormErrors, InsetText, PageHeading, Radios, Select, SideFacts, SidePanel, Textarea, Timeline, type FieldErrors } from '../../../../ui/index.ts'
import { dateInWords, longDate } from '../../../../values/date-words.ts'
import type { GovernanceEvent } from '../../events.ts'
import { isOver, waitsForCommittee, type RecommendationState } from '../../rules/recommendations/recommendation.ts'
import { stateWords } from '../../rules/recommendations/words.ts'
import type { LinkedAction } from '../../actions/find-linked-actions.ts'
import type { Meeting } from '../../storage/meetings.ts'
import type { Recommendation } from '../../storage/recommendations.ts'
import { filledIn, LinkedActions } from './linked-actions.tsx'
import { boardPath, recommendationPath } from '../paths.ts'
import { recommendationTones } from '../words.ts'
import { committeeSteps, officerSteps } from './form.ts'

type Model = { recommendation: Recommendation; events: readonly GovernanceEvent[]; linked: readonly LinkedAction[]; links: boolean; meetings: readonly Meeting[]; chairs: boolean; notChairing: string | undefined; mayReport: boolean; fields: Record<string, string>; errors: FieldErrors | undefined; csrf: string }

const stepWords: Record<(typeof officerSteps | typeof committeeSteps)[number], string> = {
  'progress-told': 'It is under way', 'reported-complete': 'It is done: report it to the committee', refused: 'It is not accepted', closed: 'Close it: the committee is satisfied, or takes the answer', reopened: 'Open it again: the committee is not satisfied', withdrawn: 'Withdraw it: the committee no longer asks for it',
}
const eventWords: Record<string, string> = { made: 'Made by the committee', 'progress-told': 'Progress told', 'reported-complete': 'Reported complete', reopened: 'Opened again by the committee', closed: 'Closed by the committee', refused: 'Not accepted', withdrawn: 'Withdrawn by the committee', 'action-linked': 'An action of the plan was linked', 'action-unlinked': 'An action of the plan was taken off', 'handed-over': 'Handed over' }

export function RecommendationPage(model: Model) {
  const { recommendation: one, events } = model
  return (
    <>
      <FormErrors errors={model.errors} />
      <PageHeading caption={`${one.boardName}${one.agendaItem === '' ? '' : `: ${one.agendaItem}`}`}>{one.text}</PageHeading>
      <Columns side={<SidePanel heading="At a glance"><SideFacts facts={[
        { name: 'Status', value: <Badge tone={recommendationTones[one.state]}>{stateWords[one.state]}</Badge>, note: one.stateOn === null ? undefined : `since ${dateInWords(one.stateOn)}` },
        { name: 'Made', value: one.madeOn === null ? 'Not known' : longDate(one.madeOn) }, { name: 'Committee', value: <a class="govuk-link" href={boardPath(one.board)}>{one.boardName}</a> },
        { name: 'Who', value: one.owners.join(', ') || 'Nobody yet' },
      ]} /></SidePanel>}>
        {one.parts.length > 0 && <ol class="govuk-list govuk-list--number">{one.parts.map((part) => <li>{part.text} <Badge tone={recommendationTones[part.state]}>{stateWords[part.state]}</Badge></li>)}</ol>}
        <LinkedActions recommendation={one} linked={model.linked} links={model.links} reports={model.mayReport && !model.chairs} />
        {(model.chairs || model.mayReport) && <MoveForm {...model} />}
        {!isOver(one.state) && model.notChairing && !model.mayReport && <InsetText text={`You cannot close it. ${model.notChairing}.`} />}
        <h2 class="govuk-heading-m">What happened</h2>
        <Timeline label="What happened" entries={events.toReversed().map((event) => ({
          title: <>{event.kind === 'found-as' ? `In a workbook: ${stateWords[event.detail['state'] as RecommendationState]}` : eventWords[event.kind]}{typeof event.detail['name'] === 'string' && `: ${event.detail['name']}`}{typeof event.detail['part'] === 'number' && `, part ${event.detail['part']}`}</>,
          detail: <>{dateInWords(event.happenedOn)}{event.reconstructed ? '' : `, ${event.recorder ?? 'somebody who has left'}`}{event.note && <><br />{event.note}</>}</>,
        }))} />
      </Columns>
    </>
  )
}

function MoveForm({ recommendation: one, linked, meetings, chairs, mayReport, fields: typed, errors, csrf }: Model) {
  const fields = errors || chairs || !mayReport ? typed : filledIn(one, linked)
  const steps = [...(mayReport && !chairs ? officerSteps : []), ...(chairs ? committeeSteps : [])].filter((step) => (step === 'reopened' ? isOver(one.state) || waitsForCommittee(one.state) : !isOver(one.state)))
  if (steps.length === 0) return <p class="govuk-body">It is over. Only the committee can open it again.</p>
  return (
    <Form action={recommendationPath(one.id)} csrfToken={csrf} submit="Record">
      <input type="hidden" name="version" value={one.version} />
      <Radios name="step" idPrefix="step" value={fields['step']} fieldset={{ legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--m' } }} errorMessage={errorFor(errors, 'step')} items={steps.map((value) => ({ value, text: stepWords[value] }))} />
      {one.parts.length > 0 && <Select id="part" name="part" value={fields['part'] ?? 'whole'} label={{ text: 'To which part?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'part')} items={[{ value: 'whole', text: 'The whole' }, ...one.parts.map(({ part, text }) => ({ value: String(part), text: `${part}. ${text.slice(0, 60)}` }))]} />}
      {chairs && <Select id="meeting" name="meeting" value={fields['meeting'] ?? ''} label={{ text: 'At which meeting?', classes: 'govuk-label--s' }} errorMessage={errorFor(errors, 'meeting')} items={[{ value: '', text: 'Choose a meeting' }, ...meetings.filter(({ state }) => state === 'held' || state === 'minutes-agreed').map(({ id, on }) => ({ value: id, text: longDate(on) }))]} />}
      <Textarea id="note" name="note" rows={fields['note'] ? 6 : 3} value={fields['note']} label={{ text: 'In words', classes: 'govuk-label--s' }} hint={{ text: 'What was done, with what effect, or why.' }} errorMessage={errorFor(errors, 'note')} />
    </Form>
  )
}
