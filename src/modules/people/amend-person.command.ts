import type { z } from 'zod'
import { no } from '#core/decision.ts'
import { answer, type CommandContext, newId } from '#server/handler.ts'
import { tidyName } from './hanzi.rules.ts'
import { amendPerson } from './person.contract.ts'
import { announce, lockPerson } from './person.queries.ts'
import { indexName } from './search.rules.ts'

type Input = z.infer<(typeof amendPerson)['input']>
type Person = NonNullable<Awaited<ReturnType<typeof lockPerson>>>

export default answer(amendPerson, async (context, input) => {
  const person = await lockPerson(context, input.personId, 'any')
  if (!person) return no('people.unknown-person')
  if (person.version !== input.version)
    return no('people.changed-meanwhile', { now: person.version, seen: input.version })
  if (input.birthOn && input.birthOn > context.today) return no('people.born-later', { on: input.birthOn })
  const { was, became } = differences(person, input)
  const version = person.version + 1
  await context.db
    .updateTable('people.person')
    .set({ ...became, ...named(became), version })
    .where('id', '=', person.id)
    .execute()
  if (Object.keys(became).length) await keepCorrection(context, person.id, was, became, input.reason)
  if (input.phone !== undefined) await setPhone(context, person.id, input.phone)
  await announce(context, 'people.person-amended', person.id)
  return { personId: person.id, version }
})

type Particulars = Partial<Pick<Person, 'name' | 'sex' | 'birth_on' | 'birth_precision' | 'education'>>

function differences(person: Person, input: Input): { was: Particulars; became: Particulars } {
  const asked = {
    name: input.name === undefined ? undefined : tidyName(input.name),
    sex: input.sex,
    birth_on: input.birthOn,
    birth_precision: input.birthPrecision,
    education: input.education,
  }
  const changed = Object.entries(asked).filter(
    ([key, value]) => value !== undefined && value !== person[key as keyof Particulars],
  )
  const was = Object.fromEntries(changed.map(([key]) => [key, person[key as keyof Particulars]]))
  return { was, became: Object.fromEntries(changed) }
}

function named({ name }: Particulars) {
  if (name === undefined) return {}
  const { pinyin, text, grams } = indexName(name)
  return { name_pinyin: pinyin, search_text: text, search_grams: grams }
}

async function keepCorrection(
  context: CommandContext,
  personId: string,
  was: Particulars,
  became: Particulars,
  reason: string,
) {
  await context.db
    .insertInto('people.correction')
    .values({
      id: newId(context.now),
      person_id: personId,
      subject: 'person',
      subject_id: personId,
      was: JSON.stringify(was),
      became: JSON.stringify(became),
      reason,
      corrected_by: context.actor.personId,
      corrected_at: context.now,
    })
    .execute()
}

/** An old telephone number serves nobody: it is replaced, not kept. */
async function setPhone({ db }: CommandContext, personId: string, phone: string | null): Promise<void> {
  if (phone === null) await db.deleteFrom('people.contact').where('person_id', '=', personId).execute()
  else
    await db
      .insertInto('people.contact')
      .values({ person_id: personId, phone })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ phone }))
      .execute()
}
