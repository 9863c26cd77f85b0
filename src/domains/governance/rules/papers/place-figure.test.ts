import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameFigure, withFigure, withoutFigure } from './place-figure.ts'
import { figuresIn } from './words.ts'

describe('a figure in the words of a paper', () => {
  it('has a name that no other has, whatever it is called after', () => {
    expect([nameFigure('Plans in 20 weeks (%)', new Set()), nameFigure('M1', new Set(['m1', 'm1-2'])), nameFigure('…', new Set())]).toEqual(['plans-in-20-weeks', 'm1-3', 'figure'])
    fc.assert(fc.property(fc.string(), fc.array(fc.string()), (about, others) => {
      const taken = new Set(others.map((one) => nameFigure(one, new Set())))
      const name = nameFigure(about, taken)
      expect([figuresIn(`{{${name}}}`), taken.has(name)]).toEqual([[name], false])
    }))
  })

  it('stands after what is there, and leaves it as it was when it is taken out', () => {
    expect(withFigure('As follows.\n', 'm1')).toBe('As follows.\n\n{{m1}}')
    expect(withFigure('', 'm1')).toBe('{{m1}}')
    expect(withoutFigure('As {{ m1 }} follows.\n\n{{m1}}\n\nThen {{m1-2}}.', 'm1')).toBe('As  follows.\n\nThen {{m1-2}}.')
  })
})
