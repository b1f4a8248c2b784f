import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showYear } from './ledger.contract.ts'
import { findBranch, findLedger } from './ledger.queries.ts'
import { readPayments, readTold } from './taken.queries.ts'
import { readYear } from './year.queries.ts'
import { monthsOf, sumsOf, takenByMonth } from './year.rules.ts'

export default answer(showYear, async (context, { branchId, year }) => {
  const branch = await findBranch(context, branchId)
  if (!branch) return no('dues.unknown-branch')
  const found = await findLedger(context, branchId)
  const ledger = found ?? null
  const members = found ? await readYear(context, { branchId, branchName: branch.name, ...found }, year) : []
  const payments = (await readPayments(context, branchId, { year })).filter(({ struck }) => !struck)
  const told = await readTold(context, branchId, year)
  return {
    branch,
    year,
    ledger,
    members,
    months: monthsOf(year).map((month) => ({ month, ...sumsOf(members, month) })),
    collectedFen: payments.reduce((sum, { amountFen }) => sum + amountFen, 0),
    extraFen: payments.reduce((sum, { extraFen }) => sum + extraFen, 0),
    handedFen: told.handovers.reduce((sum, { struck, amountFen }) => sum + (struck ? 0 : amountFen), 0),
    ...told,
    extras: payments.filter(({ extraFen }) => extraFen > 0),
    taken: takenByMonth(payments),
  }
})
