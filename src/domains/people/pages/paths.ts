export const searchPath = '/children'
export const childPath = (child: string) => `/children/${child}`
export const sightPath = (child: string) => `/children/${child}/who-can-see`
export const familySignInPath = (child: string) => `/children/${child}/family-sign-in`
export const findOfficerPath = '/find-your-officer'
export const myFamilyPath = '/my-family'
export const myChildPath = (child: string) => `/my-family/${child}`
export const sharedPath = '/shared'
export const sharedChildPath = (child: string) => `/shared/${child}`
export const restrictedPath = '/restricted'
export const openRestrictedPath = '/restricted/open'
export const restrictPath = (child: string) => `/children/${child}/restrict`
export const liftPath = (restriction: string) => `/restricted/${restriction}/lift`
export const officersPath = (restriction: string) => `/restricted/${restriction}/officers`
export const openingPath = (opening: string) => `/restricted/openings/${opening}`
export const withholdPath = (child: string) => `/children/${child}/withhold-looks`
export const withholdingPath = (withholding: string) => `/restricted/withholdings/${withholding}`
export const mySightPath = (child: string) => `/my-family/${child}/who-can-see`
