type Titled = { title: string; name: string }

const groups: readonly [heading: string, titles: readonly string[]][] = [
  ['Families', ['Parent']],
  ['Casework', ['Link officer', 'Assessment officer', 'Senior locality lead', 'SEND manager', 'Returns officer', 'Administrator']],
  ['Schools, advice and panels', ['SENCO', 'Educational psychologist', 'Independent adviser', 'Panel member']],
  ['Improvement, figures and boards', ['Programme manager', 'Action owner', 'Performance analyst', 'Chair', 'Board member', 'Democratic services']],
]

const others = 'Others'
const titlesInOrder = groups.flatMap(([, titles]) => titles)
const headingOf = ({ title }: Titled): string => groups.find(([, titles]) => titles.includes(title))?.[0] ?? others
const placeOf = ({ title }: Titled): number => (titlesInOrder.includes(title) ? titlesInOrder.indexOf(title) : titlesInOrder.length)

/** Families first, then by what people do, then by name. */
export const inOrderOfGroups = <T extends Titled>(people: readonly T[]): T[] =>
  people.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name))

/** The groups that have somebody, each under its heading; whoever fits none is among the others, last. */
export const inGroups = <T extends Titled>(people: readonly T[]): { heading: string; people: T[] }[] =>
  [...groups.map(([heading]) => heading), others]
    .map((heading) => ({ heading, people: people.filter((person) => headingOf(person) === heading) }))
    .filter((group) => group.people.length > 0)
