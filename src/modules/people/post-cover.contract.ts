import { z } from 'zod'
import { query } from '#core/operation.ts'
import { workCode } from '#modules/organisation/rota.contract.ts'

const day = z.iso.date()

export const coverState = z.enum(['short', 'exact', 'ample'])

/**
 * Who stands at which post in each shift of some days, by postings and rota, and whether the minimum is met.
 * It says what the rota says, not where anybody is.
 */
export const showPostCover = query({
  name: 'people.show-post-cover',
  access: 'see',
  input: z.object({ workshopId: z.uuid(), from: day, days: z.number().int().min(1).max(31).default(1) }),
  output: z.object({
    posts: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        area: z.string().nullable(),
        staffing: z.enum(['shift', 'day']),
        minimum: z.number(),
        usual: z.number(),
      }),
    ),
    /** Everyone posted to a crew of the workshop on one of the days, sorted by name. */
    people: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        crewId: z.uuid(),
        postId: z.uuid().nullable(),
        /** Member of the Party, full or probationary, on the first of the days. */
        member: z.boolean(),
      }),
    ),
    days: z.array(
      z.object({
        on: day,
        shifts: z.array(
          z.object({
            code: workCode,
            startsAt: z.date(),
            endsAt: z.date(),
            crewIds: z.array(z.uuid()),
            posts: z.array(
              z.object({
                postId: z.uuid(),
                personIds: z.array(z.uuid()),
                /** Null where the post needs nobody in such a shift. */
                state: coverState.nullable(),
                missing: z.number(),
              }),
            ),
            /** On shift without a post. */
            withoutPost: z.array(z.uuid()),
          }),
        ),
        /** Away from a shift they would have had, by leave. */
        onLeave: z.array(z.uuid()),
      }),
    ),
  }),
  refusals: ['organisation.unknown-unit'],
})
