import { expect, it } from 'vitest'
import { isEmailAddress } from './email-address.ts'

it.each([
  ['ada@example.test', true], ['ada.pell+send@council.gov.uk', true], ['Ada@Example.TEST', true], ['ada', false], ['ada@', false], ['@example.test', false],
  ['a@x.test,b@y.test', false], ['a@x.test;b@y.test', false], ['Ada <a@x.test>', false], ['a@x.test\nbcc: b@y.test', false], ['a b@x.test', false], ['a@b@c', false], ['"a b"@x.test', false],
])('%j is one email address: %s', (text, is) => expect(isEmailAddress(text)).toBe(is))
