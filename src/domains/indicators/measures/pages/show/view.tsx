import { Columns, EmptyState, FormErrors, PageHeading, SideFacts, SidePanel } from '../../../../../ui/index.ts'
import { longDate } from '../../../../../values/date-words.ts'
import type { PlainDate } from '../../../../../values/plain-date.ts'
import { assuranceWords, variationWords } from '../../../process-control/rules/what-it-says.ts'
import type { RuleSetName } from '../../../process-control/rules/rule-sets.ts'
import type { Ask } from '../../../timeliness/pages/ask.ts'
import { AsAtForm } from '../../../timeliness/pages/as-at-form.tsx'
import { directionInWords } from '../../rules/direction-words.ts'
import { ragInWords } from '../../rules/rag-words.ts'
import { isWithheld, latestInWords } from '../../rules/latest-words.ts'
import { readingOf, targetShown } from '../../rules/reading.ts'
import type { IndicatorRecord } from '../../rules/record.ts'
import type { Signer } from '../../rules/sign-off.ts'
import type { Monthly } from '../../storage/monthly.ts'
import { standingWords } from '../../rules/value.ts'
import { changePath, indicatorPath } from '../paths.ts'
import { RagBadge } from '../rag-badge.tsx'
import { Beside } from './beside.tsx'
import { IndicatorChart } from './chart.tsx'
import { Comments } from './comments.tsx'
import { IndicatorFacts } from './facts.tsx'
import { MonthByMonth } from './monthly.tsx'
import { RulesChoice } from './rules-choice.tsx'
import { ValuesTable } from './values-table.tsx'

export type IndicatorModel = {
  record: IndicatorRecord; parent: string | undefined; monthly: Monthly | undefined; /** By which rules somebody asks to see it, instead of the authority's own. */ asked: RuleSetName | undefined; ask: Ask; today: PlainDate; csrf: string
  keeps: boolean; comments: boolean; signer: Signer; hrefOf: (ends: PlainDate) => string | undefined; monthHrefOf: (ends: PlainDate) => string | undefined
}

export function IndicatorPage({ record, parent, monthly, asked, ask, today, csrf, keeps, comments, signer, hrefOf, monthHrefOf }: IndicatorModel) {
  const { indicator } = record
  const rules = asked ?? record.settings.charts.rules
  const reading = readingOf(record, ask.asAt, { rules })
  const now = ask.asAt === today
  const hrefOfRules = (of: RuleSetName) => indicatorPath(indicator.code, ask.asAt === today ? undefined : ask.asAt, of)
  const numbers = record.values.filter(({ known }) => known.state === 'number').length
  return (
    <>
      <FormErrors errors={ask.errors} />
      <PageHeading caption={indicator.code} lead={leadOf(reading, now, ask.asAt)}>{indicator.title}</PageHeading>
      <Columns side={
        <>
          <SidePanel heading="Now">
            <SideFacts facts={[
              { name: 'Latest', value: `${latestInWords(reading)}${reading.latest?.provisional ? ', provisional' : ''}` },
              ...(reading.awaited ? [{ name: reading.awaited.period, value: `${standingWords[reading.awaited.standing]}${reading.awaited.due === null ? '' : ` (${longDate(reading.awaited.due)})`}` }] : []),
              { name: 'Target', value: reading.target ? targetShown(reading.target) : 'none' },
              { name: 'RAG', value: <><RagBadge rag={reading.rag.rag} words="" /> {ragInWords(reading.rag).replace(/^(RED|AMBER|GREEN)(: |, )?/, '')}</> },
              ...(reading.variation ? [{ name: 'Variation', value: variationWords[reading.variation] }] : []),
              ...(reading.assurance ? [{ name: 'Assurance', value: assuranceWords[reading.assurance] }] : []),
            ]} />
          </SidePanel>
          {now && (keeps || comments) && <Changes code={indicator.code} computed={indicator.reckoning !== null} keeps={keeps} comments={comments} latest={reading.latest?.ends} charted={reading.chart !== null} />}
        </>
      }>
        {numbers > 0 ? (
          <>
            <p class="govuk-body-l">{reading.says}</p>
            <IndicatorChart id="values" record={record} reading={reading} hrefOf={hrefOf} />
          </>
        ) : isWithheld(reading) ? <EmptyState heading="Every figure is withheld">They are small, or would give small ones away: somebody could be recognised.</EmptyState> : <EmptyState heading="There is nothing to draw yet" />}
        {reading.chart && <RulesChoice chart={reading.chart} hrefOf={hrefOfRules} />}
        {monthly && <MonthByMonth monthly={monthly} asAt={ask.asAt} rules={rules} hrefOfRules={hrefOfRules} hrefOf={monthHrefOf} />}
      </Columns>
      <Beside record={record} reading={reading} />
      <AsAtForm action={indicatorPath(indicator.code)} ask={ask} keep={{ rules: asked }} />
      <ValuesTable record={record} asAt={ask.asAt} hrefOf={hrefOf} />
      <Comments record={record} reading={readingOf(record, ask.asAt)} signer={signer} csrf={csrf} today={now} />
      <IndicatorFacts record={record} reading={reading} parent={parent} />
    </>
  )
}

function leadOf(reading: ReturnType<typeof readingOf>, now: boolean, asAt: PlainDate): string {
  const direction = directionInWords(reading)
  return `${direction === '' ? '' : `${direction.charAt(0).toUpperCase()}${direction.slice(1)}. `}As known at the end of ${longDate(asAt)}${now ? ', today' : ''}.`
}

type ChangesProps = { code: string; computed: boolean; keeps: boolean; comments: boolean; latest: PlainDate | undefined; charted: boolean }

const Changes = ({ code, computed, keeps, comments, latest, charted }: ChangesProps) => (
  <SidePanel heading="Change">
    <ul class="govuk-list">
      {keeps && !computed && <li><a class="govuk-link" href={changePath(code, 'value')}>Enter a value</a></li>}
      {comments && latest !== undefined && <li><a class="govuk-link" href={changePath(code, 'comment', latest)}>Comment on the latest value</a></li>}
      {keeps && <li><a class="govuk-link" href={changePath(code, 'target')}>Set the target</a></li>}
      {keeps && latest !== undefined && <li><a class="govuk-link" href={changePath(code, 'rag', latest)}>Give another RAG</a></li>}
      {keeps && charted && <li><a class="govuk-link" href={changePath(code, 'rebase')}>Begin the limits anew</a></li>}
      {keeps && <li><a class="govuk-link" href={changePath(code, 'definition')}>Change the definition</a></li>}
    </ul>
  </SidePanel>
)
