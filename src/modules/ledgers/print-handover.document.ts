import { no } from '#core/decision.ts'
import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import type { DutyState } from '#modules/duties/duty.rules.ts'
import { printLedger } from '#print/bindery.ts'
import { answer } from '#server/handler.ts'
import { printHandover } from './binder.contract.ts'
import { frameOf } from './bound.queries.ts'
import { readHandover } from './handover.queries.ts'
import { column, grid, numbered } from './section.queries.ts'

export default answer(printHandover, async (context, { unitId }) => {
  const read = await readHandover(context, unitId)
  if (!read) return no('ledgers.unknown-unit')
  const { scope, since, years, tasks, unsigned, duties } = read
  const title = `${scope.unit.name}工作交接清单`
  const period = `${since}至${context.today}`
  const frame = frameOf({ ...scope, period }, title)
  const parts = [
    grid(
      [column('年度', 30), column('会议记录', 40), column('已印发装订册', null)],
      years.map(({ year, records, issues }) => [year, `${records}份`, issues > 0 ? `${issues}版` : '未印发']),
      { facts: ['一、任期内的台账'] },
    ),
    grid(
      [column('序号', 11), column('事项', null), column('责任人', 22), column('期限', 24), column('出自', 45)],
      numbered(tasks, ({ text, owner, dueOn, gathering, late }) => [
        text,
        owner,
        `${dueOn}${late ? '（逾期）' : ''}`,
        gathering,
      ]),
      { facts: ['二、未办结的落实事项', `${tasks.length}项`] },
    ),
    grid(
      [column('序号', 11), column('日期', 26), column('未定稿的记录', null)],
      numbered(unsigned, ({ heldOn, title }) => [heldOn, title]),
      { facts: ['三、未定稿的记录', `${unsigned.length}份`] },
    ),
    grid(
      [column('状态', 40), column('项数', null)],
      duties.map(({ state, count }) => [dutiesTexts[`state.${state as DutyState}`][0], count]),
      { facts: ['四、未履行与待履行的义务', '明细见义务台账'] },
    ),
    {
      kind: 'paper' as const,
      listed: '签字',
      flows: true as const,
      draft: false,
      blocks: [{ kind: 'signatures' as const, places: ['移交人', '接收人', '监交人'] }],
    },
  ]
  const lead = [`任期自${since}起。各年度台账在系统内，可随时按年度装订打印。`]
  const section = { id: 'handover', title, running: title, lead, parts }
  const binder = { ...frame, cover: null, contents: false, sections: [section] }
  return { fileName: `${title}${context.today}.pdf`, mediaType: 'application/pdf', body: await printLedger(binder) }
})
