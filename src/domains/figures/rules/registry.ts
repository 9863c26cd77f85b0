import type { Rule } from './comparison.ts'
import { aboveTheAverage } from './above-the-average.ts'
import { afterItsUpdate } from './after-its-update.ts'
import { arrowAgainstValues } from './arrow-against-values.ts'
import { asOfAnotherDay } from './as-of-another-day.ts'
import { averageOfCount } from './average-of-count.ts'
import { changeInWords } from './change-in-words.ts'
import { commentAgainstRow } from './comment-against-row.ts'
import { cumulativeAgainstMonthly } from './cumulative-against-monthly.ts'
import { dateWithoutItsDay } from './date-without-its-day.ts'
import { doneAfterTheUpdate } from './done-after-the-update.ts'
import { dueDatePassed } from './due-date-passed.ts'
import { fractionInWords } from './fraction-in-words.ts'
import { gapOfTwoSeries } from './gap-of-two-series.ts'
import { gapUnitInWords } from './gap-unit-in-words.ts'
import { headingOfAnotherYear } from './heading-of-another-year.ts'
import { headingsShifted } from './headings-shifted.ts'
import { impliedPopulation } from './implied-population.ts'
import { looksLikeAYear } from './looks-like-a-year.ts'
import { maintainWhatIsNot } from './maintain-what-is-not.ts'
import { meetingOnTwoDays } from './meeting-on-two-days.ts'
import { milestoneBackwards } from './milestone-backwards.ts'
import { multiplesInWords } from './multiples-in-words.ts'
import { oneNumberTwoMeasures } from './one-number-two-measures.ts'
import { outsideItsWindow } from './outside-its-window.ts'
import { partAboveWhole } from './part-above-whole.ts'
import { partsOfTotal } from './parts-of-total.ts'
import { percentageInWords } from './percentage-in-words.ts'
import { percentageOfColumns } from './percentage-of-columns.ts'
import { percentageOfRows } from './percentage-of-rows.ts'
import { pointsInWords } from './points-in-words.ts'
import { polarityAgainstNature } from './polarity-against-nature.ts'
import { ragAgainstTarget } from './rag-against-target.ts'
import { ragDepth } from './rag-depth.ts'
import { referenceMissing } from './reference-missing.ts'
import { referenceTwice } from './reference-twice.ts'
import { rollingAgainstMonthly } from './rolling-against-monthly.ts'
import { rollingLeaps } from './rolling-leaps.ts'
import { rowsAlike } from './rows-alike.ts'
import { sameFigureInTables } from './same-figure-in-tables.ts'
import { sameFigureInWords } from './same-figure-in-words.ts'
import { schoolYear } from './school-year.ts'
import { statusAgainstText } from './status-against-text.ts'
import { targetEases } from './target-eases.ts'
import { targetUnit } from './target-unit.ts'
import { toldBeforeItHappened } from './told-before-it-happened.ts'
import { totalColumn } from './total-column.ts'
import { twoSenses } from './two-senses.ts'
import { weekdayOfDate } from './weekday-of-date.ts'
import { wholeBetweenParts } from './whole-between-parts.ts'
import { wordsAgainstSeries } from './words-against-series.ts'
import { wordsAgainstTable } from './words-against-table.ts'
import { yearOfTheTitle } from './year-of-the-title.ts'

/** Every rule of the check. A new one is its file and a line here. */
export const RULES: readonly Rule[] = [
  percentageOfRows, percentageOfColumns, percentageInWords,
  partsOfTotal, totalColumn, wholeBetweenParts, partAboveWhole,
  rollingAgainstMonthly, cumulativeAgainstMonthly, rollingLeaps,
  gapOfTwoSeries, gapUnitInWords,
  sameFigureInTables, sameFigureInWords, oneNumberTwoMeasures, rowsAlike,
  changeInWords, pointsInWords, multiplesInWords, fractionInWords, averageOfCount, commentAgainstRow, wordsAgainstSeries, wordsAgainstTable, aboveTheAverage, twoSenses,
  ragAgainstTarget, ragDepth, arrowAgainstValues, polarityAgainstNature,
  targetUnit, targetEases, maintainWhatIsNot, looksLikeAYear, impliedPopulation, asOfAnotherDay,
  referenceTwice, referenceMissing, headingsShifted,
  weekdayOfDate, schoolYear, dateWithoutItsDay, dueDatePassed, afterItsUpdate, doneAfterTheUpdate, toldBeforeItHappened, outsideItsWindow, yearOfTheTitle, meetingOnTwoDays,
  headingOfAnotherYear, milestoneBackwards, statusAgainstText,
]
