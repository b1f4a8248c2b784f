import { parseArgs } from 'node:util'
import type { OutputOf } from '#core/operation.ts'
import { type Language, say } from '#core/texts.ts'
import { listBoard } from '#modules/duties/duties.contract.ts'
import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import { dutyStates } from '#modules/duties/duty.rules.ts'
import { dutyWords } from '#modules/duties/duty-words.rules.ts'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { enqueueTimed, settle } from '#server/worker.ts'
import { askAs, type CliCommand, operatorOf, printRefusal, RefusedFault, UsageFault, withHouse } from './command.ts'
import { unitNamed } from './units.ts'

type Line = OutputOf<typeof listBoard>['duties'][number]

export const duties: CliCommand = {
  summary: '列出义务，先违规者在前 List duties, what becomes unlawful first',
  help: `yanzhen duties [--unit <名称或 id>] [--state <状态>] [--period 2026|2026Q4|2026-11] [--limit 100] [--json]

列出各支部、党小组的义务及其状态、期限与条款；不给 --state 则列未了的。
Lists the duties of branches and groups with state, due day and article; what is open, unless --state says otherwise.

--state  ${dutyStates.map((state) => `${state} ${word(`state.${state}`, 'zh')}`).join('，')}`,
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
          ...(state ? { states: [state] } : {}),
          ...(period ? { period } : {}),
          size: limit,
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
    const state = dutyStates.find((one) => one === values.state)
    const limit = Number(values.limit ?? 100)
    if (values.state && !state) throw new UsageFault(`--state ${dutyStates.join('|')}`)
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) throw new UsageFault('--limit 1–100')
    return { ...values, state, limit, json: values.json ?? false }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

function print(board: OutputOf<typeof listBoard>): void {
  if (board.duties.length === 0) console.log('没有符合条件的义务。No duty matches.')
  for (const line of board.duties)
    for (const language of ['zh', 'en'] as const) {
      const { dueOn, state, period } = line
      const words = [word(`state.${state}`, language), daysOf(line, language), dutyWords(line, language)]
      const told = [...words, period, reasonOf(line, language)].filter(Boolean).join('  ')
      console.log(`${language === 'zh' ? dueOn : ' '.repeat(dueOn.length)}  ${told}`)
    }
  if (board.total > board.duties.length) console.log(`… ${board.total} 条 in all`)
}

function daysOf({ state, daysLeft }: Line, language: Language): string {
  if (state === 'met' || state === 'met-late') return ''
  if (daysLeft < 0) return language === 'zh' ? `已过 ${-daysLeft} 天` : `${-daysLeft} days past`
  return language === 'zh' ? `余 ${daysLeft} 天` : `${daysLeft} days left`
}

function word(key: keyof typeof dutiesTexts, language: Language): string {
  return say(dutiesTexts, key, language)
}

function reasonOf({ reason, citation }: Line, language: Language): string {
  const [told, cited] = [sentenceOf(reason, language), citationOf(citation, language)]
  return language === 'zh' ? `${told}（${cited}）` : `${told} (${cited})`
}
