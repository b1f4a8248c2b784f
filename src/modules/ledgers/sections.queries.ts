import type { LedgerId } from './ledgers.rules.ts'
import type { Scope } from './scope.queries.ts'
import type { Section } from './section.queries.ts'
import { appraisal } from './sections/appraisal.queries.ts'
import { committee } from './sections/committee.queries.ts'
import { development } from './sections/development.queries.ts'
import { dues, duesTold } from './sections/dues.queries.ts'
import { elections } from './sections/elections.queries.ts'
import { learning, learningPlan } from './sections/learning.queries.ts'
import { lectures } from './sections/lectures.queries.ts'
import { life } from './sections/life.queries.ts'
import { minutes } from './sections/minutes.queries.ts'
import { plan } from './sections/plan.queries.ts'
import { profile } from './sections/profile.queries.ts'
import { roster } from './sections/roster.queries.ts'
import { signIn } from './sections/sign-in.queries.ts'
import { talks } from './sections/talks.queries.ts'
import { themeDays } from './sections/theme-days.queries.ts'
import { absences, letters } from './sections/transfers.queries.ts'
import { votes } from './sections/votes.queries.ts'

/** Every ledger there is, in the order of a binder. One more is one more file and one more line. */
export const sections: readonly Section[] = [
  profile,
  roster,
  committee,
  plan,
  minutes,
  votes,
  signIn,
  themeDays,
  lectures,
  learning,
  learningPlan,
  life,
  appraisal,
  talks,
  dues,
  duesTold,
  development,
  letters,
  absences,
  elections,
]

export function sectionOf(id: LedgerId): Section | undefined {
  return sections.find((section) => section.id === id)
}

/** Those of the unit that whoever asks may have: the ability over the unit itself, asked for once and for all of them. */
export async function sectionsFor({ context, unit }: Scope): Promise<Section[]> {
  const abilities = [...new Set(sections.map(({ needs }) => needs))]
  const held = await context.db
    .selectFrom('organisation.unit as unit')
    .select(abilities.map((ability) => context.reach(ability, 'unit.path').as(ability)))
    .where('unit.id', '=', unit.id)
    .executeTakeFirst()
  return sections.filter(
    ({ needs, of }) => of.includes(unit.kind) && (held as Record<string, boolean> | undefined)?.[needs] === true,
  )
}
