import { z } from 'zod'
import { document, query } from '#core/operation.ts'
import { showPerson } from './person.contract.ts'

const held = z.object({
  /** Table as `schema.table`; the texts give it a name. */
  table: z.string(),
  /** The column that points at the person. */
  column: z.string(),
  count: z.number().int(),
  rows: z.array(z.record(z.string(), z.unknown())),
})

/** "What do you hold about me": every row of every table that names the person who asks (PIPL art. 44, 45). */
export const aboutMe = query({
  name: 'people.about-me',
  access: 'signed-in',
  input: z.object({}),
  output: z.object({ record: showPerson.output, held: z.array(held) }),
  refusals: ['people.unknown-person'],
})

export const exportAboutMe = document({
  name: 'people.export-about-me',
  access: 'signed-in',
  input: z.object({ format: z.enum(['json', 'xlsx']).default('xlsx'), language: z.enum(['zh', 'en']).default('zh') }),
  refusals: ['people.unknown-person'],
})
