import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in-words.ts'

describe('the figures of a sentence', () => {
  it.each<[string, string, string[]]>([
    ['are numbers that count or measure', 'There were 429 referrals, 48% of them late, in 7.6 weeks on average.', ['429', '48%', '7.6 weeks']],
    ['may begin it', '172 issues related to attendance', ['172']],
    ['are not its dates', 'On 5 September 2023 and by 05/09/23 there were 33 cases.', ['33']],
    ['are not years, but may look like one', 'In 2021 there were 2017 plans.', ['2017']],
    ['are not school years', 'In 2022/23 there were 139.', ['139']],
    ['are not the number of its paragraph', '3.14 Of these 12 went on.', ['12']],
    ['are not ages, key stages or sections', 'Pupils in year 6 and key stage 2 aged 11 (see section 4) were 232.', ['232']],
    ['are not telephone numbers or addresses', 'Ring 01922 652837 or write to a1@b2.example about 31 cases.', ['31']],
    ['may be money', 'A grant of £100K paid for 3 posts.', ['£100K', '3']],
    ['may be negative', 'A score of -0.58 against 0.01.', ['-0.58', '0.01']],
    ['are not negative after a dash', 'Between 70-80% came.', ['70', '80%']],
  ])('%s', (_case, text, expected) => {
    expect(figuresIn(text).map((one) => one.text)).toEqual(expected)
  })
})
