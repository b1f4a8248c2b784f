import { type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import { type MemberFacts, readFacts } from './facts.queries.ts'
import { announce, openLedger } from './ledger.queries.ts'
import { fixStandards } from './standard.contract.ts'
import { amountOf, changesWithinYear, isTooFarAhead } from './standard.rules.ts'

type Input = InputOf<typeof fixStandards>
type Wished = Input['standards'][number]
interface Fixed {
  readonly wished: Wished
  readonly amountFen: number
  readonly baseFen: number | null
}

export default answer(fixStandards, async (context, input) => {
  const { branchId, fromMonth, fixedOn, standards } = input
  const opened = await openLedger(context, branchId)
  if (!opened.ok) return opened
  if (fixedOn > context.today) return no('dues.not-yet', { on: fixedOn })
  if (isTooFarAhead(fromMonth, context.today)) return no('dues.too-far-ahead', { month: fromMonth })
  const personIds = standards.map(({ personId }) => personId)
  if (new Set(personIds).size < personIds.length) return no('dues.person-twice')
  const facts = new Map((await readFacts(context, opened.value, personIds)).map((one) => [one.person.id, one]))
  const fixed: Fixed[] = []
  for (const wished of standards) {
    const known = facts.get(wished.personId)
    if (!known) return no('dues.unknown-person')
    const judged = judge(known, wished, input)
    if ('code' in judged) return no(judged.code, { name: known.person.name, ...judged.numbers })
    fixed.push(judged)
  }
  for (const one of fixed) if (one.wished.seen) await strike(context, one.wished.seen, one.wished.reason ?? '')
  if (!(await write(context, input, fixed))) return no('dues.recorded-already')
  announce(context, branchId, personIds)
  return { standards: fixed.map(({ wished, amountFen }) => ({ id: wished.id, personId: wished.personId, amountFen })) }
})

type Refusal = Exclude<(typeof fixStandards)['refusals'][number], 'dues.unknown-branch' | 'dues.no-ledger'>

function judge(
  { standards, elsewhere }: MemberFacts,
  wished: Wished,
  { fromMonth, keptBases }: Pick<Input, 'fromMonth' | 'keptBases'>,
): Fixed | No<Refusal> {
  if (elsewhere) return no('dues.in-another-branch')
  const known = standards.find((one) => one.fromMonth === fromMonth)
  if ((known?.id ?? null) !== wished.seen) return no('dues.standard-changed')
  if (known && !wished.reason) return no('dues.already-fixed', { month: fromMonth })
  if (!known && !wished.withinYear && changesWithinYear(standards, fromMonth))
    return no('dues.fixed-for-the-year', { year: fromMonth.slice(0, 4) })
  const baseFen = keptBases.find(({ standardId }) => standardId === wished.id)?.baseFen ?? null
  const amount = amountOf({ ...wished, baseFen }, fromMonth)
  return amount.ok ? { wished, amountFen: amount.value, baseFen } : amount
}

async function strike({ db, actor, now }: CommandContext, id: string, reason: string): Promise<void> {
  await db
    .updateTable('dues.standard')
    .set({ struck_by: actor.personId, struck_at: now, struck_reason: reason })
    .where('id', '=', id)
    .execute()
}

async function write({ db, actor, now }: CommandContext, input: Input, fixed: readonly Fixed[]): Promise<boolean> {
  const written = await db
    .insertInto('dues.standard')
    .values(
      fixed.map(({ wished, amountFen, baseFen }) => ({
        id: wished.id,
        person_id: wished.personId,
        from_month: input.fromMonth,
        payer: wished.payer,
        amount_fen: amountFen,
        base_fen: baseFen,
        reference: wished.reference,
        fixed_on: input.fixedOn,
        recorded_by: actor.personId,
        recorded_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === BigInt(fixed.length)
}
