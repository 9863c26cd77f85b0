/** Statistical process control: charts that tell change from ordinary ups and downs. */
export { chartOf, type Assurance, type Chart, type ChartPoint, type Improvement, type Series, type Variation } from './rules/chart.ts'
export { mayBeCharted, refusalWords, type ChartRefusal } from './rules/may-be-charted.ts'
export { isRuleSet, ruleSets, type RuleSetName } from './rules/rule-sets.ts'
export type { SpecialCause } from './rules/special-causes.ts'
export { assuranceWords, variationWords, whatItSays } from './rules/what-it-says.ts'
export { readSpcSeries, spcResult, type SpcProblem } from './rules/spc-exchange.ts'
