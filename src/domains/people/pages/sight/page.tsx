import { placesWhere, type Reader } from '../../../identity/index.ts'
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/route.ts'
import { findChild, findOwnChild, type Child } from '../../storage/children.ts'
import { findGrants, findLooks } from '../../storage/sight.ts'
import { childPath, myChildPath } from '../paths.ts'
import { SightPage } from './view.tsx'

/** Who can see a child's record and who has looked: for staff, with names. */
export const showSight = async (visit: Visit<Reader>): Promise<Reply> =>
  show(visit, await findChild(visit.trx, placesWhere(visit.visitor as Reader, 'see-children'), visit.params['child'] as string), true)

/** The same for the family: by role, team and day, less what is withheld. */
export const showMySight = async (visit: Visit<Reader>): Promise<Reply> =>
  show(visit, await findOwnChild(visit.trx, visit.params['child'] as string), false)

async function show({ trx, visitor }: Visit<Reader>, child: Child | undefined, staff: boolean): Promise<Reply> {
  if (!child) return notFound()
  const reader = visitor as Reader
  const grants = await findGrants(trx, child.authority, child.id)
  const looks = await findLooks(trx, child.authority, child.id)
  const body = <SightPage child={child} grants={grants} looks={looks} staff={staff} guards={placesWhere(reader, 'guard-records').includes(child.authority)} today={reader.today} />
  const back = { href: staff ? childPath(child.id) : myChildPath(child.id), text: 'Back' }
  return page({ title: `Who can see ${child.knownAs}’s record`, section: staff ? 'My children' : 'My family', back, body }, [{ authority: child.authority, records: [child.id] }])
}
