/** Names that the lists could make by chance and that a public figure bears: never given to anybody. */
const wellKnown: ReadonlySet<string> = new Set([
  'Zayn Malik', 'Dev Patel', 'Muhammad Iqbal', 'Mohammed Iqbal', 'Asif Iqbal', 'Nadeem Aslam', 'Sajid Mahmood', 'Mizanur Rahman',
  'Kashif Mahmood', 'Imran Malik', 'Tariq Mahmood', 'Ajay Sharma', 'Nikhil Patel', 'Habib Rahman', 'Daniel Holt', 'Chris Lowe',
  'Jason Wong', 'Eric Chan', 'Sophie Chan', 'Emmanuel Mensah', 'Tommy Naylor', 'Paul Hartley', 'Mark Whitehead', 'Gary Naylor',
  'Kevin Dearden', 'Sarah Kenyon', 'Dan Ashworth', 'Nick Machin', 'Simon Whalley', 'Lee Makin', 'Jack Rowe', 'Michelle Ashworth',
])

export const isWellKnown = (name: string): boolean => wellKnown.has(name)
