import { z } from 'zod'
import { count, day, period, span } from '../given.contract.ts'

const unit = { kind: z.enum(['branch', 'group']), ...span }
const cadenceRule = z.enum(['MT-01', 'MT-02', 'MT-03', 'MT-04', 'TP-01'])

const gathering = z.strictObject({
  id: z.string(),
  heldOn: day,
  closed: z.boolean().describe('closed by recorder and chair'),
  ownSection: z.boolean().describe('this purpose has its own section of the minutes'),
  moved: z.strictObject({ from: day.nullish(), reason: z.string().nullable() }).nullish(),
})

export const meetingGiven = {
  'cadence-roundup': z.strictObject({
    rule: cadenceRule,
    period,
    units: z.array(
      z.strictObject({ name: z.string(), ...unit, fullMembers: count.optional(), gatherings: z.array(gathering) }),
    ),
  }),
  'meeting-cadence': z.strictObject({
    rule: cadenceRule,
    period,
    unit: z.strictObject(unit),
    fullMembers: count.optional(),
    gatherings: z.array(gathering),
  }),
}
