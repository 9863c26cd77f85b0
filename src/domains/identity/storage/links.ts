import { freshSecret, hashOfSecret, plainChance } from '../../../platform/secrets/seal.ts'
import type { Asker } from '../../../platform/mail/post.ts'

/** What a one-time link is for. */
export type LinkPurpose = 'sign-in' | 'new-password' | 'invitation'

export type Link = { person: string; purpose: LinkPurpose }

/** A secret to be typed from paper: four groups of four, 79 bits of chance. */
export const secretForPaper = (): string => Array.from({ length: 4 }, () => plainChance(4)).join('-')

/** Makes a link that works once, until `ends`. The secret is stored nowhere but as its hash. */
export async function makeLink(asker: Asker, person: string, purpose: LinkPurpose, now: Date, ends: Date, secret: string = freshSecret()): Promise<string> {
  await asker.query('delete from auth.links where ends_at < $1', [now])
  await asker.query('insert into auth.links (link_hash, person_id, purpose, made_at, ends_at) values ($1, $2, $3, $4, $5)', [hashOfSecret(secret), person, purpose, now, ends])
  return secret
}

/** The link, if it still works; looking does not use it up, as the scanners of mail look at everything. */
export async function findLink(asker: Asker, secret: string, now: Date): Promise<Link | undefined> {
  const { rows } = await asker.query('select person_id as person, purpose from auth.links where link_hash = $1 and ends_at > $2', [hashOfSecret(secret), now])
  return rows[0] as Link | undefined
}

/** Uses the link up. Of two who come at once, one gets it. */
export async function useLink(asker: Asker, secret: string, now: Date): Promise<Link | undefined> {
  const { rows } = await asker.query('delete from auth.links where link_hash = $1 and ends_at > $2 returning person_id as person, purpose', [hashOfSecret(secret), now])
  return rows[0] as Link | undefined
}

/** Makes every link of a person useless, or those of one purpose. */
export async function endLinks(asker: Asker, person: string, purpose?: LinkPurpose): Promise<void> {
  await asker.query('delete from auth.links where person_id = $1 and ($2::text is null or purpose = $2)', [person, purpose ?? null])
}
