import { sql } from 'kysely'
import { dayIn } from '#core/day.ts'
import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import type { DutyState } from '#modules/duties/duty.rules.ts'
import { type DutyRule, narrowed } from '#modules/duties/duty-kinds.rules.ts'
import { whenWords } from '#modules/duties/duty-words.rules.ts'
import { gatheringWords } from '#modules/gatherings/paper-words.rules.ts'
import type { LedgerId } from './ledgers.rules.ts'
import { type GatheringHead, isHeld } from './records.queries.ts'
import type { Scope } from './scope.queries.ts'

export interface DutyLine {
  readonly rule: DutyRule
  readonly unit: string
  readonly period: string
  readonly dueOn: string
  readonly state: DutyState
  readonly metOn: string | null
  /** About one person; such duties are counted, never named on paper. */
  readonly personal: boolean
}

/** What is due in the period, of the unit and below it, as far as whoever asks may see it. */
export async function readDuties({ context, unit, from, until }: Scope): Promise<DutyLine[]> {
  const mayNot = narrowed.map(
    ({ needs, rules }) => sql<boolean>`(duty.rule = any(${[...rules]}) and not ${context.reach(needs, 'unit.path')})`,
  )
  const { rows } = await sql<DutyLine>`
    select duty.rule, unit.name as unit, duty.period, duty.due_on as "dueOn", duty.state, duty.met_on as "metOn",
      duty.person_id is not null as personal
    from duties.duty join organisation.unit as unit on unit.id = duty.unit_id
    where unit.path <@ ${unit.path}::ltree and ${context.reach('see', 'unit.path')}
      and duty.due_on between ${from}::date and ${until}::date and duty.state <> 'not-applicable'
      and not (${sql.join(mayNot, sql` or `)})
    order by duty.due_on, duty.rule, unit.position, unit.name, duty.period`.execute(context.db)
  return rows
}

/** Which ledger a duty is kept in. */
const ledgerOf = (rule: DutyRule): LedgerId | null => {
  if (rule === 'MT-04') return 'L09'
  if (rule === 'TP-01') return 'L08'
  if (rule === 'OL-01') return 'L11'
  if (rule === 'DA-01') return 'L12'
  if (rule.startsWith('CM')) return 'L03'
  if (rule.startsWith('HT')) return 'L13'
  if (rule.startsWith('ED')) return 'L10'
  if (rule === 'DU-19') return 'L15'
  if (rule.startsWith('DU')) return 'L14'
  if (rule.startsWith('DV')) return 'L16'
  if (rule.startsWith('TR')) return rule === 'TR-03' || rule === 'TR-05' ? 'L20' : 'L21'
  return rule.startsWith('MT') || rule === 'PB-02' ? 'L05' : null
}

export interface Lack {
  readonly ledger: LedgerId | null
  readonly kind:
    | 'overdue'
    | 'late'
    | 'needs-human'
    | 'unsigned'
    | 'unrecorded'
    | 'entered-late'
    | 'amended'
    | 'cancelled'
  readonly on: string
  readonly text: string
}

/** Everything that is not as it should be: what was not held, what is not signed, what was entered late or amended. */
export async function lacksOf(scope: Scope): Promise<Lack[]> {
  const [duties, heads] = await Promise.all([readDuties(scope), scope.heads()])
  return [...ofDuties(duties), ...heads.flatMap((head) => ofRecord(head, scope))]
}

const dutyKinds = { overdue: 'overdue', 'met-late': 'late', 'needs-human': 'needs-human' } as const
const dutyWords = { overdue: '逾期未履行', late: '迟办', 'needs-human': '须由组织认定' } as const

function ofDuties(duties: readonly DutyLine[]): Lack[] {
  const lacking = duties.flatMap((line) => {
    const kind = dutyKinds[line.state as keyof typeof dutyKinds]
    return kind ? [{ ...line, kind }] : []
  })
  const named = (rule: DutyRule) => dutiesTexts[`rule.${rule}`][0]
  const own = lacking
    .filter(({ personal }) => !personal)
    .map(({ rule, kind, unit, period, dueOn, metOn }) => ({
      ledger: ledgerOf(rule),
      kind,
      on: dueOn,
      text: `${unit} ${whenWords(rule, period, 'zh')} ${named(rule)}：${dutyWords[kind]}${metOn ? `，${metOn} 办` : ''}`,
    }))
  const persons = Map.groupBy(
    lacking.filter(({ personal }) => personal),
    ({ rule, kind }) => `${rule} ${kind}`,
  )
  const counted = [...persons.values()].flatMap((lines) => {
    const [first] = lines
    if (!first) return []
    const text = `${named(first.rule)}：${lines.length}人次${dutyWords[first.kind]}（各人见义务台账）`
    return [{ ledger: ledgerOf(first.rule), kind: first.kind, on: lines.at(-1)?.dueOn ?? first.dueOn, text }]
  })
  return [...own, ...counted]
}

function ofRecord(head: GatheringHead, { context }: Scope): Lack[] {
  const name = `${head.unitName} ${gatheringWords(head.kinds)}“${head.title}”`
  const lack = (kind: Lack['kind'], text: string): Lack => ({
    ledger: 'L05',
    kind,
    on: head.heldOn,
    text: `${name}：${text}`,
  })
  const passed = head.heldOn < context.today
  if (head.state === 'cancelled')
    return [lack('cancelled', `已取消${head.cancelledWhy ? `，${head.cancelledWhy}` : ''}`)]
  return [
    ...(!isHeld(head) && passed ? [lack('unrecorded', '日期已过，没有登记到会和记录')] : []),
    ...(isHeld(head) && head.state !== 'closed' && passed
      ? [lack('unsigned', head.state === 'signing' ? '记录人、主持人只签了一方' : '记录没有定稿')]
      : []),
    ...(head.lateReason
      ? [lack('entered-late', `${dayIn(context.zone, head.createdAt)} 补录，${head.lateReason}`)]
      : []),
    ...(head.amendments > 0 ? [lack('amended', `定稿后更正${head.amendments}处，原文与理由附在记录后`)] : []),
  ]
}
