import type { CountryProgress, MadeCountry } from './make-country.ts'

const count = new Intl.NumberFormat('en-GB')

/** How long, as one says it: seconds up to two minutes, then minutes. */
export const timeWords = (seconds: number): string => (seconds < 120 ? `${Math.max(1, Math.round(seconds))} seconds` : `${Math.round(seconds / 60)} minutes`)

/** Shows on a stream how far the making is, and how long it may still take: one line that changes on a terminal, a line every tenth elsewhere. */
export function countryProgressOn(stream: { isTTY?: boolean; write(text: string): unknown }): CountryProgress {
  let told = 0
  return (done, of) => {
    const tenth = Math.floor((done.plans / of.plans) * 10)
    if (!stream.isTTY && tenth === told && done.authorities < of.authorities) return
    told = tenth
    const left = done.plans === 0 ? 0 : (done.seconds / done.plans) * (of.plans - done.plans)
    const line = `Making ${count.format(done.authorities)} of ${count.format(of.authorities)} more authorities: about ${count.format(done.plans)} of ${count.format(of.plans)} plans, ${left < 1 ? 'almost done' : `about ${timeWords(left)} to go`}`
    stream.write(stream.isTTY ? `\r${line}\u001b[K${done.authorities < of.authorities ? '' : '\n'}` : `${line}\n`)
  }
}

/** What was made, and how long it took. */
export function madeWords({ made, wereThere, plans, assessments, events, children, seconds }: MadeCountry): string {
  const before = wereThere === 0 ? '' : ` ${count.format(wereThere)} were there already.`
  if (made === 0) return `All ${count.format(wereThere)} other authorities are there already. Nothing was changed.\n`
  return `Made ${count.format(made)} authorities beside the borough in ${timeWords(seconds)}: ${count.format(plans)} plans, ${count.format(assessments)} requests, ${count.format(events)} entries, ${count.format(children)} children.${before}\n`
}
