import { z } from 'zod'
import { query } from '#core/operation.ts'
import { absenceFacts } from './absence.contract.ts'
import { letterFacts } from './letter.contract.ts'

/** One's own introduction letters and absences. */
export const mine = query({
  name: 'transfers.mine',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ letters: z.array(letterFacts), absences: z.array(absenceFacts) }),
  refusals: [],
})
