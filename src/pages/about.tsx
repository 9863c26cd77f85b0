import { nobody, page } from '../platform/http/reply.ts'
import { PageHeading } from '../ui/index.ts'

const Words = ({ children }: { children: preact.ComponentChildren }) => <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">{children}</div></div>

export const showAccessibility = () => page({
  title: 'Accessibility',
  body: (
    <Words>
      <PageHeading lead="We want everyone to be able to use this service.">Accessibility</PageHeading>
      <p class="govuk-body">Every page works without script, with a keyboard alone, with a screen reader, and at four times its size. Every page is checked against the Web Content Accessibility Guidelines 2.2, level AA, each time the software changes.</p>
      <h2 class="govuk-heading-m">What may be hard to use</h2>
      <p class="govuk-body">Charts are pictures. Each has a table with the same numbers below it.</p>
      <h2 class="govuk-heading-m">If something does not work for you</h2>
      <p class="govuk-body">Tell your council’s SEND team, and they will give you the same information in another way. <a class="govuk-link" href="/find-your-officer">Find how to reach them</a>.</p>
    </Words>
  ),
}, nobody)

export const showPrivacy = () => page({
  title: 'Privacy',
  body: (
    <Words>
      <PageHeading lead="What is kept about a child here, why, and who answers for it.">Privacy</PageHeading>
      <p class="govuk-body">Your council keeps a record of a child’s needs, and of what it decides, because the Children and Families Act 2014 says that it must. It does not need your consent for that. It does need a good reason for every person whom it lets see the record.</p>
      <p class="govuk-body">Every look at a child’s record is written down before the record is shown. If that cannot be done, nothing is shown. You can see who has looked at your own child’s record, and who may.</p>
      <p class="govuk-body">We set only the cookies that signing in needs. One stays for a year, and says that you signed in on this device before. Nothing about you goes to anyone else.</p>
      <p class="govuk-body"><a class="govuk-link" href="/who-can-see-what">Who can see what</a></p>
    </Words>
  ),
}, nobody)

const sights: [who: string, what: string][] = [
  ['A child’s own family', 'Their own child’s record, less what the law says must be held back.'],
  ['The council’s SEND officers and managers', 'Children in their own council’s area. Each look is written down.'],
  ['Returns officers', 'Children in their own council’s area, to send the yearly return to the government.'],
  ['Administrators', 'No child’s record. They look after names, colours, dates and people’s accounts.'],
  ['Anyone', 'Which team looks after an area, and how to reach it.'],
]

export const showWhoCanSee = () => page({
  title: 'Who can see what',
  body: (
    <Words>
      <PageHeading lead="What you may not see does not exist for you: not in a list, a count or a search.">Who can see what</PageHeading>
      <dl class="govuk-summary-list">
        {sights.map(([who, what]) => (
          <div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{who}</dt><dd class="govuk-summary-list__value">{what}</dd></div>
        ))}
      </dl>
    </Words>
  ),
}, nobody)
