/** How a comment was answered: by an action, in words, or openly not. `toldHow`: how those who said it were told. */
export type CommentAnswer = { kind: 'action' | 'words' | 'not'; action: string | null; words: string; toldHow: string | null; by: string | null; at: Date }

export type Comment = { id: string; group: string; words: string; theme: string | null; answers: readonly CommentAnswer[] }

/** "You said, we did", as a partner published it. */
export type PublishedReply = { id: string; partner: string | null; said: string; did: string | null }

const comparable = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

/** How a comment stands: answered here, answered in a published reply to the same words, or not at all. */
export type Heard = { kind: 'answered'; answer: CommentAnswer } | { kind: 'published'; reply: PublishedReply } | { kind: 'waiting' }

export function heardOf(comment: Comment, replies: readonly PublishedReply[]): Heard {
  const answer = comment.answers[0]
  if (answer) return { kind: 'answered', answer }
  const reply = replies.find(({ said, did }) => did !== null && comparable(said) === comparable(comment.words))
  return reply ? { kind: 'published', reply } : { kind: 'waiting' }
}

/** By group, in the order in which they were heard: how much was said, and what of it nothing answers. */
export function unansweredByGroup(comments: readonly Comment[], replies: readonly PublishedReply[]): { group: string; heard: number; unanswered: string[] }[] {
  return [...new Set(comments.map(({ group }) => group))].map((group) => {
    const own = comments.filter((one) => one.group === group)
    return { group, heard: own.length, unanswered: own.filter((one) => heardOf(one, replies).kind === 'waiting').map(({ words }) => words) }
  })
}
