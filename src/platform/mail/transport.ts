import { createTransport } from 'nodemailer'

/** Where mail goes, as the environment says. */
export type MailSettings = { smtpUrl: string; from: string }

export type Letter = { to: string; subject: string; text: string; /** The same for the same message, so that a second sending can be known. */ id: string }

/** Hands letters to the mail server; throws if it cannot be reached or refuses. */
export type Transport = { send(letter: Letter): Promise<void>; close(): void }

export function makeTransport({ smtpUrl, from }: MailSettings): Transport {
  const server = createTransport(smtpUrl, { from })
  const host = from.replace(/^.*@|>.*$/g, '')
  return {
    async send({ to, subject, text, id }) {
      await server.sendMail({ to: { name: '', address: to }, subject, text, messageId: `<${id}@${host}>`, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => server.close(),
  }
}
