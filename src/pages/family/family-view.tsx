import { myChildPath, type Child } from '../../domains/people/index.ts'
import { EmptyState, PageHeading } from '../../ui/index.ts'

export const MyFamilyPage = ({ name, children }: { name: string; children: readonly Child[] }) => (
  <>
    <PageHeading>{name}</PageHeading>
    {children.length === 0
      ? <EmptyState heading="No child is linked to you here"><p class="govuk-body">If you think that is wrong, tell your council’s SEND team.</p></EmptyState>
      : <ul class="wm-people">
          {children.map((child) => (
            <li class="wm-people__person"><p class="wm-people__name"><a class="govuk-link" href={myChildPath(child.id)}>{child.name}</a></p></li>
          ))}
        </ul>}
  </>
)
