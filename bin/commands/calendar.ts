import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { AskOf } from '#core/operation.ts'
import { listWorkingDays, loadWorkingDays, workingDaysFile } from '#modules/organisation/working-days.contract.ts'
import type { House } from '#server/house.ts'
import {
  askAs,
  type CliCommand,
  operatorOf,
  printRefusal,
  RefusedFault,
  UsageFault,
  withHouse,
  writerOf,
} from './command.ts'
import { faultsOf } from './regulations-input.ts'

export const calendar: CliCommand = {
  summary: '装入、列出各年的工作日 Load and list the working days of each year',
  help: `yanzhen calendar load <文件 file.json> [--as <账号>] [--json]
yanzhen calendar list [--json]

load  装入一年的放假和调休安排（国务院办公厅通知），再次装入同一年即替换。格式见 docs/operations.md。
      Takes in the holidays and worked weekends of a year; a year loaded again is replaced. The format: docs/operations.md.
      记在 --as 所指的人名下，不给则记在管理员名下；此人须是最上级单位的管理员。
      Written in the name of --as, otherwise of the administrator, who has to administer the unit at the top.
list  随程序提供的和已装入的年份。 The years shipped with the program and those loaded.

退出码 Exit: 0 完成 done, 1 被拒或文件有误，指明位置 refused or malformed, with its place, 2 用法 usage`,
  run: async (args) => {
    const { what, file, login, json } = parse(args)
    const table = what === 'load' ? await readTable(file, json) : null
    if (what === 'load' && table === null) return 1
    return withHouse(async ({ house }) => {
      try {
        return table ? await load(house, table, login, json) : await list(house, json)
      } catch (fault) {
        if (fault instanceof RefusedFault) return printRefusal(fault, json)
        throw fault
      }
    })
  },
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { as: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [what, file, ...rest] = positionals
    const fits = what === 'load' ? file !== undefined : what === 'list' && file === undefined && !values.as
    if (!fits || rest.length > 0) throw new Error('load <file> | list')
    return { what, file: file ?? '', login: values.as ?? null, json: values.json ?? false }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

/** The file's content, or null once its faults are printed. */
async function readTable(file: string, json: boolean) {
  const text = await readFile(file, 'utf8').catch((fault: Error) => {
    throw new UsageFault(fault.message)
  })
  const faults = faultsIn(text, file)
  if (faults.length === 0) return workingDaysFile.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
  if (json) console.log(JSON.stringify({ ok: false, code: 'cli.malformed-input', faults }))
  else for (const { path, fault } of faults) console.error(`${path}: ${fault}`)
  return null
}

function faultsIn(text: string, file: string) {
  try {
    return faultsOf(workingDaysFile, JSON.parse(text.replace(/^\uFEFF/, '')), file)
  } catch (fault) {
    return [{ path: file, fault: (fault as Error).message }]
  }
}

async function load(
  house: House,
  table: AskOf<typeof loadWorkingDays>,
  login: string | null,
  json: boolean,
): Promise<number> {
  const done = await askAs(house, await writerOf(house, login), loadWorkingDays, table)
  if (json) console.log(JSON.stringify({ ok: true, ...done }))
  else
    console.log(
      `${done.year} 年已装入，工作日 ${done.workedDays} 天${done.replaced ? '，替换了原来的' : ''}\n` +
        `${done.year} loaded, ${done.workedDays} working days${done.replaced ? ', in place of what was known' : ''}`,
    )
  return 0
}

async function list(house: House, json: boolean): Promise<number> {
  const { years } = await askAs(house, await operatorOf(house), listWorkingDays, {})
  if (json) console.log(JSON.stringify({ ok: true, years }))
  else
    for (const { year, workedDays, source } of years)
      console.log(`${year}  工作日 ${workedDays} 天 working days  ${source ?? '随程序提供 shipped with the program'}`)
  return 0
}
