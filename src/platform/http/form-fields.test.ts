import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTyped, fieldsIn, typedFields } from './form-fields.ts'

describe('the fields of a form', () => {
  it('bring every sign that people see, tabs and new lines, and nothing that the database cannot keep', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const typed = asTyped(text)
      expect([...typed].filter((sign) => /\p{Cc}/u.test(sign) && !'\t\n\r'.includes(sign))).toEqual([])
      expect(typed.replaceAll(/\s/g, '')).toBe([...text].filter((sign) => !/[\p{Cc}\s]/u.test(sign)).join(''))
    }))
    expect(asTyped('a\u0000b\tc\r\nd é👪')).toBe('ab\tc\r\nd é👪')
  })

  it('are joined by new lines where one was sent several times, and none where there is no form', () => {
    expect(typedFields({ areas: ['1\u0000', '2'], n: 3 })).toEqual({ areas: '1\n2', n: '3' })
    expect([fieldsIn(undefined), fieldsIn('text')]).toEqual([{}, {}])
  })
})
