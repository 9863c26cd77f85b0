/** What the borough's plan promises: area, project, and actions with their lead and what will be there after 3, 6 and 12 months. All invented. */
export type Promise = { words: string; families: string | null; lead: string; after: readonly [string, string, string]; pace: Pace }

/**
 * How an action goes: `steady` meets its milestones in time, `slow` late, `stuck` stops after the first and says otherwise, `quick` is
 * done early and lasts, `done` is done with nothing to show for it yet, `waiting` has not begun, `missed` let its own day pass, and of `bare` nobody ever told anything.
 */
export type Pace = 'quick' | 'done' | 'steady' | 'slow' | 'stuck' | 'waiting' | 'missed' | 'bare'

export type Project = { number: string; title: string; actions: readonly Promise[] }
export type WeakArea = { number: string; words: string; projects: readonly Project[] }

const one = (pace: Pace, lead: string, words: string, families: string | null, ...after: [string, string, string]): Promise => ({ words, families, lead, after, pace })

const send = 'Head of SEND'
const dco = 'Designated Clinical Officer'
const care = 'Head of Children’s Social Care'
const ep = 'Principal Educational Psychologist'
const data = 'Performance and Data Lead'
const offer = 'Local Offer Editor'
const change = 'SEND Change Lead'

export const weakAreas: readonly WeakArea[] = [
  {
    number: '1', words: 'Children and young people wait too long for their needs to be assessed, and their families are not told what is happening.',
    projects: [
      { number: '1.1', title: 'Decide in time', actions: [
        one('quick', change, 'Go through every open request each Monday and decide who does what next', 'Hear a decision within six weeks', 'met every Monday with every service in the room', 'no request older than six weeks', 'four quarters in a row with nine in ten decided in time'),
        one('steady', change, 'Give each school one form and one address for a request', 'Not be asked the same thing twice', 'agreed the form with twelve SENCOs', 'every school using it', 'half as many forms sent back as incomplete'),
        one('steady', send, 'Publish how we decide, with examples', 'Know beforehand what will be asked', 'drafted the examples with the parents’ forum', 'published them on the local offer', 'a survey in which two in three families call the decision clear'),
        one('slow', send, 'Appoint three assessment officers and train them', 'Speak to somebody who has time', 'agreed the posts and advertised them', 'filled all three', 'all three writing without a second reader'),
        one('stuck', data, 'Show each service its own waits every week', null, 'a first list for education psychology', 'a list for every service', 'a year of weekly lists'),
      ] },
      { number: '1.2', title: 'Advice when it is needed', actions: [
        one('steady', ep, 'Share out psychology advice by need instead of by date', 'Wait less for the visit that matters', 'a rule for urgent and ordinary requests', 'the oldest request under ten weeks', 'advice within six weeks for four in five'),
        one('quick', dco, 'Hold a weekly health triage for new requests', 'See the right clinician first', 'a triage every Thursday', 'one in ten requests sent on to another clinician', 'health advice within six weeks for nine in ten'),
        one('slow', dco, 'Agree who covers when a therapist is away', 'Not lose a place through somebody else’s leave', 'a list of gaps by service', 'cover agreed with both trusts', 'no advice late for want of cover'),
        one('slow', care, 'Answer every request for social care advice, also for families who are not known', 'Be asked about care and breaks as well', 'a named duty officer', 'a short form for families not known to us', 'advice within six weeks for four in five'),
        one('bare', 'Therapies team', 'Reduce the wait for speech and language therapy', null, 'a count of everybody waiting', 'a plan for the longest waits', 'nobody waiting longer than eighteen weeks'),
      ] },
      { number: '1.3', title: 'Plans that families recognise', actions: [
        one('steady', send, 'Write plans with families, in a meeting and not by post', 'See their own words in the plan', 'a way of writing tried with ten families', 'every new plan begun in a meeting', 'three in four families recognising their child in it'),
        one('steady', send, 'Read ten plans a month against one guide', 'Get a plan that says who does what, how often', 'a guide agreed by education, health and care', 'six months of readings', 'four in five plans judged good'),
        one('slow', ep, 'Write outcomes that can be seen to be reached', 'Know whether it helps', 'examples for each age', 'all officers trained', 'nine in ten outcomes that can be measured'),
        one('slow', dco, 'Put health provision where the law puts it', 'Have the therapy that the plan promises', 'a note on sections C and G', 'both trusts trained', 'no plan without the provision that its needs call for'),
        one('done', change, 'Send every draft with a short film that explains it', 'Understand the draft before the days run', 'a film made with young people', 'the film in four languages', 'fewer drafts commented on after the date'),
        one('missed', send, 'Review the oldest plans first', 'Have a plan that fits the child of today', 'a list by date of the last review', 'half of the list reviewed', 'no plan older than its last phase'),
      ] },
      { number: '1.4', title: 'Say what is happening', actions: [
        one('quick', change, 'Ring every family when nothing will happen for four weeks', 'Never have to ring to find out', 'a list every Friday', 'all officers ringing', 'half as many calls to ask where things are'),
        one('steady', change, 'Open one page where a family sees the next step and its date', 'See what happens next on a telephone', 'the page tried with twenty families', 'the page open to all', 'two in three families using it'),
        one('waiting', send, 'Answer complaints in ten days, by somebody who was not part of it', 'Be answered once and fully', 'a second reader for each complaint', 'nine in ten within ten days', 'half as many going on to a second stage'),
      ] },
    ],
  },
  {
    number: '2', words: 'Leaders in education, health and care do not know well enough whether what they provide makes a difference.',
    projects: [
      { number: '2.1', title: 'Know what works', actions: [
        one('done', data, 'Keep one scorecard for the whole area', 'Trust that somebody is counting', 'agreed thirty measures', 'shown them to the board each month', 'a year without a corrected figure'),
        one('steady', data, 'Let every figure open to what it counts', null, 'the first ten figures', 'all of them', 'no figure in a paper that cannot be opened'),
        one('steady', care, 'Bring the vulnerable children’s lists of three services into one', 'Not fall between services', 'one list each month', 'one meeting about it', 'nobody on two lists and in no plan'),
        one('slow', dco, 'Count what health provides against what plans promise', 'Have what was promised', 'a count for occupational therapy', 'a count for every therapy', 'gaps reported to the integrated care board each quarter'),
        one('slow', send, 'Ask every special school what became of its leavers', 'Know where it can lead', 'a form of one page', 'answers from every school', 'figures over two years'),
        one('bare', 'All partners', 'Share learning from what went wrong', null, 'a first case read together', 'four cases read', 'a change in practice from each'),
      ] },
      { number: '2.2', title: 'Hear those whom it is about', actions: [
        one('quick', change, 'Sit at the parents’ forum every month with an answer to what was asked before', 'Be answered', 'a list of what was asked', 'six months of answers', 'three in four answered by the next meeting'),
        one('steady', offer, 'Rewrite the twenty pages of the local offer that are asked for most', 'Find what they need in three clicks', 'ten pages rewritten with parents', 'all twenty', 'four in five finding what they looked for'),
        one('steady', offer, 'Let young people name and draw the pages meant for them', 'Have pages that speak to them', 'a group of nine young people', 'their pages open', 'twice as many visits by young people'),
        one('slow', offer, 'Check every page of the local offer twice a year', 'Not ring a number that is gone', 'an owner for every page', 'every page checked once', 'no page older than six months'),
        one('missed', offer, 'Print the essentials for those who are not online', 'Have it on paper at the library', 'a leaflet drafted', 'copies in all libraries and surgeries', 'a second edition after feedback'),
        one('done', ep, 'Ask children what changed for them, in a way that they can answer', 'Be asked, also without words', 'cards and symbols for the youngest', 'forty children asked', 'what they said in every quarter’s report'),
        one('steady', send, 'Survey families whose plan was issued, every quarter', 'Say how it was', 'a survey of six questions', 'one in four answering', 'results beside every scorecard'),
      ] },
    ],
  },
]

/** Which of the borough's people a lead's name stands for, by role. */
export const leadRoles = { [change]: 'action-owner', [send]: 'manager', [data]: 'performance-analyst' } as const

/** What shows whether it works. Most have an indicator by now; what has none is asked about by the check before submission. */
export const measures: readonly { words: string; area: string; indicator: string | null }[] = [
  { words: 'Share of requests decided within six weeks', area: '1', indicator: null }, { words: 'Share of plans issued within 20 weeks', area: '1', indicator: 'B01' },
  { words: 'Number of assessments open for longer than 20 weeks', area: '1', indicator: 'B06' }, { words: 'Share of families who call the process clear', area: '1', indicator: null },
  { words: 'Share of plans judged good when read against the guide', area: '1', indicator: 'E01' }, { words: 'Longest wait for speech and language therapy, in weeks', area: '1', indicator: 'C06' },
  { words: 'Share of visitors who found what they needed on the local offer', area: '2', indicator: 'I06' }, { words: 'Share of questions from the forum answered by the next meeting', area: '2', indicator: null },
  { words: 'Young people feel listened to', area: '2', indicator: null },
]

type Rated = 'red' | 'amber' | 'green'
export const risks: readonly { refs: string | null; risk: string; severity: string; likelihood: string; mitigation: string; owner: string; ratings: readonly [Rated, string][] }[] = [
  { refs: 'MIP 1.1.4', risk: 'Assessment posts stay empty', severity: 'Decisions slip past six weeks for one family in five', likelihood: 'Likely', mitigation: 'Two agency officers until March; a trainee post from September', owner: send, ratings: [['red', 'All three posts are empty'], ['amber', 'Two are filled'], ['green', 'All three have started']] },
  { refs: 'MIP 1.2.1 - 1.2.5', risk: 'More requests come than services can advise on', severity: 'Advice is late whatever the rule', likelihood: 'Likely', mitigation: 'Bank psychologists; a panel that tells urgent from ordinary', owner: ep, ratings: [['amber', 'Requests grow by a tenth'], ['red', 'They grow by a quarter']] },
  { refs: 'MIP 1.2.2 - 1.2.3', risk: 'One of the two trusts does not fund cover', severity: 'Children of one locality wait longer', likelihood: 'Possible', mitigation: 'Joint commissioning paper to the integrated care board', owner: dco, ratings: [['amber', 'The paper is not yet decided']] },
  { refs: 'MIP 2.1.1', risk: 'Figures of three services cannot be joined', severity: 'The board sees part of the picture', likelihood: 'Unlikely', mitigation: 'One number for each child, agreed under the data sharing agreement', owner: data, ratings: [['amber', 'The agreement is not signed'], ['green', 'It is signed']] },
  { refs: null, risk: 'Leaders change and the plan loses its sponsor', severity: 'Everything slows', likelihood: 'Possible', mitigation: 'Two sponsors, one in health', owner: 'Director of Children’s Services', ratings: [['green', 'Both are in post']] },
]

export const comments: readonly { group: string; theme: string; words: string; answer?: { kind: 'action' | 'words' | 'not'; action?: string; words: string; told: string | null } }[] = [
  { group: 'Parents and carers', theme: 'Waiting', words: 'Tell us when nothing is going to happen for a while', answer: { kind: 'action', action: 'MIP 1.4.1', words: 'Every family is rung when nothing will happen for four weeks.', told: 'Forum of February' } },
  { group: 'Parents and carers', theme: 'Waiting', words: 'The wait for a therapist is longer than the school year', answer: { kind: 'action', action: 'MIP 1.2.5', words: 'We are counting everybody who waits, and the longest come first.', told: null } },
  { group: 'Parents and carers', theme: 'Plans', words: 'The plan could be about any child' },
  { group: 'Parents and carers', theme: 'Plans', words: 'We said it in the meeting and it is not in the plan', answer: { kind: 'action', action: 'MIP 1.3.1', words: 'New plans are begun in a meeting, with your words in section A.', told: 'Newsletter of May' } },
  { group: 'Parents and carers', theme: 'Local offer', words: 'Half of the telephone numbers ring out', answer: { kind: 'action', action: 'MIP 2.2.4', words: 'Every page has an owner now and is checked twice a year.', told: 'Forum of June' } },
  { group: 'Parents and carers', theme: 'Transport', words: 'Nobody can say in July whether there is a taxi in September' },
  { group: 'Parents and carers', theme: 'Complaints', words: 'The person who answers is the person I complained about' },
  { group: 'Young people', theme: 'Being asked', words: 'Ask me, not the adult next to me', answer: { kind: 'action', action: 'MIP 2.2.6', words: 'Forty of you were asked in your own way this year.', told: 'The young people’s group, in September' } },
  { group: 'Young people', theme: 'Being asked', words: 'I want to know what happened with what I said' },
  { group: 'Young people', theme: 'Work', words: 'Work experience that is not stacking shelves' },
  { group: 'Young people', theme: 'Words', words: 'Do not call us special', answer: { kind: 'not', words: 'The law says “special educational needs”, and letters must use its words. Pages made by you will not.', told: 'The young people’s group, in May' } },
  { group: 'Schools and settings', theme: 'Forms', words: 'One form instead of three', answer: { kind: 'action', action: 'MIP 1.1.2', words: 'There is one form, agreed with twelve of you.', told: 'SENCO bulletin of April' } },
  { group: 'Schools and settings', theme: 'Advice', words: 'Advice comes when the child has already moved class' },
  { group: 'Schools and settings', theme: 'Money', words: 'We plan for top-up that is decided in March' },
  { group: 'Voluntary groups', theme: 'Being asked', words: 'Bring us in before it is decided', answer: { kind: 'words', words: 'Two of you sit on the board since January.', told: 'By letter' } },
  { group: 'Voluntary groups', theme: 'Local offer', words: 'Our groups are not on the site' },
]

export const replies: readonly { partner: string; said: string; did: string | null }[] = [
  { partner: 'The council', said: 'Tell us when nothing is going to happen for a while', did: 'Officers ring before a quiet month. Six hundred families were rung this year.' },
  { partner: 'The council', said: 'Half of the telephone numbers ring out', did: 'All numbers on the local offer were rung in May; forty were changed.' },
  { partner: 'Health', said: 'We wait for a letter to hear that we wait', did: 'Referrals are answered by text within two days.' },
  { partner: 'Health', said: 'Clinics are only in the mornings', did: null },
]

export const surveys: readonly { title: string; group: string; monthsAgo: number; sent: number; returned: number; results: readonly [string, number, number][] }[] = [
  { title: 'After the plan, spring', group: 'Families whose plan was issued', monthsAgo: 6, sent: 212, returned: 41, results: [['I knew what would happen next', 41, 19], ['The plan describes my child', 40, 22]] },
  { title: 'After the plan, autumn', group: 'Families whose plan was issued', monthsAgo: 1, sent: 238, returned: 63, results: [['I knew what would happen next', 63, 41], ['The plan describes my child', 61, 40]] },
]
