import { z } from 'zod'
import { day } from '../given.contract.ts'

export const transferGiven = {
  'direct-transfer': z.strictObject({
    senderApproves: z.boolean().describe('the sending committee has the power to approve probationary members'),
    receiverApproves: z.boolean(),
  }),
  'introduction-letter': z.strictObject({
    issuedOn: day,
    validDays: z.int().min(1).max(3660).describe('as printed on the letter'),
    receivedOn: day.nullish(),
    counterfoilOn: day.nullish(),
    refused: z.enum(['with-cause', 'without-cause']).nullish(),
  }),
  'lost-contact': z.strictObject({
    lastContactOn: day,
    stoppedOn: day.nullish().describe('when an organisation decided that membership is stopped'),
    foundOn: day.nullish(),
  }),
  'member-away': z.strictObject({
    from: day,
    until: day.nullish().describe('the first day back; open where nobody knows'),
    fixedPlace: z.boolean(),
    moved: z.boolean().optional().describe('the workplace or the usual residence itself has changed'),
    leaveAgreed: z.boolean().optional().describe('the branch agreed to a short leave'),
    transferredOn: day.nullish(),
    keptAsMobile: z.boolean().optional(),
  }),
  'mobile-member': z.strictObject({
    where: z.enum(['in-country', 'studying-abroad', 'settled-abroad']),
    from: day,
    until: day.nullish(),
    contacts: z.array(day).max(10_000),
  }),
  'transfer-clocks': z.strictObject({
    standing: z.enum(['probationary', 'activist']),
    since: day.describe('from when his probation or his time as an activist runs'),
    transferredOn: day,
    fileReceivedOn: day.nullish(),
  }),
}
