import { Button, CsrfField, DataTable, EmptyState, Input, InsetText, PageHeading } from '../../../../ui/index.ts'
import { ageOn } from '../../../../values/age.ts'
import { shortDate } from '../../../../values/date-words.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import type { SearchPage as Found } from '../../storage/children.ts'
import { childPath, openRestrictedPath, searchPath } from '../paths.ts'

type Model = { asked: string; found: Found | undefined; mayOpen: boolean; csrf: string; today: PlainDate }

export const SearchPage = ({ asked, found, mayOpen, csrf, today }: Model) => (
  <>
    <PageHeading lead="Every search is written down with the children it showed.">Find a child</PageHeading>
    <form class="wm-search" method="post" action={searchPath} role="search">
      <CsrfField token={csrf} />
      <Input id="q" name="q" value={asked} label={{ text: 'Name, UPN, ULN or date of birth' }} hint={{ text: 'The beginning of a name is enough. Write a date of birth like 2016-03-31.' }} autocomplete="off" spellcheck={false} />
      <Button>Search</Button>
    </form>
    {found && found.total > found.children.length && (
      <InsetText>{found.total} children match; the first {found.children.length} are shown. Type more of the name, or a number.</InsetText>
    )}
    {found && (
      <DataTable id="children" caption={`Children found for “${asked.trim()}”`} noun="children" rows={found.children}
        address={{ path: searchPath, query: {} }}
        empty={<EmptyState heading="Nobody found"><p class="govuk-body">Try fewer letters, or a number. Children whom you may not see are not found.</p></EmptyState>}
        columns={[
          { key: 'name', heading: 'Name', namesRow: true, cell: (child) => <a class="govuk-link" href={childPath(child.id)}>{child.name}</a> },
          { key: 'born', heading: 'Born', cell: (child) => `${shortDate(child.birthDate)} (${ageOn(child.birthDate, today)})` },
          { key: 'setting', heading: 'Setting', cell: (child) => child.setting ?? 'not known' },
          { key: 'officer', heading: 'Link officer', cell: (child) => child.officer ?? 'nobody yet' },
          { key: 'upn', heading: 'UPN', cell: (child) => child.upn ?? 'not known' },
        ]} />
    )}
    {mayOpen && <p class="govuk-body">Some records are kept from all but named officers. <a class="govuk-link" href={openRestrictedPath}>Open a restricted record</a> if a child needs you now.</p>}
  </>
)
