import { sql } from 'kysely'
import type { z } from 'zod'
import { type Decision, no, yes } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { plain, tidyName } from './hanzi.rules.ts'
import { addPerson } from './person.contract.ts'
import { announce, inReach } from './person.queries.ts'
import { oldEnough } from './person.rules.ts'
import { checkBranch, checkCrew } from './place.queries.ts'
import { begun } from './recorded.queries.ts'
import { indexName } from './search.rules.ts'
import { isMember } from './standing.rules.ts'

type Input = z.infer<(typeof addPerson)['input']>
type Refusal = (typeof addPerson)['refusals'][number]

export default answer(addPerson, async (context, input) => {
  const fits = await checkFacts(context, input)
  if (!fits.ok) return fits
  const alone = await checkName(context, input)
  if (!alone.ok) return alone
  await write(context, input)
  await announce(context, 'people.person-added', input.id)
  return { personId: input.id, version: 0 }
})

async function checkFacts(context: CommandContext, input: Input): Promise<Decision<undefined, Refusal>> {
  const { birthOn, standing, membership, posting } = input
  if (birthOn && birthOn > context.today) return no('people.born-later', { on: birthOn })
  if (!membership && !posting) return no('people.nowhere')
  if (membership && !isMember(standing?.kind)) return no('people.branch-without-standing')
  if (!membership && isMember(standing?.kind)) return no('people.member-without-branch')
  if (standing && standing.fromOn > context.today) return no('people.not-yet', { on: standing.fromOn })
  const grown = standing ? oldEnough(birthOn, standing.fromOn) : yes()
  if (!grown.ok) return grown
  const branch = membership ? await checkBranch(context, membership.branchId, membership.groupId) : yes()
  if (!branch.ok) return branch
  const crew = posting ? await checkCrew(context, posting.crewId, posting.postId) : yes()
  return crew.ok ? yes() : crew
}

/** Someone of that name in reach: the caller says whether he means another. */
async function checkName(
  context: CommandContext,
  { name, anotherOfThatName }: Input,
): Promise<Decision<undefined, Refusal>> {
  if (anotherOfThatName) return yes()
  const { rows } = await sql<{ name: string; born: string | null }>`
    select person.name, person.birth_on as born from people.person
    where split_part(person.search_text, ' ', 1) = ${plain(name)} and ${inReach(context, 'see', sql.ref('person.id'))}
    order by person.id`.execute(context.db)
  const [first] = rows
  return first ? no('people.same-name', { name: first.name, born: first.born ?? '—', people: rows.length }) : yes()
}

async function write(context: CommandContext, input: Input): Promise<void> {
  const { db, now } = context
  const name = tidyName(input.name)
  const { pinyin, text, grams } = indexName(name)
  await db
    .insertInto('people.person')
    .values({
      id: input.id,
      name,
      name_pinyin: pinyin,
      sex: input.sex,
      birth_on: input.birthOn,
      birth_precision: input.birthPrecision,
      education: input.education,
      search_text: text,
      search_grams: grams,
      created_at: now,
    })
    .execute()
  const person_id = input.id
  const { phone, standing, membership, posting } = input
  const written = begun(context)
  if (phone) await db.insertInto('people.contact').values({ person_id, phone }).execute()
  if (standing)
    await db
      .insertInto('people.standing')
      .values({ id: standing.id, person_id, kind: standing.kind, from_on: standing.fromOn, ...written })
      .execute()
  if (membership)
    await db
      .insertInto('people.membership')
      .values({
        id: membership.id,
        person_id,
        branch_id: membership.branchId,
        group_id: membership.groupId,
        from_on: membership.fromOn,
        joined_by: 'roster',
        ...written,
      })
      .execute()
  if (posting)
    await db
      .insertInto('people.posting')
      .values({
        id: posting.id,
        person_id,
        crew_id: posting.crewId,
        post_id: posting.postId,
        from_on: posting.fromOn,
        ...written,
      })
      .execute()
}
