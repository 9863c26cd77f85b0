import { datesOf, findAssessmentsOf, findEvents, nextStepOf, standing } from '../../domains/casework/index.ts'
import { findAuthority, findChoices, type Reader } from '../../domains/identity/index.ts'
import { findLinkOfficer, findOwnChild, findOwnChildren, myChildPath, type Child } from '../../domains/people/index.ts'
import { looksAt, notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import type { Transaction } from '../../platform/db/transaction.ts'
import type { Visit } from '../../platform/http/route.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { MyChildPage } from './child-view.tsx'
import { MyFamilyPage, type FamilyChild } from './family-view.tsx'
import { nextWords, whereWords } from './words.ts'

/** A family's way in: with one child, straight to the child. */
export async function showMyFamily({ trx, visitor }: Visit<Reader>): Promise<Reply> {
  const children = await findOwnChildren(trx)
  const [only] = children
  if (only && children.length === 1) return redirect(myChildPath(only.id))
  const { name, today } = visitor as Reader
  const told: FamilyChild[] = []
  for (const child of children) told.push(await tell(trx, child, today))
  const body = <MyFamilyPage name={name} children={told} />
  return page({ title: 'My family', section: 'My family', body }, looksAt(children))
}

async function tell(trx: Transaction, child: Child, today: PlainDate): Promise<FamilyChild> {
  const [assessment] = await findAssessmentsOf(trx, child.authority, child.id)
  if (!assessment) return { child, where: 'Nobody has asked for an assessment.', next: null }
  const dates = datesOf(assessment, await findChoices(trx, child.authority))
  const [next] = nextWords(assessment, dates, child.knownAs).flatMap(({ date }) => date ?? [])
  return { child, where: whereWords(assessment, nextStepOf(assessment, dates, today), child.knownAs), next: next ?? null }
}

/** A family's own child: where the assessment is, what happens next, by when, and who looks after it. */
export async function showMyChild({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const child = await findOwnChild(trx, params['child'] as string)
  if (!child) return notFound()
  const choices = await findChoices(trx, child.authority)
  const [assessment] = await findAssessmentsOf(trx, child.authority, child.id)
  const dates = assessment && datesOf(assessment, choices)
  const body = (
    <MyChildPage
      child={child}
      officer={await findLinkOfficer(trx, child.authority, child.id)}
      frontDoor={await findAuthority(trx, child.authority)}
      assessment={assessment && dates && {
        assessment, dates, next: nextStepOf(assessment, dates, reader.today),
        events: standing(await findEvents(trx, child.authority, assessment.id)),
      }}
      today={reader.today}
    />
  )
  return page({ title: `${child.knownAs}’s assessment`, section: 'My family', body }, [{ authority: child.authority, records: [child.id] }])
}
