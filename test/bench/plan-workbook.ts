import { makeWorkbook } from '../kit/make-zip.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August']

/** A workbook of so many actions under forty projects, told of in so many months. */
export function planWorkbook(actions: number, cycles: number): Buffer {
  const header = ['Project', 'Ref', 'We will', 'Families will', 'Lead', 'After 3 months we will have', 'After 6 months we will have', 'After 12 months we will have', 'RAG', ...Array.from({ length: cycles }, (_, n) => `${months[n]} 2026 update`)]
  const rows = [header, ...Array.from({ length: actions }, (_, n) => {
    const project = Math.floor((n * 40) / actions)
    return [
      `Project ${project}`, `BIG ${1 + Math.floor(project / 20)}.${1 + (project % 20)}.${n}`, `Do the thing that number ${n} asks for, with everybody whom it concerns`, `Notice number ${n}`, `Lead ${n % 30}`,
      `Begun ${n}`, `Half of ${n}`, `All of ${n}`, `March 26 ${['In progress', 'Complete', 'Embedded', 'Delayed'][n % 4]}`, ...Array.from({ length: cycles }, (_none, cycle) => `In month ${cycle} action ${n} had come so far that ${n * 7 + cycle} of them were there.`),
    ]
  })]
  const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`)
  return makeWorkbook([{ name: 'Plan', rows: rows.map((cells, n) => `<row r="${n + 1}">${cells.map((text, at) => `<c r="${letters(at)}${n + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('') }])
}
