import type { ExitCode, Io } from './io.ts'

/** An option of a command, as `--name VALUE`, or a bare `--name` where it takes no value. */
export type Option = { name: string; value?: string; words: string; required?: boolean; many?: boolean }

export type Given = { place: string[]; options: Record<string, string | string[] | boolean | undefined>; stdin: () => Promise<string> }

/** A command: its words, what stands after them, and what runs it. Loaded only when it is used. */
export type Command = { words: string; place?: string; several?: boolean; about: string; options: readonly Option[]; run(given: Given, io: Io): Promise<ExitCode> }

const json: Option = { name: 'json', words: 'print one JSON value' }
const authority: Option = { name: 'authority', value: 'CODE', words: 'three digits', required: true }
const keptWith: Option = { name: 'authority', value: 'CODE', words: 'whose list of loads to keep it in; what it holds is for all' }
const some = (value: Given['options'][string]): string => (typeof value === 'string' ? value : '')
const maybe = (value: Given['options'][string]): string | undefined => (typeof value === 'string' ? value : undefined)
const all = (value: Given['options'][string]): string[] => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])

export const commands: readonly Command[] = [
  {
    words: 'authority create', about: 'Make an authority, and the service person that commands run as there',
    options: [{ name: 'code', value: 'CODE', words: 'three digits, as the department numbers authorities', required: true }, { name: 'name', value: 'NAME', words: 'its name; known for the department’s codes' }, json],
    run: async ({ options }, io) => (await import('./authority-create.ts')).authorityCreate({ code: some(options['code']), name: maybe(options['name']), json: options['json'] === true }, io),
  },
  {
    words: 'person add', about: 'Add somebody with a role; prints a password once',
    options: [authority, { name: 'role', value: 'ROLE', words: 'such as returns-officer', required: true }, { name: 'name', value: 'NAME', words: 'their name', required: true }, { name: 'email', value: 'ADDRESS', words: 'what they sign in with', required: true }, json],
    run: async ({ options }, io) => (await import('./person-add.ts')).personAdd({ authority: some(options['authority']), role: some(options['role']), name: some(options['name']), email: some(options['email']), json: options['json'] === true }, io),
  },
  {
    words: 'import sen2', place: 'FILE', about: 'Load a SEN2 return',
    options: [
      authority, { name: 'check', words: 'only show what would be done' },
      { name: 'match', value: 'LINE=CHILD', words: 'who a person in doubt is: a child’s id, new, or skip; may be given often', many: true }, json,
    ],
    run: async ({ place, options }, io) => (await import('./import-sen2.ts')).importSen2({ file: place[0] ?? '', authority: some(options['authority']), check: options['check'] === true, match: all(options['match']), json: options['json'] === true }, io),
  },
  {
    words: 'import schools', place: 'FILE', about: 'Load the register of schools (GIAS, CSV)', options: [keptWith, json],
    run: async ({ place, options }, io) => (await import('./import-schools.ts')).importSchools({ file: place[0] ?? '', authority: maybe(options['authority']), json: options['json'] === true }, io),
  },
  {
    words: 'import postcodes', place: 'FILE', about: 'Load postcodes with locality or ward (CSV)',
    options: [{ name: 'authority', value: 'CODE', words: 'three digits; may be left out where there is one authority only' }, json],
    run: async ({ place, options }, io) => (await import('./import-postcodes.ts')).importPostcodes({ file: place[0] ?? '', authority: maybe(options['authority']), json: options['json'] === true }, io),
  },
  {
    words: 'import dfe', place: 'FILE', about: 'Load published figures of the department (CSV, or the zip of CSV files)', options: [keptWith, json],
    run: async ({ place, options }, io) => (await import('./import-dfe.ts')).importDfe({ file: place[0] ?? '', authority: maybe(options['authority']), json: options['json'] === true }, io),
  },
  ...(['scorecard', 'framework'] as const).map((kind): Command => ({
    words: `import ${kind}`, place: 'FILE', about: kind === 'scorecard' ? 'Load a scorecard of indicators (workbook or CSV)' : 'Load a framework of indicators with its targets and comparators (workbook or CSV)',
    options: [authority, { name: 'known-from', value: 'YYYY-MM-DD', words: 'the day from which it was known; the file’s own day without it' }, json],
    run: async ({ place, options }, io) => (await import('./import-indicators.ts')).importIndicators({ kind, file: place[0] ?? '', authority: some(options['authority']), knownFrom: maybe(options['known-from']), json: options['json'] === true }, io),
  })),
  {
    words: 'import scrutiny', place: 'FILE', about: 'Take in a committee’s workbook: tracker, work programme, forward plan, minutes',
    options: [authority, { name: 'board', value: 'NAME', words: 'whose it is, where the workbook does not say' }, json],
    run: async ({ place, options }, io) => (await import('./import-scrutiny.ts')).importScrutiny({ file: place[0] ?? '', authority: some(options['authority']), board: maybe(options['board']), json: options['json'] === true }, io),
  },
  {
    words: 'import plan', place: 'FILE', about: 'Read a plan of action (workbook or CSV), or bring the one that is here up to it',
    options: [authority, { name: 'plan', value: 'PLAN', words: 'the short name of the plan it belongs to; found by its actions without it' }, json],
    run: async ({ place, options }, io) => (await import('./import-plan.ts')).importPlan({ file: place[0] ?? '', authority: some(options['authority']), plan: maybe(options['plan']), json: options['json'] === true }, io),
  },
  {
    words: 'report timeliness', about: 'Plans issued and within 20 weeks, by month, as known on a day',
    options: [
      authority, { name: 'from', value: 'YYYY-MM', words: 'first month', required: true }, { name: 'to', value: 'YYYY-MM', words: 'last month', required: true },
      { name: 'as-at', value: 'YYYY-MM-DD', words: 'as known by the end of that day; today without it' },
      { name: 'exceptions', value: 'including|excluding', words: 'whether cases with an exception count; excluding without it' }, json,
    ],
    run: async ({ options }, io) => (await import('./report-timeliness.ts')).reportTimeliness({
      authority: some(options['authority']), from: some(options['from']), to: some(options['to']), asAt: maybe(options['as-at']),
      exceptions: maybe(options['exceptions']), json: options['json'] === true,
    }, io),
  },
  {
    words: 'demo', about: 'Make the demonstration area, or a region or nation of invented authorities round it',
    options: [{ name: 'size', value: 'area|region|nation', words: '1, 14 or 153 authorities with 4,086, 50,000 or 640,000 plans; area without it' }, { name: 'seed', value: 'NUMBER', words: 'another seed makes another area; 1 without it' }, { name: 'today', value: 'YYYY-MM-DD', words: 'the area’s own day; 2026-11-02 without it' }, json],
    run: async ({ options }, io) => {
      const seed = Number(options['seed'] ?? 1)
      const today = maybe(options['today']) ?? '2026-11-02'
      const size = maybe(options['size']) ?? 'area'
      if (size !== 'area' && size !== 'region' && size !== 'nation') {
        io.err('Give --size as area, region or nation.\n')
        return 2
      }
      if (!Number.isInteger(seed) || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
        io.err('Give --seed as a whole number and --today as YYYY-MM-DD.\n')
        return 2
      }
      return (await import('./demo.ts')).demo({ seed, today, size, json: options['json'] === true }, io)
    },
  },
  {
    words: 'backup', place: 'FILE', about: 'Write every row to a file, while people work; - for standard output', options: [json],
    run: async ({ place, options }, io) => (await import('./backup.ts')).backup({ file: place[0] ?? '', json: options['json'] === true }, io),
  },
  {
    words: 'restore', place: 'FILE', about: 'Bring a backup back into an empty database, and compare every table',
    options: [{ name: 'drill', words: 'into a database made for it beside the running one, and dropped again' }, json],
    run: async ({ place, options }, io) => (await import('./restore.ts')).restore({ file: place[0] ?? '', drill: options['drill'] === true, json: options['json'] === true }, io),
  },
  {
    words: 'check plan', place: 'PLAN', about: 'Say what a plan of action lacks before it is fit for purpose',
    options: [{ name: 'authority', value: 'CODE', words: 'three digits; may be left out where there is one authority only' }, json],
    run: async ({ place, options }, io) => (await import('./check-plan.ts')).checkPlan({ plan: place[0] ?? '', authority: maybe(options['authority']), json: options['json'] === true }, io),
  },
  {
    words: 'check paper', place: 'FILE...', several: true, about: 'Recompute the figures of papers (.xlsx, .docx, .csv, text) and find what does not agree; several are one pack', options: [json],
    run: async ({ place, options }, io) => (await import('./check-paper.ts')).checkPapers({ files: place, json: options['json'] === true }, io),
  },
  {
    words: 'check', about: 'Hold the audit against its seals, and every assessment against its events',
    options: [{ name: 'against', value: 'FILE', words: 'what an earlier check printed with --json, kept elsewhere: tells whether the past was rewritten' }, json],
    run: async ({ options }, io) => (await import('./check.ts')).check({ against: maybe(options['against']), json: options['json'] === true }, io),
  },
  {
    words: 'clock', about: 'Read the facts of a case as JSON on standard input, and say what the law makes due', options: [json],
    run: async ({ options, stdin }, io) => (await import('./clock.ts')).clock({ json: options['json'] === true }, { ...io, stdin: await stdin() }),
  },
  {
    words: 'spc', about: 'Read a series as JSON on standard input, and say what its XmR chart shows',
    options: [{ name: 'rules', value: 'NAME', words: 'ptd-0.2.2 or mdc-2023-11; ptd-0.2.2 without it' }, json],
    run: async ({ options, stdin }, io) => (await import('./spc.ts')).spc({ rules: maybe(options['rules']) ?? 'ptd-0.2.2', json: options['json'] === true }, { ...io, stdin: await stdin() }),
  },
  {
    words: 'scorecard', about: 'Write a scorecard to a file, as known at the end of a day',
    options: [
      { name: 'as-at', value: 'YYYY-MM-DD', words: 'as known at the end of that day; today without it' }, { name: 'out', value: 'FILE', words: 'where to: .xlsx, .pdf or .html', required: true },
      { name: 'authority', value: 'CODE', words: 'three digits; may be left out where there is one authority only' }, { name: 'scorecard', value: 'TITLE', words: 'which; the one drawn up last without it' },
    ],
    run: async ({ options }, io) => (await import('./scorecard.ts')).scorecard({ asAt: maybe(options['as-at']), out: some(options['out']), authority: maybe(options['authority']), scorecard: maybe(options['scorecard']) }, io),
  },
]
