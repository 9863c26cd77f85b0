import { Button, DataTable, EmptyState, Input, PageHeading, type Page } from '../../../../ui/index.ts'
import { ageOn } from '../../../../values/age.ts'
import { shortDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { SearchPage as Found } from '../../storage/children.ts'
import { childPath, searchPath } from '../paths.ts'

type Model = { asked: string; found: Found | undefined; page: Page; today: PlainDate }

export const SearchPage = ({ asked, found, page, today }: Model) => (
  <>
    <PageHeading lead="Every search is written down with the children it showed.">Find a child</PageHeading>
    <form class="wm-search" method="get" action={searchPath} role="search">
      <Input id="q" name="q" value={asked} label={{ text: 'Name, UPN, ULN or date of birth' }} hint={{ text: 'The beginning of a name is enough. Write a date of birth like 2016-03-31.' }} autocomplete="off" spellcheck={false} />
      <Button>Search</Button>
    </form>
    {found && (
      <DataTable id="children" caption={`Children found for “${asked.trim()}”`} noun="children" rows={found.children} page={page}
        address={{ path: searchPath, query: { q: asked } }}
        empty={<EmptyState heading="Nobody found"><p class="govuk-body">Try fewer letters, or a number. Children whom you may not see are not found.</p></EmptyState>}
        columns={[
          { key: 'name', heading: 'Name', namesRow: true, cell: (child) => <a class="govuk-link" href={childPath(child.id)}>{child.name}</a> },
          { key: 'born', heading: 'Born', cell: (child) => `${shortDate(child.birthDate)} (${ageOn(child.birthDate, today)})` },
          { key: 'setting', heading: 'Setting', cell: (child) => child.setting ?? 'not known' },
          { key: 'officer', heading: 'Link officer', cell: (child) => child.officer ?? 'nobody yet' },
          { key: 'upn', heading: 'UPN', cell: (child) => child.upn ?? 'not known' },
        ]} />
    )}
  </>
)
