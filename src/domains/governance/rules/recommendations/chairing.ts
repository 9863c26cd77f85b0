/** Whether somebody who may chair committees chairs the one that asked for something. */
export type Chairing = 'chairs' | 'another-committee' | 'no-chair-known' | 'board-ended'

/** `chairs`: the people who hold the seats of its chair and vice-chair today. While nobody is named, nobody closes: a chair of elsewhere does not stand in. */
export function chairingOf({ ended, chairs, person }: { ended: boolean; chairs: readonly string[]; person: string }): Chairing {
  if (ended) return 'board-ended'
  if (chairs.length === 0) return 'no-chair-known'
  return chairs.includes(person) ? 'chairs' : 'another-committee'
}

/** What is said to whoever may not close it. */
export const chairingWords: Record<Exclude<Chairing, 'chairs'>, string> = {
  'another-committee': 'Only the chair of this committee can do that', 'no-chair-known': 'Democratic services say who the chair is first',
  'board-ended': 'This committee has ended. Democratic services hand what it asked for to another first',
}
