import { authorityCode } from './codes.ts'
import { block, date, matching, oneOf, optional, required, text } from './field.ts'

const officer = oneOf(['Y', 'N', 'R'])

/** The file's own account of itself: item 1 of the 2024 schema. */
export const header = block('Header', { min: 1, max: 1 }, [
  block('CollectionDetails', { min: 1, max: 1 }, [
    optional('Collection', oneOf(['SEN2'])),
    optional('Year', matching(/^\d{4}$/, 'four digits')),
    optional('ReferenceDate', date),
  ]),
  block('Source', { min: 1, max: 1 }, [
    optional('SourceLevel', oneOf(['L'])),
    required('LEA', authorityCode),
    optional('SoftwareCode', text),
    optional('Release', text),
    optional('SerialNo', matching(/^\d{3}\d*$/, 'three digits or more')),
    optional('DateTime', matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/, 'a date and time such as 2024-03-01T09:30:00')),
    required('DMO', officer),
    required('DCO', officer),
    optional('DSCO', officer, { from: 2026, source: 'W' }),
  ]),
])
