import { readDay, type FieldError } from '../../../../ui/index.ts'
import type { PlainDate } from '../../../../values/plain-date.ts'
import { isParagraph, missingOf } from '../../rules/forward-plan/exempt-information.ts'
import { testKeyDecision, type Significance } from '../../rules/forward-plan/key-decision.ts'
import type { WithoutNotice } from '../../rules/forward-plan/notices.ts'
import type { NewEntry } from '../../storage/forward-plans.ts'

type EntryForm = { kind: 'invalid'; errors: FieldError[] } | { kind: 'complete'; entry: NewEntry }

/** Reads a decision to come. Whether it is a key decision follows from money and wards, if they say so; else somebody says. */
export function readEntry(fields: Record<string, string>, significance: Significance): EntryForm {
  const text = (name: string) => (fields[name] ?? '').trim()
  const errors: FieldError[] = []
  const fault = (field: string, message: string): undefined => { errors.push({ field, message }) }
  const day = (name: string, what: string, needed: boolean): PlainDate | null => {
    if (!needed && ['day', 'month', 'year'].every((box) => text(`${name}-${box}`) === '')) return null
    const read = readDay(fields, name, what)
    if ('error' in read) { errors.push(read.error); return null }
    return read.day
  }
  const amount = (name: string, message: string): number | null => {
    const typed = text(name).replace(/[£,\s]/g, '')
    if (typed === '') return null
    if (!/^-?\d+(\.\d+)?$/.test(typed)) fault(name, message)
    return Number(typed)
  }
  if (text('reference') === '') fault('reference', 'Enter a reference, like 12/26')
  if (text('title') === '') fault('title', 'Enter what is to be decided')
  if (text('makers') === '') fault('makers', 'Enter who decides')
  const considered = day('considered', 'the day of the decision', true)
  const [pounds, wards] = [amount('pounds', 'The sum must be a number of pounds'), amount('wards', 'The wards must be a number')]
  const said = text('key')
  const tested = testKeyDecision({ pounds, wards }, significance)
  const key = tested.key === true ? true : said === 'yes' ? true : said === 'no' ? false : tested.key
  if (tested.key === true && said === 'no') fault('key', `By ${tested.because.map((one) => (one === 'money' ? 'its money' : 'its wards')).join(' and ')} it is a key decision`)
  const privately = text('privately') === 'yes'
  const paragraph = isParagraph(text('paragraph')) ? text('paragraph') as NewEntry['paragraph'] : null
  const missing = privately ? missingOf({ paragraph, publicInterest: text('publicInterest') }) : []
  if (missing.includes('paragraph')) fault('paragraph', 'Choose the paragraph of Schedule 12A under which it is taken in private')
  if (missing.includes('public-interest')) fault('publicInterest', 'Enter why the public interest is in keeping it back')
  const withoutNotice = readWithoutNotice(text, day, fault)
  const [noticedOn, againOn] = [day('noticed', 'the day of the notice', false), day('again', 'the day of the second notice', false)]
  if (errors.length > 0 || considered === null) return { kind: 'invalid', errors }
  return {
    kind: 'complete',
    entry: {
      reference: text('reference'), enteredOn: null, title: text('title'), details: text('details'), makers: text('makers').split('\n').map((one) => one.trim()).filter((one) => one !== ''), key, pounds, wards, papers: text('papers'),
      consultees: text('consultees'), member: text('member'), consideredOn: [considered], privately, paragraph: privately ? paragraph : null, publicInterest: privately ? text('publicInterest') : null,
      noticedOn, againOn, withoutNotice, printed: null,
    },
  }
}

function readWithoutNotice(text: (name: string) => string, day: (name: string, what: string, needed: boolean) => PlainDate | null, fault: (field: string, message: string) => undefined): WithoutNotice | null {
  if (text('without') === 'general-exception') {
    const [chairToldOn, openedOn] = [day('told', 'the day on which the chair was told', true), day('opened', 'the day on which the notice was open to anyone', true)]
    return chairToldOn !== null && openedOn !== null ? { kind: 'general-exception', chairToldOn, openedOn } : null
  }
  if (text('without') !== 'special-urgency') return null
  const agreedOn = day('agreed', 'the day on which it was agreed', true)
  if (text('agreedBy') === '') fault('agreedBy', 'Enter who agreed')
  return agreedOn === null ? null : { kind: 'special-urgency', agreedOn, agreedBy: text('agreedBy') }
}
