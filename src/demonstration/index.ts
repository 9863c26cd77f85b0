/** The only door to the demonstration area: an invented borough made from a seed. */
export { borough } from './borough/places.ts'
export { makeArea, type Area, type MakeAreaOptions } from './make-area.ts'
export { hashOf, type DemonstrationSignIn } from './sign-ins.ts'
export { ensureDemonstration, findSignIns, makeAreaOnce, usualSeed, usualToday } from './first-run.ts'
export { progressOn, signInWords } from './announce.ts'
