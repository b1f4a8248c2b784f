import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import type { DutyState } from '#modules/duties/duty.rules.ts'
import { whenWords } from '#modules/duties/duty-words.rules.ts'
import type { Binder, BinderPart, BinderSection } from '#print/binder.ts'
import { chineseDay } from '#print/chinese.ts'
import { instruments } from '#regulations/instruments.rules.ts'
import { packs } from '#regulations/law.rules.ts'
import { type DutyLine, type Lack, lacksOf, readDuties } from './gaps.queries.ts'
import type { LedgerId } from './ledgers.rules.ts'
import { ledgersTexts } from './ledgers.texts.ts'
import type { Scope } from './scope.queries.ts'
import { column, grid, numbered, type Section } from './section.queries.ts'
import { sectionsFor } from './sections.queries.ts'

export const nameOf = (id: LedgerId) => ledgersTexts[`ledger.${id}`][0]

/** One ledger as it is bound or printed alone. */
export async function sectionPart(scope: Scope, section: Section): Promise<BinderSection> {
  const parts = await section.read(scope)
  const name = nameOf(section.id)
  const lead = [section.source, ...(parts.length === 0 ? [`${scope.period}没有这类记录。`] : [])]
  return { id: section.id, title: `${name}（${section.id}）`, running: `${section.id}　${name}`, lead, parts }
}

/** A ledger by itself: the same pages without cover and contents. */
export async function aloneOf(scope: Scope, section: Section, title: string): Promise<Binder> {
  const bound = await sectionPart(scope, section)
  return { ...frameOf(scope, title), cover: null, contents: false, sections: [{ ...bound, title }] }
}

/** Everything of a year: cover, contents, the ledgers asked for, how the duties were kept, the gaps, the record chain. */
export async function binderOf(scope: Scope, ids: readonly LedgerId[]): Promise<Binder> {
  const wanted = (await sectionsFor(scope)).filter(({ id }) => ids.includes(id))
  const bound: BinderSection[] = []
  for (const section of wanted) bound.push(await sectionPart(scope, section))
  const [duties, lacks] = await Promise.all([readDuties(scope), lacksOf(scope)])
  const empty = bound.filter(({ parts }) => parts.length === 0).map(({ title }) => title)
  const last = [dutiesSection(duties, scope), lacksSection(lacks, empty), chainSection(scope)]
  const name = '年度工作台账装订册'
  return {
    ...frameOf(scope, `${scope.unit.name}${scope.period}${name.slice(2)}`),
    cover: {
      branch: scope.unit.kind === 'group' ? `${scope.unit.branchName}${scope.unit.name}` : scope.unit.name,
      name,
      year: scope.period,
      lines: [
        ...(scope.unit.above ? [['上级党组织', scope.unit.above] as const] : []),
        ['制表', scope.context.actor.name],
        ['校核', ''],
        ['打印日期', chineseDay(scope.context.today)],
      ],
    },
    contents: true,
    sections: [...bound, ...last],
  }
}

export function frameOf({ unit, period, context, recordHead }: Scope, title: string) {
  const branch = unit.kind === 'group' ? `${unit.branchName}${unit.name}` : unit.name
  const foot = { branch, period, printedOn: context.today, preparedBy: context.actor.name, recordHead }
  return { title, demo: unit.demo, foot }
}

const plain = (id: string, title: string, lead: string[], parts: BinderPart[]): BinderSection => ({
  id,
  title,
  running: title,
  lead,
  parts,
})

const metWords = (state: DutyState) => dutiesTexts[`state.${state}`][0]

/** What the unit owed in the period and how it was kept; duties about persons are counted only. */
function dutiesSection(duties: readonly DutyLine[], { period }: Scope): BinderSection {
  const own = duties.filter(({ personal }) => !personal)
  const rows = numbered(own, ({ dueOn, unit, rule, period, state, metOn }) => [
    dueOn,
    unit,
    dutiesTexts[`rule.${rule}`][0],
    whenWords(rule, period, 'zh'),
    metWords(state),
    metOn,
  ])
  const columns = [
    column('序号', 10),
    column('期限', 21),
    column('组织', 29),
    column('义务', null),
    column('期间', 29),
    column('状态', 16),
    column('履行', 21),
  ]
  const byRule = [
    ...Map.groupBy(
      duties.filter(({ personal }) => personal),
      ({ rule }) => rule,
    ),
  ].map(([rule, lines]) => {
    const of = (...states: DutyState[]) => lines.filter(({ state }) => states.includes(state)).length || ''
    const done = of('met', 'met-late')
    return [
      dutiesTexts[`rule.${rule}`][0],
      lines.length,
      done,
      of('overdue'),
      of('due', 'due-soon', 'provisional', 'needs-human'),
    ]
  })
  const counts = [
    column('涉及党员的义务', null),
    column('应办', 20),
    column('已办', 20),
    column('逾期', 20),
    column('待办', 20),
  ]
  return plain(
    'duties',
    '义务履行情况',
    [`${period}内到期的义务，由记录推算，不另填报。`],
    [
      ...(own.length > 0 ? [grid(columns, rows, { size: 9.5, rowMm: 7 })] : []),
      ...(byRule.length > 0 ? [grid(counts, byRule, { facts: ['涉及党员的义务只列次数'] })] : []),
    ],
  )
}

const lackWords: Readonly<Record<Lack['kind'], string>> = {
  overdue: '未履行',
  late: '迟办',
  'needs-human': '须认定',
  unsigned: '未定稿',
  unrecorded: '未登记',
  'entered-late': '补录',
  amended: '更正',
  cancelled: '取消',
}

/** What was not held, not signed, entered late or amended: said openly, nothing dated back. */
function lacksSection(lacks: readonly Lack[], empty: readonly string[]): BinderSection {
  const lead = [
    lacks.length > 0 ? `共${lacks.length}项。补录、更正如实注明，不倒填日期。` : '没有未尽事项。',
    ...(empty.length > 0 ? [`没有记录的台账：${empty.join('、')}。`] : []),
  ]
  const columns = [column('序号', 11), column('日期', 22), column('情况', 18), column('说明', null)]
  const rows = numbered(lacks, ({ on, kind, text }) => [on, lackWords[kind], text])
  return plain('gaps', '未尽事项与说明', lead, lacks.length > 0 ? [grid(columns, rows, { size: 10, rowMm: 7.5 })] : [])
}

/** The packs of regulations in force on a day, by title. */
export function packsOn(on: string): string[] {
  return packs
    .filter(({ from, until }) => from <= on && (until === null || on < until))
    .map(({ instrument }) => instruments[instrument].title[0])
}

/** Against what the binder can be proved: the head of the record chain, and by which texts it was judged. */
function chainSection({ recordHead, on, context }: Scope): BinderSection {
  const facts = grid(
    [column('项目', 45), column('内容', null)],
    [
      ['打印日期', context.today],
      ['链头（序号:指纹）', recordHead || '尚无操作记录'],
      ['核验办法', '由有权查看操作记录的人导出记录链，在任何一台电脑上运行：'],
      ['核验命令', `yanzhen audit verify 导出文件 --head ${recordHead}`],
      ['说明', '链头之前的任何一条记录被改动、删去或调换次序，核验都会指出序号。'],
    ],
    { size: 10.5, rowMm: 7.5 },
  )
  const texts = grid(
    [column('序号', 12), column('当日有效的规定', null)],
    numbered(packsOn(on), (title) => [title]),
    {
      facts: ['判定依据'],
      size: 10,
      rowMm: 6,
    },
  )
  return plain('chain', '记录链与核验', ['本册由操作记录对应的数据打印。每页页脚印有链头。'], [facts, texts])
}
