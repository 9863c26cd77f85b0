import { may, type Reader } from '../../../identity/index.ts'
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findChild } from '../../storage/children.ts'
import { findGrants, findLooks } from '../../storage/sight.ts'
import { childPath, myChildPath } from '../paths.ts'
import { SightPage } from './view.tsx'

/** Who can see a child's record and who has looked: for staff with names, for the family by role, team and day. */
export async function showSight({ trx, visitor, params }: Visit<Reader>): Promise<Reply> {
  const reader = visitor as Reader
  const child = await findChild(trx, reader.authorities.map((one) => one.authority), params['child'] as string)
  if (!child) return notFound()
  const grants = await findGrants(trx, child.authority, child.id)
  const looks = await findLooks(trx, child.authority, child.id)
  const staff = may(reader, 'see-children')
  const body = <SightPage child={child} grants={grants} looks={looks} staff={staff} today={reader.today} />
  const back = { href: staff ? childPath(child.id) : myChildPath(child.id), text: 'Back' }
  return page({ title: `Who can see ${child.knownAs}’s record`, section: staff ? 'My children' : 'My family', back, body }, [{ authority: child.authority, records: [child.id] }])
}
