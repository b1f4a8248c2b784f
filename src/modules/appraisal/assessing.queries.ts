import { type No, no } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import type { Grade, Totals } from './grades.rules.ts'
import { type LifeYear, lockYear } from './life-year.queries.ts'
import { type AssessedMember, readMembers } from './members.queries.ts'

type Refusal =
  | 'appraisal.unknown-year'
  | 'appraisal.changed-meanwhile'
  | 'appraisal.other-part'
  | 'appraisal.published-already'
  | 'appraisal.no-ballot'
  | 'appraisal.no-member'
  | 'appraisal.probationary-graded'

interface Assessing {
  readonly life: LifeYear
  readonly members: readonly AssessedMember[]
}

/**
 * A year whose totals or grades are about to change: the ballot was taken and nothing is public yet. Whoever is named is a full
 * member; a probationary one takes part and is not graded (DA-05).
 */
export async function openForGrades(
  context: CommandContext,
  lifeYearId: string,
  version: number,
  named: readonly { readonly memberId: string; readonly graded: boolean }[],
): Promise<Assessing | No<Refusal>> {
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (!life.hasAppraisal) return no('appraisal.other-part')
  if (life.published) return no('appraisal.published-already')
  if (life.version !== version) return no('appraisal.changed-meanwhile')
  if (life.fixedOn === null) return no('appraisal.no-ballot')
  const members = await readMembers(context.db, life, context.today)
  const standing = new Map(members.map(({ person, standing: kind }) => [person.id, kind]))
  if (named.some(({ memberId }) => !standing.has(memberId))) return no('appraisal.no-member')
  const probationary = named.filter(({ memberId, graded }) => graded && standing.get(memberId) === 'probationary')
  if (probationary.length > 0) return no('appraisal.probationary-graded', { count: probationary.length })
  return { life, members }
}

interface Assessed {
  readonly memberId: string
  readonly totals?: Totals
  readonly grade?: Grade | null
}

/** Writes totals, grade or both of one member; what is not given stays. */
export async function assess(
  { db, actor, now }: CommandContext,
  lifeYearId: string,
  { memberId, totals, grade }: Assessed,
) {
  const written = {
    ...(totals
      ? {
          excellent: totals.excellent,
          qualified: totals.qualified,
          basically_qualified: totals['basically-qualified'],
          unqualified: totals.unqualified,
        }
      : {}),
    ...(grade === undefined ? {} : { grade }),
    recorded_by: actor.personId,
    recorded_at: now,
  }
  await db
    .insertInto('appraisal.assessment')
    .values({ life_year_id: lifeYearId, member_id: memberId, ...written })
    .onConflict((conflict) => conflict.columns(['life_year_id', 'member_id']).doUpdateSet(written))
    .execute()
}
