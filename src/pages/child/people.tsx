import { familySignInPath, sightPath, type Child, type LinkOfficer } from '../../domains/people/index.ts'
import { SideFacts, SidePanel, type SideFact } from '../../ui/index.ts'
import { dateInWords } from '../../values/date-words.ts'

/** Who is who round this child, and the numbers that name the child elsewhere. */
export function People({ child, officer, mayRecord }: { child: Child; officer: LinkOfficer | undefined; mayRecord: boolean }) {
  const facts: (SideFact | false)[] = [
    { name: 'Link officer', value: officer?.name ?? 'Nobody yet', ...(officer?.phone ? { note: officer.phone } : {}) },
    child.locality !== null && { name: 'Locality', value: child.locality },
    child.setting !== null && { name: 'Setting', value: child.setting },
    { name: 'Born', value: dateInWords(child.birthDate) },
    child.postcode !== null && { name: 'Postcode', value: child.postcode },
    { name: 'UPN', value: child.upn ?? 'not known' },
    child.uln !== null && { name: 'ULN', value: child.uln },
  ]
  return (
    <SidePanel heading="People and numbers">
      <SideFacts facts={facts.filter((fact) => fact !== false)} />
      <p class="govuk-body"><a class="govuk-link" href={sightPath(child.id)}>Who can see this record, and who has looked</a></p>
      {mayRecord && <p class="govuk-body"><a class="govuk-link" href={familySignInPath(child.id)}>How the family signs in</a></p>}
    </SidePanel>
  )
}
