export type PaperKind = 'committee-report' | 'board-pack' | 'workstream-report'

export const paperKinds = ['committee-report', 'board-pack', 'workstream-report'] as const satisfies readonly PaperKind[]

/** A heading of a template. `needed`: it must have words before the paper is issued. */
export type TemplateSection = { key: string; heading: string; hint: string; needed: boolean }

const section = (key: string, heading: string, hint: string, needed = true): TemplateSection => ({ key, heading, hint, needed })

/** The headings of each kind of paper, in their order. Those of a committee report are the ones councils' scrutiny papers have. */
export const templates: Record<PaperKind, readonly TemplateSection[]> = {
  'committee-report': [
    section('aim', 'Aim', 'What this report is for, in a sentence or two.'),
    section('recommendations', 'Recommendations', 'What the committee is asked to do, one to a line.'),
    section('know', 'Report detail: know', 'What the committee needs to know, with figures.'),
    section('financial', 'Financial information', 'What it costs or saves, and from which budget.'),
    section('inequalities', 'Reducing inequalities', 'For whom it is different, and what is done about it.'),
    section('decide', 'Decide', 'The choices there are.'),
    section('respond', 'Respond', 'What officers do with what the committee says.'),
    section('review', 'Review', 'When and how it is looked at again.'),
    section('background', 'Background papers', 'What this report rests on and the public may ask for. “None” if none.'),
    section('author', 'Author', 'Who wrote it, their title, and how to reach them.'),
  ],
  'board-pack': [
    section('summary', 'Where we are', 'The three things that the board must know.'),
    section('figures', 'Figures', 'Timeliness and the scorecard.'),
    section('programme', 'The programme', 'Actions by status, what changed, what is late.', false),
    section('risks', 'Risks', 'What could go wrong, and what is done about it.', false),
    section('recommendations', 'What was asked of us', 'Recommendations that are open, and where they stand.', false),
    section('decisions', 'Decisions asked of the board', 'One to a line. “None” if none.'),
    section('author', 'Author', 'Who put it together.'),
  ],
  'workstream-report': [
    section('status', 'Where the workstream stands', 'Its actions by status.'),
    section('done', 'Done since the last meeting', 'What was finished, and what it changed.', false),
    section('next', 'Next', 'What comes before the next meeting.', false),
    section('help', 'What we need from the board', '“Nothing” if nothing.'),
    section('author', 'Author', 'The workstream’s lead.'),
  ],
}

/** Headings that must have words and have none. */
export const emptySections = (kind: PaperKind, words: ReadonlyMap<string, string>): TemplateSection[] =>
  templates[kind].filter(({ key, needed }) => needed && (words.get(key) ?? '').trim() === '')
