import { z } from 'zod'
import { command, query } from '#core/operation.ts'
import { purposeKind } from '#modules/gatherings/terms.contract.ts'
import { bandKinds, strandKinds } from './pattern.rules.ts'

const day = z.iso.date()
const id = z.uuid()
const words = (longest: number) => z.string().trim().min(1).max(longest)

export const band = z.object({
  kind: z.enum(bandKinds),
  numeral: words(3),
  label: words(8),
  phrase: words(20),
  strands: z
    .array(z.object({ kind: z.enum(strandKinds), title: words(12), note: z.string().trim().max(20) }))
    .max(6)
    .readonly(),
})

/** What the asker may do with a unit of the picture: open its records, convene it. */
const may = z.object({ see: z.boolean(), convene: z.boolean() })

const coming = z.object({
  id,
  title: z.string(),
  kinds: z.array(purposeKind),
  unitId: id,
  heldOn: day,
  startsAt: z.string(),
  place: z.string().nullable(),
})

/** The pattern of a branch as a live picture, for whoever belongs to it: every number counted now, every gathering the next one of its unit. */
export const showHome = query({
  name: 'formation.show-home',
  access: 'see-branch',
  input: z.object({ branchId: id }),
  output: z.object({
    branch: z.object({
      id,
      name: z.string(),
      superior: z.string().nullable(),
      demo: z.boolean(),
      workshopId: id.nullable(),
      may,
    }),
    pattern: z.object({ bands: z.array(band), version: z.int(), mayChange: z.boolean() }),
    members: z.object({ total: z.int(), probationary: z.int() }),
    /** Posts of each crew that have at least one member; null where no post is recorded. */
    cover: z.object({ withMember: z.int(), total: z.int() }).nullable(),
    growing: z.object({ applicant: z.int(), activist: z.int(), prospective: z.int(), probationary: z.int() }),
    /** Theme Party days of this year: how many, person-times present, what came of them in natural units. */
    themeDays: z.object({
      held: z.int(),
      presences: z.int(),
      outcomes: z.array(z.object({ measure: z.string(), unit: z.string(), quantity: z.number() })),
    }),
    groups: z.array(
      z.object({
        id,
        name: z.string(),
        leader: z.string().nullable(),
        members: z.int(),
        probationary: z.int(),
        memberIds: z.array(id),
        may,
      }),
    ),
    /** The first steps of a new branch: whether anybody beside its founder, a rota, a gathering is recorded. */
    begun: z.object({ roster: z.boolean(), rota: z.boolean(), gathering: z.boolean() }),
    /** The next gathering of each unit of the branch, within sixty days. */
    coming: z.array(coming),
  }),
  refusals: ['formation.unknown-branch'],
})

/** A branch changes its pattern: words, order, lines of work. `version` is the one it saw. */
export const changePattern = command({
  name: 'formation.change-pattern',
  access: 'keep-pattern',
  input: z.object({ branchId: id, version: z.int(), bands: z.array(band).min(1).max(6) }),
  output: z.object({ version: z.int() }),
  refusals: ['formation.unknown-branch', 'formation.pattern-changed', 'formation.band-twice'],
})

/** Back to the pattern every branch starts with. */
export const resetPattern = command({
  name: 'formation.reset-pattern',
  access: 'keep-pattern',
  input: z.object({ branchId: id, version: z.int() }),
  output: z.object({ version: z.int() }),
  refusals: ['formation.unknown-branch', 'formation.pattern-changed'],
})
