import { z } from 'zod'
import { document } from '#core/operation.ts'
import { id } from './terms.contract.ts'

/** L05: the minutes as PDF in the type area of GB/T 9704. */
export const printMinutes = document({
  name: 'gatherings.print-minutes',
  access: 'signed-in',
  input: z.object({ id }),
  refusals: ['gatherings.unknown-gathering'],
})

/** The same minutes as docx, so that the committee accepts them without retyping. */
export const printMinutesDocx = document({
  name: 'gatherings.print-minutes-docx',
  access: 'signed-in',
  input: z.object({ id }),
  refusals: ['gatherings.unknown-gathering'],
})

/** The notice for the board, and for the people invited: also the member's own. */
export const printNotice = document({
  name: 'gatherings.print-notice',
  access: 'signed-in',
  input: z.object({ id }),
  refusals: ['gatherings.unknown-gathering', 'gatherings.no-notice-yet'],
})

/** Branch.md 5.2, row 2: what was said, for who could not come, by crew, with room to sign. */
export const printMakeUp = document({
  name: 'gatherings.print-make-up',
  access: 'signed-in',
  input: z.object({ gatheringId: id }),
  refusals: ['gatherings.unknown-gathering', 'gatherings.not-held-yet', 'gatherings.nobody-missed'],
})

/** Ballots of a secret vote, one for each voter due, and the sheet of their issue and return. */
export const printVoteBallots = document({
  name: 'gatherings.print-vote-ballots',
  access: 'signed-in',
  input: z.object({ gatheringId: id, voteId: id }),
  refusals: ['gatherings.unknown-vote', 'gatherings.no-ballots'],
})
