import type { ProvisionsOf } from '../provision.rules.ts'
import type { CalendarTerms } from './terms.rules.ts'

const design = { article: '', kind: 'design' } as const

export const calendarProvisions = {
  'working-days': { 'CAL-04': { article: '', kind: 'national' } },
  house: {
    'CAL-01': design,
    'CAL-02': design,
    'CAL-03': design,
    'CAL-05': { article: '', kind: 'setting' },
    'CAL-06': design,
    'CAL-07': design,
    'CAL-08': design,
    'CAL-09': design,
    'CAL-10': design,
    'CAL-11': design,
  },
} as const satisfies ProvisionsOf<CalendarTerms>
