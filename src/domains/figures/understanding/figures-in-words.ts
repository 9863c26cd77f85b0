import { amountsIn, type Amount } from './amount.ts'
import { daysIn, monthsIn } from './dates.ts'
import { schoolYearsIn } from './period.ts'

/** Numbers of a sentence that count or measure something: not those of dates, years, references, times, ages or addresses. */
export function figuresIn(text: string): Amount[] {
  const taken = [
    ...daysIn(text).map(({ at, text: one }) => [at, at + one.length] as const),
    ...monthsIn(text).map(({ at, text: one }) => [at, at + one.length] as const),
    ...schoolYearsIn(text).map(({ at, text: one }) => [at, at + one.length] as const),
    ...[...text.matchAll(NOT_FIGURES)].map((match) => [match.index, match.index + match[0].length] as const),
  ]
  return amountsIn(text).filter(({ at }) => !taken.some(([from, to]) => at >= from && at < to))
}

const NOT_FIGURES = new RegExp([
  '^-?\\s*\\d+(\\.\\d+)+[.)]?\\s(?=[A-Z])', '^-?\\s*\\d{1,2}[.)]\\s', '\\b\\d+(\\.\\d+){2,}', '\\b(19|20)\\d{2}\\b(?!,\\d)(?!\\s?%)(?! (?:plans|children|pupils|young people|people|requests|cases|referrals|assessments|EHC|places|schools|reviews)\\b)', '\\b\\d{1,2}:\\d{2}\\b', '\\b\\d{1,2}(\\.\\d{2})?\\s?[ap]\\.?m\\b',
  '\\b(section|item|year|years|stage|key stage|level|level \\d and|ks|phase|appendix|pages?|pp\\.?|table|figure|covid|part|tier|schedule|chapter|act|regulation|post|pre|action|actions|room|age[ds]?|quarter|q|version|no\\.?|number|covid-)[\\s-]?\\d+(\\s?(-|to|/|and|or|&)\\s?\\d+)?',
  '\\b\\d+\\s?[-\u2013/]\\s?\\d+\\b(?!\\s?%)', '\\b\\d+(st|nd|rd|th)\\b', '\\b0\\d{3,}[\\d ]*', '\\b\\d{5,}(?=\\D*$)(?<=[\u260E\u2709].*)', '\\bhttps?:\\S+', '\\bw+\\.\\S+', '[\\w.]+@\\S+', '\\b\\d+ (to|-) \\d+ (year|years|week|weeks|months)', '\\b\\d+[- ](year|month|day|hour)s?([- ]olds?)?\\b',
].join('|'), 'gi')
