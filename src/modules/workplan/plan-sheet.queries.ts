import { sql } from 'kysely'
import { type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { type Foot, recordHeadOf } from '#print/page.ts'
import type { Block, Paper } from '#print/paper.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import { dutyWords, responsibleWords, whatWords } from './line-words.rules.ts'
import { readPlan } from './plan.public.ts'
import { isOfMonth } from './plan-line.rules.ts'
import type { printPlan } from './workplan.contract.ts'
import { workplanTerms } from './workplan.texts.ts'

type Asked = InputOf<typeof printPlan>
export type Read = NonNullable<Awaited<ReturnType<typeof readPlan>>>

/** The plan of a year, or what it says for one month of it. */
export async function readAsked(
  context: QueryContext,
  { branchId, year, month }: Asked,
): Promise<{ plan: Read; title: string } | No<'workplan.unknown-branch' | 'workplan.unknown-plan'>> {
  const plan = await readPlan(context, branchId, year)
  if (!plan) return no('workplan.unknown-branch')
  if (!plan.plan) return no('workplan.unknown-plan')
  if (month === null) return { plan, title: `${year}年度工作计划` }
  const name = `${year}-${String(month).padStart(2, '0')}`
  const lines = plan.lines.filter(({ period }) => isOfMonth(period, name))
  const ids = new Set(lines.map(({ id }) => id))
  const amendments = plan.amendments.filter(({ lineId }) => ids.has(lineId))
  return { plan: { ...plan, lines, amendments }, title: `${year}年${month}月工作计划` }
}

/** A line's words in the columns of L04. */
export function cellsOf(
  line: Read['lines'][number],
  branchId: string,
): [string, string, string, string, string, string] {
  const state = workplanTerms[`state.${line.state}`][0]
  const end = line.gathering
    ? `${state}（${line.gathering.heldOn.slice(5)}）`
    : line.doneOn
      ? `${state}（${line.doneOn.slice(5)}）`
      : state
  return [
    periodWords(line.period, 'zh').replace(/^\d{4}年第?/, ''),
    whatWords(line, 'zh'),
    line.unit.id === branchId ? '支部' : line.unit.name,
    responsibleWords(line, 'zh'),
    line.rule ?? '',
    line.droppedReason ? `${end}：${line.droppedReason}` : end,
  ]
}

export const columns = [
  { title: '时间', characters: 3 },
  { title: '内容', characters: null },
  { title: '单位', characters: 5 },
  { title: '责任人', characters: 4 },
  { title: '义务', characters: 3 },
  { title: '落实', characters: 4 },
] as const

/** L04 as an official paper: the table, by whom it was settled, and every change since. */
export async function planPaper(context: QueryContext, plan: Read, title: string): Promise<Paper> {
  const adopted = plan.plan?.adopted
  const settled = adopted ? `本计划经${adopted.heldOn}“${adopted.title}”通过。` : '本计划尚未经会议通过。'
  const changes: Block[] = plan.amendments.map(({ at, line, field, before, after, reason, by }) => ({
    kind: 'paragraph',
    text: `${at.toLocaleDateString('sv-SE', { timeZone: context.zone })} ${line}：${fieldWord(field)}${before ? `由“${before}”` : ''}${after ? `${before ? '改为' : ''}“${after}”` : ''}，原因：${reason}（${by}）`,
  }))
  const duties = [...new Set(plan.lines.flatMap(({ rule }) => rule ?? []))].sort()
  return {
    title,
    foot: await footOf(context, plan, title.replace(/度?工作计划$/, '')),
    marks: { demo: await isDemo(context, plan.branch.id), draft: adopted === null || adopted === undefined },
    blocks: [
      { kind: 'title', text: `${plan.branch.name}${title}` },
      { kind: 'blank' },
      { kind: 'paragraph', text: settled },
      { kind: 'table', columns, rows: plan.lines.map((line) => cellsOf(line, plan.branch.id)) },
      ...(duties.length > 0
        ? [{ kind: 'paragraph' as const, text: `义务：${duties.map((rule) => dutyWords(rule, 'zh')).join('；')}。` }]
        : []),
      ...(changes.length > 0 ? [{ kind: 'heading' as const, text: '通过后的变更' }, ...changes] : []),
      { kind: 'signatures', places: ['制表', '审核'] },
    ],
  }
}

function fieldWord(field: string): string {
  const key = `field.${field}` as keyof typeof workplanTerms
  return workplanTerms[key]?.[0] ?? field
}

async function footOf({ db, today, actor }: QueryContext, { branch }: Read, period: string): Promise<Foot> {
  const head = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const maker = await db.selectFrom('people.person').select('name').where('id', '=', actor.personId).executeTakeFirst()
  return {
    branch: branch.name,
    period,
    printedOn: today,
    recordHead: recordHeadOf(head),
    ...(maker ? { preparedBy: maker.name } : {}),
  }
}

async function isDemo({ db }: QueryContext, branchId: string): Promise<boolean> {
  const { rows } = await sql<{ demo: boolean }>`select demo from organisation.unit where id = ${branchId}`.execute(db)
  return rows[0]?.demo ?? false
}
