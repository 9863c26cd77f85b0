import { figureKeys } from '../understanding/figure-keys.ts'
import { understand, type Pack } from '../understanding/pack.ts'
import { placeKey, type Paper } from '../understanding/paper.ts'
import type { Finding, Rule } from '../rules/comparison.ts'
import { RULES } from '../rules/registry.ts'

/** What became of a check: how many figures the papers hold, how many were held against others, and what does not agree. */
export type Checked = { readonly figures: number; readonly checked: number; readonly findings: readonly Finding[] }

/** How far a check is: of how many steps. */
export type Progress = (done: number, of: number) => void

/**
 * Checks one or more papers as one pack. Pure: it reads no file and keeps nothing. `progress` is told after each paper understood and each
 * rule run. Findings come in the order of the papers.
 */
export function checkPaper(papers: readonly Paper[], progress: Progress = () => undefined): Checked {
  const steps = stepsOf(papers)
  let last: Checked = { figures: 0, checked: 0, findings: [] }
  for (const step of steps) {
    progress(step.done, step.of)
    if (step.checked) last = step.checked
  }
  return last
}

export type Step = { readonly done: number; readonly of: number; readonly checked?: Checked }

/** The same, a step at a time, so that whoever serves others meanwhile can let them in between. */
export function* stepsOf(papers: readonly Paper[], rules: readonly Rule[] = RULES): Generator<Step> {
  const of = papers.length + rules.length
  let done = 0
  const understood = []
  for (const paper of papers) {
    understood.push(understand(paper))
    yield { done: (done += 1), of }
  }
  const pack: Pack = { papers: understood }
  const held = new Set<string>()
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const { of: keys, finding } of rule.compare(pack)) {
      for (const key of keys) held.add(key)
      if (finding) findings.push({ rule: rule.name, ...finding })
    }
    yield { done: (done += 1), of }
  }
  const figures = new Set(understood.flatMap(figureKeys))
  const checked = [...figures].filter((key) => held.has(key)).length
  yield { done, of, checked: { figures: figures.size, checked, findings: inOrder(findings, papers) } }
}

/** By paper, then by place. A finding that two rules make in the same words at the same places is one. */
function inOrder(findings: readonly Finding[], papers: readonly Paper[]): Finding[] {
  const rank = new Map(papers.map(({ file }, n) => [file, n]))
  const order = ({ places: [first] }: Finding) => [rank.get(first?.file ?? '') ?? 0, first?.line ?? Number(/\d+/.exec(first?.cell ?? '')?.[0] ?? 0)] as const
  const seen = new Set<string>()
  return findings.filter((one) => {
    const key = [one.rule, one.printed, ...one.places.map(placeKey)].join('#')
    return !seen.has(key) && seen.add(key)
  }).toSorted((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1])
}
