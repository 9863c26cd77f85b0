/** Published figures of England, regions and other authorities, to stand beside our own. */
export { englishAuthorities, findEnglishAuthority, type EnglishAuthority } from './english-authorities.ts'
export { findComparators, medianOf, type Comparators, type Published } from './find-comparators.ts'
export { findNewest, type Newest } from './find-newest.ts'
export { loadPublishedFile } from './load-file.ts'
export { findMeasure, measures, type Measure, type MeasureId } from './measures.ts'
export { stateWords, type State } from './cell.ts'
export { seedPublished } from './typed-in.ts'
