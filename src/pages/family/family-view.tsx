import { myChildPath, type Child } from '../../domains/people/index.ts'
import { longDate } from '../../values/date-words.ts'
import type { PlainDate } from '../../values/plain-date.ts'
import { EmptyState, PageHeading } from '../../ui/index.ts'

/** A child with where things are, and the next day that matters. */
export type FamilyChild = { child: Child; where: string; next: PlainDate | null }

export const MyFamilyPage = ({ name, children }: { name: string; children: readonly FamilyChild[] }) => (
  <>
    <PageHeading>{name}</PageHeading>
    {children.length === 0
      ? <EmptyState heading="No child is linked to you here"><p class="govuk-body">If you think that is wrong, tell your council’s SEND team.</p></EmptyState>
      : <ul class="wm-people">
          {children.map(({ child, where, next }) => (
            <li class="wm-people__person">
              <h2 class="wm-people__name"><a class="govuk-link" href={myChildPath(child.id)}>{child.name}</a></h2>
              <p class="govuk-body">{where}</p>
              {next !== null && <p class="govuk-body">The next date is <strong>{longDate(next)}</strong>.</p>}
            </li>
          ))}
        </ul>}
  </>
)
