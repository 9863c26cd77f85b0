/** The only door to people: children, families, localities, and who may see whom. */
export { findChild, findOwnChildren, searchChildren, type Child } from './storage/children.ts'
export { findGrants, findLinkOfficer, findLooks, type Grant, type LinkOfficer, type Look } from './storage/sight.ts'
export { findLocalities, findPlacesOf, type PostcodePlace } from './storage/localities.ts'
export { childPath, findOfficerPath, myChildPath, myFamilyPath, mySightPath, searchPath, sightPath } from './pages/paths.ts'
export { peopleRoutes } from './pages/routes.ts'
export { addChild, type NewChild } from './actions/add-child.ts'
export type { Same } from './storage/same-child.ts'
