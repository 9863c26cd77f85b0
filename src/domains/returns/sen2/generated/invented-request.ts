import { isoDate } from '../../../../values/date-words.ts'
import { addDays, earlierOf, laterOf, literalDate, type PlainDate } from '../../../../values/plain-date.ts'
import type { Setting } from './invented-person.ts'

type Kind = 'historical' | 'issued' | 'refused' | 'undecided' | 'assessing' | 'withdrawn' | 'no-plan'

const needs = [['ASD', 34], ['SLCN', 22], ['SEMH', 20], ['MLD', 9], ['SLD', 5], ['PD', 3], ['PMLD', 2], ['HI', 2], ['VI', 1], ['SPLD', 2]] as const

/** One request of an invented person, with what came of it. Valid by the 2024 form, and with nothing to query. */
export function inventRequest(kind: Kind, born: PlainDate, setting: Setting): string {
  const { chance, referenceDate } = setting
  const yearEnd = addDays(literalDate(`${isoDate(referenceDate).slice(0, 4)}-01-01`), -1)
  switch (kind) {
    case 'historical': {
      const started = addDays(referenceDate, -chance.whole(400, Math.max(401, Math.min(3000, referenceDate - born - 200))))
      return `<Requests><RYA>0</RYA><RequestOutcome>H</RequestOutcome><Assessment><AssessmentOutcome>H</AssessmentOutcome>${plan(started, setting)}</Assessment>${inForce(started, setting)}</Requests>`
    }
    case 'issued': {
      const issued = addDays(yearEnd, -chance.whole(0, 364))
      const received = laterOf(addDays(issued, -chance.whole(90, 300)), addDays(born, 300))
      const agreed = earlierOf(addDays(received, chance.whole(20, 60)), issued)
      const tribunal = chance.happens(0.03) ? '<AssessmentTribunal>1</AssessmentTribunal>' : ''
      return `<Requests><ReceivedDate>${isoDate(received)}</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>${isoDate(agreed)}</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome>` +
        `<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>${isoDate(issued)}</AssessmentOutcomeDate>${tribunal}` +
        `<Week20>${chance.happens(0.06) ? 1 : 0}</Week20>${plan(issued, setting)}</Assessment>${inForce(issued, setting)}</Requests>`
    }
    case 'no-plan': case 'refused': case 'assessing': {
      const decided = addDays(yearEnd, -chance.whole(60, 360))
      const received = addDays(decided, -chance.whole(10, 45))
      const yes = kind !== 'refused'
      const assessment = kind === 'assessing' ? '<Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment>'
        : kind === 'no-plan' ? `<Assessment><AssessmentOutcome>N</AssessmentOutcome><AssessmentOutcomeDate>${isoDate(addDays(decided, chance.whole(20, 60)))}</AssessmentOutcomeDate></Assessment>` : ''
      return `<Requests><ReceivedDate>${isoDate(received)}</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>${isoDate(decided)}</RequestOutcomeDate><RequestOutcome>${yes ? 'Y' : 'N'}</RequestOutcome>${assessment}</Requests>`
    }
    case 'undecided': case 'withdrawn':
      return `<Requests><ReceivedDate>${isoDate(addDays(yearEnd, -chance.whole(0, 60)))}</ReceivedDate><RYA>0</RYA><RequestOutcome>${kind === 'undecided' ? 'A' : 'W'}</RequestOutcome></Requests>`
  }
}

function plan(started: PlainDate, { chance }: Setting): string {
  return `<NamedPlan><StartDate>${isoDate(started)}</StartDate><PlanDetail>${where(chance.whole(100_000, 149_999))}<PlacementRank>1</PlacementRank>` +
    `<SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator></PlanDetail><PB>0</PB><OA>0</OA></NamedPlan>`
}

function inForce(started: PlainDate, { chance, referenceDate }: Setting): string {
  const entered = addDays(started, chance.whole(0, Math.max(0, Math.min(60, referenceDate - started))))
  const second = chance.happens(0.3) ? `<SENneed><SENtype>${chance.oneOf(['OTH', 'MSI'])}</SENtype><SENtypeRank>2</SENtypeRank></SENneed>` : ''
  const met = addDays(referenceDate, -chance.whole(40, 300))
  const review = met > started ? `<ReviewMeeting>${isoDate(met)}</ReviewMeeting><ReviewOutcome>M</ReviewOutcome><LastReview>${isoDate(addDays(met, chance.whole(10, 39)))}</LastReview>` : ''
  return `<ActivePlans><PlacementDetail>${where(chance.whole(100_000, 149_999))}<PlacementRank>1</PlacementRank><EntryDate>${isoDate(entered)}</EntryDate>` +
    `<SENunitIndicator>${chance.happens(0.04) ? 1 : 0}</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator></PlacementDetail>` +
    `<SENneed><SENtype>${chance.weighted(needs)}</SENtype><SENtypeRank>1</SENtypeRank></SENneed>${second}${review}</ActivePlans>`
}

const where = (urn: number): string => `<URN>${urn}</URN><UKPRN>${10_000_000 + urn}</UKPRN>`
