import { rank } from './codes.ts'
import { block, oneOf, required } from './field.ts'

const need = oneOf(['SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'OTH'], { DS: 2025 })

/** A special educational need: item 5c. */
export const senNeed = block('SENneed', { min: 1, max: 2 }, [
  required('SENtype', need),
  required('SENtypeRank', rank),
])
