import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { Database } from '#db/connect.ts'
import { ask } from '#regulations/index.ts'
import { talkKinds } from '#regulations/life/heart-to-heart-talks.rules.ts'
import { answer } from '#server/handler.ts'
import { readTalkRows } from './talk-rows.public.ts'
import { showCoverage } from './talks.contract.ts'
import { keptBranch } from './talks.queries.ts'
import { talksGiven } from './talks.rules.ts'

export default answer(showCoverage, async (context, { branchId, year }) => {
  const { db, today } = context
  const branch = await keptBranch(context, branchId)
  if (!branch) return no('talks.unknown-branch')
  const given = talksGiven(String(year), await readTalkRows(db, branchId, year), today)
  const judged = ask('heart-to-heart-talks', given, today)
  // Where nobody has spoken yet, everybody lacks every kind he is to have: that is the whole of which the rest is missing.
  const all = ask('heart-to-heart-talks', { ...given, talks: [] }, today)
  const names = await namesOf(
    db,
    given.people.map(({ name }) => name),
  )
  const joined = new Set(judged.values?.joinedWithin)
  const kinds = talkKinds.map((kind) => {
    const [missing, of] = [new Set(judged.values?.missing[kind]), all.values?.missing[kind].length ?? 0]
    const lacking = names.filter(({ id }) => missing.has(id)).map((one) => ({ ...one, joined: joined.has(one.id) }))
    return { kind, covered: of - lacking.length, of, missing: lacking }
  })
  return { branch, members: given.people.length, kinds: kinds.filter(({ of }) => of > 0), answer: judged }
})

/** Names by id, in the order of the roster. */
async function namesOf(db: Database, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people.person where id = any(${ids}::uuid[]) order by name_pinyin, name, id`.execute(db)
  return rows
}
