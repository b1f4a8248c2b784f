import { sql } from 'kysely'
import { keptBranch, matching, readTalks } from '#modules/talks/ledger.public.ts'
import { talkTerms } from '#modules/talks/talks.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** More than a branch holds in a year would be no ledger one reads. */
const most = 5000

/** L13: that talks took place and what was agreed, as far as whoever prints may read it; never what was said. */
export const talks: Section = {
  id: 'L13',
  needs: 'keep-talks',
  of: ['branch'],
  byMonth: true,
  byPerson: true,
  grid: true,
  source: '自谈心谈话登记打印：谈过与约定的后续，不记内容。',
  count: async (scope) => (await read(scope)).length,
  read: async (scope) => {
    const held = await read(scope)
    const rows = numbered(held, ({ heldOn, one, other, category, followUp }) => [
      heldOn,
      one.name,
      other.name,
      talkTerms[`category.${category}`][0],
      followUp ? (followUp.text ?? '有约定，由谈话双方与书记查看') : '',
      followUp?.by,
      followUp?.doneOn,
    ])
    return held.length > 0 ? [grid(columns, rows, { size: 10, rowMm: 8 })] : []
  },
}

const columns = [
  column('序号', 9),
  column('日期', 20),
  column('谈话人', 17),
  column('谈话对象', 17),
  column('类别', 18),
  column('约定的后续', null),
  column('期限', 20),
  column('办结', 20),
]

/** Talks that stand, in the order of their days. */
async function read({ context, unit, year, personId, from, until }: Scope) {
  const branch = await keptBranch(context, unit.id)
  if (!branch) return []
  const asked = { branchId: unit.id, year, ...(personId ? { personId } : {}) }
  const within = sql<boolean>`${matching(asked)} and talk.held_on between ${from}::date and ${until}::date and talk.struck_at is null`
  const { talks } = await readTalks(context, within, { offset: 0, limit: most })
  return talks.toReversed()
}
