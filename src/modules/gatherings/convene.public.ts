import { isNo, type No, no } from '#core/decision.ts'
import type { AskOf, InputOf, RefusalOf } from '#core/operation.ts'
import type { CommandContext } from '#server/handler.ts'
import { writeCalling } from './calling.queries.ts'
import { convenerOf } from './convener.queries.ts'
import { giveNotice } from './notice.queries.ts'
import { planGathering } from './plan.contract.ts'
import { checkPlan } from './plan.queries.ts'
import { writePlan } from './plan-writing.queries.ts'
import { announce } from './record.queries.ts'

export type ConveneRefusal = RefusalOf<typeof planGathering>

/** What a command that convenes may answer with beside its own refusals. */
export const conveneRefusals = planGathering.refusals

/**
 * Plans a gathering within another module's command, and sends its notice where one is given: the checks, refusals, milestones
 * and events of `plan-gathering` and `send-notice`. A refusal leaves rows behind that the command must refuse with, too.
 */
export async function convene(
  context: CommandContext,
  asked: AskOf<typeof planGathering>,
  notice: { readonly id: string; readonly body: string } | null = null,
): Promise<{ id: string; version: number } | No<ConveneRefusal>> {
  return await conveneParsed(context, planGathering.input.parse(asked), notice)
}

export async function conveneParsed(
  context: CommandContext,
  { id, unitId, sittingsId, expected, sittingIn, guests, agenda, ...plan }: InputOf<typeof planGathering>,
  notice: { readonly id: string; readonly body: string } | null = null,
  series: { readonly id: string; readonly month: string } | null = null,
): Promise<{ id: string; version: number } | No<ConveneRefusal>> {
  const convener = await convenerOf(context, unitId)
  if (!convener) return no('gatherings.unknown-unit')
  context.audit({ unitId })
  const checked = await checkPlan(context, convener, plan, { id })
  if (isNo(checked)) return checked
  if (!(await writePlan(context, id, convener, plan, checked, { sittingsId, series }))) return no('gatherings.id-taken')
  const calling = { sittingsId, expected, sittingIn, guests, agenda }
  const unfit = await writeCalling(context, id, convener, plan, checked.audience, calling)
  if (unfit) return unfit
  const kinds = plan.purposes.map(({ kind }) => kind)
  const record = { id, branchId: convener.branchId, unitId, heldOn: plan.heldOn }
  announce(context, 'gathering-planned', record, { kinds })
  if (notice && !(await giveNotice(context, record, notice))) return no('gatherings.id-taken')
  return { id, version: 1 }
}
