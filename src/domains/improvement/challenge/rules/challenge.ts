/** What does not add up, by kind. */
export const challengeKinds = {
  'green-while-concern': 'Said to go well while its measure gets worse',
  'complete-without-effect': 'Complete, with no evidence of an effect',
  'late-but-green': 'Said to go well, though it is late',
  'words-against-status': 'Words that contradict the status',
  'words-against-figure': 'Words that contradict the figure',
  'silent-owner': 'An owner who gives no updates',
  'copied-words': 'The same words again',
  'copied-commentary': 'The same comment on a figure again',
  'area-unanswered': 'An area that nothing answers',
  'measure-unanswered': 'A measure that nothing answers',
  'feedback-unanswered': 'Feedback that nothing answers',
} as const

export type ChallengeKind = keyof typeof challengeKinds

/** A piece of evidence: what it says, and the action or, by its code, the indicator that it is about. */
export type Shown = { text: string; action: string | null; indicator?: string }

/** Something that a board should ask about. `id` names it from one day to the next, while its evidence may change. */
export type Challenge = { id: string; kind: ChallengeKind; title: string; shown: readonly Shown[] }

export type ChallengeAnswer = { challenge: string; shown: string; words: string; by: string | null; at: Date }

/** The evidence as one text: another text opens an answered challenge again. */
export const shownAs = ({ shown }: Pick<Challenge, 'shown'>): string => shown.map(({ text }) => text).join('\n')

export type Standing = { kind: 'open' } | { kind: 'answered'; answer: ChallengeAnswer } | { kind: 'open-again'; answer: ChallengeAnswer }

/** Whether a challenge waits for an answer, of answers with the newest first: it does again where its evidence is other than what was answered. */
export function standingOfChallenge(challenge: Challenge, answers: readonly ChallengeAnswer[]): Standing {
  const answer = answers.find((one) => one.challenge === challenge.id)
  if (!answer) return { kind: 'open' }
  return answer.shown === shownAs(challenge) ? { kind: 'answered', answer } : { kind: 'open-again', answer }
}
