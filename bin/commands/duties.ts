import { parseArgs } from 'node:util'
import type { OutputOf } from '#core/operation.ts'
import { listBoard } from '#modules/duties/duties.contract.ts'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { enqueueTimed, settle } from '#server/worker.ts'
import { askAs, type CliCommand, operatorOf, printRefusal, RefusedFault, UsageFault, withHouse } from './command.ts'
import { unitNamed } from './units.ts'

type Line = OutputOf<typeof listBoard>['duties'][number]

export const duties: CliCommand = {
  summary: '列出义务，先违规者在前 List duties, what becomes unlawful first',
  help: `yanzhen duties [--unit <名称或 id>] [--state due|overdue|met|…] [--period 2026|2026Q4|2026-11] [--limit 100] [--json]

列出各支部、党小组的义务及其状态、期限与条款；不给 --state 则列未了的。
Lists the duties of branches and groups with state, due day and article; what is open, unless --state says otherwise.`,
  run: async (args) => {
    const { unit, state, period, limit, json } = parse(args)
    return withHouse(async ({ house }) => {
      try {
        const actor = await operatorOf(house)
        await enqueueTimed(house)
        await settle(house)
        const unitId = unit
          ? await unitNamed(house, unit, ['committee', 'general-branch', 'branch', 'group'])
          : undefined
        const board = await askAs(house, actor, listBoard, {
          ...(unitId ? { unitId } : {}),
          ...(state ? { states: [state as Line['state']] } : {}),
          ...(period ? { period } : {}),
          size: Math.min(100, Number(limit ?? 100)),
        })
        if (json) console.log(JSON.stringify({ ok: true, ...board }))
        else print(board)
        return 0
      } catch (fault) {
        if (fault instanceof RefusedFault) return printRefusal(fault, json)
        throw fault
      }
    })
  },
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        unit: { type: 'string' },
        state: { type: 'string' },
        period: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    return { ...values, json: values.json ?? false }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

function print(board: OutputOf<typeof listBoard>): void {
  if (board.duties.length === 0) console.log('没有符合条件的义务。No duty matches.')
  for (const line of board.duties) {
    const days = line.daysLeft < 0 ? `逾期 ${-line.daysLeft} 天` : `余 ${line.daysLeft} 天`
    const open = line.state === 'met' || line.state === 'met-late' ? '' : days
    console.log(
      [line.dueOn, line.state, open, line.rule, line.unit.name, line.period, reasonOf(line)].filter(Boolean).join('  '),
    )
  }
  if (board.total > board.duties.length) console.log(`… ${board.total} 条 in all`)
}

function reasonOf({ reason, citation }: Line): string {
  return `${sentenceOf(reason, 'zh')}（${citationOf(citation, 'zh')}）`
}
