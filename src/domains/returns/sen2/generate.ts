import { chanceFrom } from './generated/drawn.ts'
import { censusDay2024, inventPerson, type Setting } from './generated/invented-person.ts'

export type GeneratedReturn = { seed: number; persons: number; authority: number; /** Persons who need something put in their place, by their number from 0. */ instead?: (n: number) => string | undefined }

/**
 * A return of invented persons, valid by the form of 2024, as pieces of XML: for tests and for measuring.
 * The same seed always gives the same return.
 */
export function* generateSen2({ seed, persons, authority, instead }: GeneratedReturn): Generator<string> {
  const setting: Setting = { authority: String(authority).padStart(3, '0'), referenceDate: censusDay2024, chance: chanceFrom(seed) }
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2024</Year><ReferenceDate>2024-01-18</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>${setting.authority}</LEA><SoftwareCode>Generated</SoftwareCode><SerialNo>001</SerialNo><DateTime>2024-02-01T09:00:00</DateTime><DMO>Y</DMO><DCO>Y</DCO></Source></Header>
<Persons>
`
  let piece = ''
  for (let n = 0; n < persons; n += 1) {
    const person = inventPerson(n, setting)
    piece += instead?.(n) ?? person
    if (piece.length > 1 << 18) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}</Persons></Message>\n`
}

/** The same as bytes, as a file gives them. */
export async function* generatedBytes(what: GeneratedReturn): AsyncGenerator<Uint8Array> {
  for (const piece of generateSen2(what)) yield Buffer.from(piece)
}
