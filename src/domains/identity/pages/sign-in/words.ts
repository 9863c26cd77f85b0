import type { PasswordRefusal } from '../../actions/sign-in-with-password.ts'

/** Which of address and password was wrong is not said: it would tell who has an account. */
export function refusalWords(refusal: PasswordRefusal): string {
  switch (refusal.kind) {
    case 'wrong': return 'Enter the email address and password of your account: these do not belong together'
    case 'wait': return `Wait ${waitWords(refusal.seconds)} before you try a password again, or get a link by email instead`
    case 'another-way': return 'Somebody has been guessing at this account. To be safe, get a link by email or use a passkey this time'
  }
}

export function waitWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
