/** Pieces to write a small return with, for tests. All persons are invented. */

export type Header = { authority?: string; year?: number | null; referenceDate?: string | null; more?: string }

export function aReturn(persons: string, { authority = '201', year = 2024, referenceDate = '2024-01-18', more = '' }: Header = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Message><Header><CollectionDetails><Collection>SEN2</Collection>${year === null ? '' : `<Year>${year}</Year>`}${referenceDate === null ? '' : `<ReferenceDate>${referenceDate}</ReferenceDate>`}</CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>${authority}</LEA><SerialNo>001</SerialNo><DMO>Y</DMO><DCO>Y</DCO>${more}</Source></Header>
<Persons>
${persons}
</Persons></Message>
`
}

export type Person = {
  surname?: string; forename?: string; born?: string; sex?: string; upn?: string; uln?: string; unknown?: string; postcode?: string; ethnicity?: string
  requests?: string
}

/** A person with nothing to refuse or query, but for what is given. */
export function person({ surname = 'Marsh', forename = 'Ivy', born = '2015-05-04', sex = 'F', upn = 'M201000121001', uln, unknown, postcode = 'ZZ1 1AA', ethnicity = 'WBRI', requests = undecided() }: Person = {}): string {
  return `<Person>
<Surname>${surname}</Surname>
<Forename>${forename}</Forename>
<PersonBirthDate>${born}</PersonBirthDate>
<Sex>${sex}</Sex>
<Ethnicity>${ethnicity}</Ethnicity>
<PostCode>${postcode}</PostCode>
${upn ? `<UPN>${upn}</UPN>` : ''}
${uln ? `<UniqueLearnerNumber>${uln}</UniqueLearnerNumber>` : ''}
${unknown ? `<UPNunknown>${unknown}</UPNunknown>` : ''}
${requests}
</Person>`
}

export const undecided = (received = '2023-12-20') =>
  `<Requests><ReceivedDate>${received}</ReceivedDate><RYA>0</RYA><RequestOutcome>A</RequestOutcome></Requests>`

export type Issued = { received?: string; agreed?: string; issued?: string; week20?: string; start?: string; named?: string; active?: string; flags?: string; requestFlags?: string }

/** A request that ended in a plan, with the plan in force. */
export const issued = ({ received = '2023-03-01', agreed = '2023-04-05', issued: day = '2023-07-10', week20 = '0', start = day, named = placement(), active = inForce(), flags = '', requestFlags = '' }: Issued = {}) =>
  `<Requests><ReceivedDate>${received}</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>${agreed}</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome>${requestFlags}
<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>${day}</AssessmentOutcomeDate>${flags}<Week20>${week20}</Week20>
<NamedPlan><StartDate>${start}</StartDate><PlanDetail>${named}</PlanDetail><PB>0</PB></NamedPlan></Assessment>
${active}</Requests>`

export const placement = (urn = '100001', rank = 1) =>
  `<URN>${urn}</URN><UKPRN>10000001</UKPRN><PlacementRank>${rank}</PlacementRank><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>`

export const attended = (urn = '100001', entered = '2023-09-04', more = '') =>
  `<PlacementDetail><URN>${urn}</URN><PlacementRank>1</PlacementRank><EntryDate>${entered}</EntryDate>${more}<SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator></PlacementDetail>`

export const inForce = ({ need = 'ASD', where = attended(), review = '' } = {}) =>
  `<ActivePlans>${where}<SENneed><SENtype>${need}</SENtype><SENtypeRank>1</SENtypeRank></SENneed>${review}</ActivePlans>`

/** The text as bytes that come in pieces of some size, as a slow file would. */
export async function* inPieces(text: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
