/** Published figures of England, regions and other authorities, to stand beside our own. */
export { englishAuthorities, findEnglishAuthority, type EnglishAuthority } from './english-authorities.ts'
