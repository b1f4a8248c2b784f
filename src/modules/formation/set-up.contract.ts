import { z } from 'zod'
import { command } from '#core/operation.ts'

const unitName = z.string().trim().min(2).max(60)

/** Makes the first units, person and account of a blank installation, with the one-time token printed at the start. */
export const setUp = command({
  name: 'formation.set-up',
  access: 'anyone',
  input: z.object({
    token: z.string().min(10).max(100),
    committeeName: unitName,
    branchName: unitName,
    workshopName: unitName,
    groupNames: z.array(unitName).max(20),
    personName: z.string().trim().min(1).max(40),
    /** From which day the branch is kept here: its duties count from then on, and what was held since can be entered late. */
    since: z.iso.date(),
    /** Also the secretary of the branch, and so able to record its gatherings. */
    isSecretary: z.boolean(),
    login: z.string().trim().toLowerCase().min(2).max(64),
    password: z.string().min(1).max(200),
  }),
  output: z.object({ branchId: z.uuid() }),
  refusals: [
    'formation.set-up-over',
    'formation.since-ahead',
    'formation.same-names',
    'identity.password-short',
    'identity.password-common',
  ],
  unrecorded: ['token', 'password'],
})
