import { z } from 'zod'
import { day, span } from '../given.contract.ts'

export const standingGiven = {
  'party-standing': z.strictObject({
    assemblyOn: day.nullish().describe('assembly that admitted as a probationary member'),
    approvedOn: day.nullish().describe('approval by the higher committee'),
    extendedUntil: day.nullish().describe('last day of probation after an extension'),
    convertedOn: day.nullish(),
    rejoined: z
      .strictObject({ earlierFrom: day.nullish().describe('when the earlier standing began'), leftOn: day })
      .nullish(),
    partyProbation: z.array(z.strictObject(span)).optional().describe('the punishment 留党察看, until restored'),
  }),
}
