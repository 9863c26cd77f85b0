import type { DemonstrationGroup, DemonstrationMeasure } from './measure.ts'

const share = (title: string, more: Partial<DemonstrationMeasure> & { from?: number }): DemonstrationMeasure => ({ title, kind: 'M', polarity: 'high', unit: 'percent', decimals: 1, tolerance: 5, stray: 3, yearly: 0, ...more })
const many = (title: string, more: Partial<DemonstrationMeasure>): DemonstrationMeasure => ({ title, kind: 'M', polarity: 'low', unit: 'count', decimals: 0, tolerance: 10, stray: 4, yearly: 0, ...more })
const yearly = (title: string, from: number, more: Partial<DemonstrationMeasure> = {}): DemonstrationMeasure => share(title, { kind: 'A', decimals: 0, from, yearly: 1, stray: 1, ...more })

const lessons = (stage: string, none: number, support: number, plan: number, england: readonly [number, number]): DemonstrationMeasure[] => {
  const [all, help, own] = [`${stage}: children without extra needs`, `${stage}: children with SEN support`, `${stage}: children with a plan`]
  return [
    yearly(all, none, { england: england[0] }), yearly(help, support, { target: `${support + 4}%`, england: england[1] }), yearly(own, plan, { target: `${plan + 3}%` }),
    yearly(`Gap: ${stage.toLowerCase()}, SEN support`, 0, { polarity: 'low', unit: 'percentage-points', target: `${none - support - 2}% pts or lower`, gap: { of: all, less: help } }),
    yearly(`Gap: ${stage.toLowerCase()}, with a plan`, 0, { polarity: 'low', unit: 'percentage-points', target: `${none - plan}% pts or lower`, gap: { of: all, less: own } }),
  ]
}

/** Sixty-two indicators in nine groups, in our own words. */
export const demonstrationGroups: readonly DemonstrationGroup[] = [
  {
    name: 'Asking for help', owner: 'Head of SEND assessment',
    measures: [
      many('Requests for an assessment in the month', { polarity: 'neutral', reckoning: 'requests' }),
      many('Requests for an assessment in twelve months', { kind: 'R12M', polarity: 'neutral', reckoning: 'requests' }),
      share('Requests refused', { kind: 'R12M', polarity: 'low', target: '25% or lower', reckoning: 'refused-to-assess', published: 'requests-refused-percent' }),
      many('Assessments completed in twelve months', { kind: 'R12M', polarity: 'neutral', reckoning: 'assessments-completed' }),
      share('Completed assessments that led to a plan', { kind: 'R12M', target: '95% or higher', reckoning: 'assessments-with-a-plan', published: 'assessments-with-plan-percent' }),
      share('Callers to the front door who had an answer the same day', { from: 71, yearly: 5, target: '85% or higher' }),
    ],
  },
  {
    name: 'Plans on time', owner: 'Head of SEND assessment',
    measures: [
      share('New plans within 20 weeks, in the month', { target: '60% or higher', tolerance: 10, reckoning: 'within-20-weeks' }),
      share('New plans within 20 weeks, over twelve months', { kind: 'R12M', target: '60% or higher', tolerance: 10, reckoning: 'within-20-weeks', published: 'within-20-weeks-percent-excluding-exceptions' }),
      share('New plans within 20 weeks with exceptions, over twelve months', { kind: 'R12M', target: '60% or higher', tolerance: 10, reckoning: 'within-20-weeks-all', published: 'within-20-weeks-percent' }),
      many('New plans issued in the month', { polarity: 'neutral', reckoning: 'plans-issued' }),
      many('Assessments open at the end of the month', { reckoning: 'open', target: 'no more than 420' }),
      many('Assessments open for more than 20 weeks', { reckoning: 'open-past-20', target: 'below 60' }),
    ],
  },
  {
    name: 'Advice', owner: 'Designated clinical officer',
    measures: [
      share('Health advice within six weeks', { from: 62, yearly: 7, target: '85% or higher', shift: { back: 15, by: 9, because: 'A second community paediatrician began' } }),
      share('Psychological advice within six weeks', { from: 48, yearly: 2, stray: 4, target: '75% or higher', comment: 'Two posts are still empty. An agency covers one of them from January.' }),
      share('Social care advice within six weeks', { from: 80, yearly: 2, target: '85% or higher' }),
      share('Schools’ advice within six weeks', { from: 84, yearly: 3, target: '90% or higher' }),
      { title: 'Average wait for a psychologist', kind: 'M', polarity: 'low', unit: 'weeks', decimals: 1, from: 15, yearly: -1, stray: 0.8, target: 'no more than 10', tolerance: 15 },
      { title: 'Longest wait for speech and language therapy', kind: 'M', polarity: 'low', unit: 'weeks', decimals: 0, from: 41, yearly: -3, stray: 2, target: 'no more than 26', tolerance: 15 },
    ],
  },
  {
    name: 'Reviews', owner: 'Senior lead for reviews',
    measures: [
      share('Annual reviews held on time', { from: 66, yearly: 4, target: '90% or higher' }),
      share('Decisions within four weeks of a review meeting', { from: 34, yearly: 3, stray: 3, target: '80% or higher', comment: 'Papers reach us late from eleven schools. Each now has a named contact.' }),
      share('Amended plans within twelve weeks of a review meeting', { from: 41, yearly: 6, target: '75% or higher' }),
      share('Transfers to secondary school settled by 15 February', { kind: 'A', decimals: 0, from: 88, yearly: 3, stray: 2, target: '100%' }),
      share('Young people who took part in their own review', { kind: 'T', from: 58, yearly: 5, target: '75% or higher' }),
      many('Reviews more than a year late', { from: 96, yearly: -18, target: 'below 20' }),
    ],
  },
  {
    name: 'Quality of plans', owner: 'Quality and practice manager',
    measures: [
      share('Plans found good or better when audited', { kind: 'T', from: 52, yearly: 8, stray: 3, target: '75% or higher' }),
      share('Plans in which health provision is specific', { kind: 'T', from: 44, yearly: 7, target: '80% or higher' }),
      share('Plans in which the child’s own words begin the plan', { kind: 'T', from: 70, yearly: 5, target: '90% or higher', concern: 'Two auditors counted differently until the spring' }),
      share('Families who say that the plan describes their child', { kind: 'T', from: 63, yearly: 3, target: '80% or higher' }),
      share('Drafts returned by quality checks', { polarity: 'low', from: 31, yearly: -5, target: '15% or lower', tolerance: 20 }),
      { title: 'Average score of audits, out of 20', kind: 'T', polarity: 'high', unit: 'score', decimals: 1, from: 12, yearly: 1, stray: 0.4, target: 'at least 15' },
    ],
  },
  {
    name: 'Being in school', owner: 'Head of inclusion',
    measures: [
      share('Children with a plan suspended', { kind: 'R12M', polarity: 'low', from: 9.6, yearly: 0.4, stray: 0.2, target: '6%', tolerance: 20, comment: 'Four secondary schools make up most of it. Each has an inclusion officer since September.' }),
      share('Children with SEN support suspended', { kind: 'R12M', polarity: 'low', from: 12.1, yearly: -0.5, stray: 0.2, target: '10%', tolerance: 20 }),
      many('Permanent exclusions of children with a plan', { kind: 'R12M', from: 6, stray: 1, target: '0' }),
      share('Absence of children with a plan', { kind: 'T', polarity: 'low', from: 9.3, yearly: -0.2, stray: 0.3, target: '8%', england: 9.1 }),
      share('Absence of children with SEN support', { kind: 'T', polarity: 'low', from: 7.2, stray: 0.2, target: '6.5%', england: 6.9 }),
      share('Children with a plan who miss a tenth of school or more', { kind: 'T', polarity: 'low', from: 24, yearly: -0.6, stray: 0.6, target: '20%', england: 23.1 }),
      share('Children with a plan on a reduced timetable', { kind: 'T', polarity: 'low', from: 2.6, yearly: -0.1, stray: 0.2, target: '1.5%', tolerance: 20, concern: 'Only schools that send the return are counted' }),
      many('Children with a plan and no school place', { from: 44, yearly: -6, stray: 3, target: 'below 25', shift: { back: 14, by: -7, because: 'Two resourced provisions opened' } }),
    ],
  },
  {
    name: 'What children achieve', owner: 'Head of school standards',
    measures: [
      ...lessons('Early years, good level of development', 74, 27, 5, [76, 29]),
      ...lessons('Key stage 2, reading, writing and maths', 72, 22, 8, [74, 24]),
      { title: 'Attainment 8: children with SEN support', kind: 'A', polarity: 'high', unit: 'score', decimals: 1, from: 31.2, yearly: 0.5, stray: 0.4, target: '33', tolerance: 3, england: 32.9 },
      { title: 'Attainment 8: children with a plan', kind: 'A', polarity: 'high', unit: 'score', decimals: 1, from: 12.4, yearly: 0.4, stray: 0.4, target: '14', tolerance: 5, england: 13.8 },
    ],
  },
  {
    name: 'Growing up', owner: 'Preparation for adulthood lead',
    measures: [
      share('Young people with a plan not in education, work or training', { polarity: 'low', from: 8.1, yearly: -0.7, stray: 0.5, target: '6%', tolerance: 15 }),
      many('Young people in supported employment since April', { kind: 'C', polarity: 'high', from: 96, yearly: 30, stray: 3, target: 'at least 150' }),
      many('Supported internships since September', { kind: 'C', polarity: 'high', from: 21, yearly: 6, stray: 1, target: 'at least 32' }),
      share('Plans from Year 9 that say how the young person wants to live', { kind: 'T', from: 47, yearly: 9, target: '80% or higher' }),
      share('Pupils with a plan, of all pupils', { kind: 'A', polarity: 'range', from: 4.3, yearly: 0.2, stray: 0.1, target: '4.2% - 4.8%', england: 4.8 }),
      share('Young people in further education a year after they began', { kind: 'A', decimals: 0, from: 84, yearly: 1, stray: 1, target: '88%' }),
    ],
  },
  {
    name: 'Families', owner: 'Parent partnership manager',
    measures: [
      many('Complaints in the month', { from: 11, yearly: -1, stray: 2, target: 'reduce by 30%', baseline: 11 }),
      share('Complaints answered within 20 working days', { from: 68, yearly: 4, target: '90% or higher' }),
      many('Mediations since April', { kind: 'C', polarity: 'neutral', from: 18, yearly: 4, stray: 1 }),
      many('Appeals to the tribunal since April', { kind: 'C', from: 33, yearly: 3, stray: 2, target: 'no more than 30', comment: 'Most are about the school that the plan names.' }),
      share('Families who know who their officer is', { kind: 'T', from: 61, yearly: 7, target: '90% or higher' }),
      share('Families who would recommend the Local Offer', { kind: 'T', from: 38, yearly: 8, target: '60% or higher', notReported: true }),
    ],
  },
]
