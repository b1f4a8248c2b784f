import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { listTerms } from './term.contract.ts'
import { countMembers, readStruck } from './term.queries.ts'
import { readTermLedger } from './term-ledger.queries.ts'

export default answer(listTerms, async (context, { branchId }) => {
  const ledger = await readTermLedger(context, branchId)
  if (!ledger) return no('people.unknown-unit')
  const { branch, terms, administers } = ledger
  const [struck, members] = await Promise.all([
    readStruck(context, branchId),
    countMembers(context, branchId, context.today),
  ])
  return { branch, on: context.today, terms, struck, members, may: { record: administers } }
})
