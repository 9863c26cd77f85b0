export const searchPath = '/children'
export const childPath = (child: string) => `/children/${child}`
export const sightPath = (child: string) => `/children/${child}/who-can-see`
export const familySignInPath = (child: string) => `/children/${child}/family-sign-in`
export const findOfficerPath = '/find-your-officer'
export const myFamilyPath = '/my-family'
export const myChildPath = (child: string) => `/my-family/${child}`
export const mySightPath = (child: string) => `/my-family/${child}/who-can-see`
