import { z } from 'zod'
import { document } from '#core/operation.ts'
import { id } from './terms.contract.ts'

/**
 * One gathering for one's own calendar, from its notice on: whoever is called to it. Moved, it takes the place of the one before;
 * cancelled, it takes it out.
 */
export const downloadCalendar = document({
  name: 'gatherings.download-calendar',
  access: 'signed-in',
  input: z.object({ id }),
  refusals: ['gatherings.unknown-gathering', 'gatherings.no-notice-yet'],
})
