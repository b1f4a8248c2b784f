import { no } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { receiveLetter } from './letter.contract.ts'
import { judgeEntry } from './letter.rules.ts'
import { enterLetter } from './letter-writing.queries.ts'
import { isTied, lockPerson } from './reach.queries.ts'

export default answer(receiveLetter, async (context, input) => {
  if (!(await keepsBranch(context, input.branchId))) return no('transfers.unknown-unit')
  await lockPerson(context, input.personId)
  if (!(await isTied(context, input.personId, input.branchId))) return no('transfers.unknown-person')
  const judged = judgeEntry(input, context.today)
  if (!judged.ok) return judged
  if (input.fileOn !== null && input.fileOn > context.today) return no('transfers.future-day', { today: context.today })
  return enterLetter(context, { ...input, direction: 'in' })
})

async function keepsBranch({ db, reach }: CommandContext, branchId: string): Promise<boolean> {
  const branch = await db
    .selectFrom('organisation.unit as unit')
    .select('unit.id')
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('keep-people', 'unit.path'))
    .executeTakeFirst()
  return branch !== undefined
}
