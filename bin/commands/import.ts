import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '#core/day.ts'
import { type CliCommand, printRefusal, RefusedFault, UsageFault, withHouse } from './command.ts'
import { importRosterFile } from './import-roster.ts'
import { importRotaFile } from './import-rota.ts'

export interface FileToImport {
  readonly fileName: string
  readonly contentBase64: string
  readonly unit: string | null
  readonly month: string | null
  /** The effective day of a roster. */
  readonly on: string | null
  /** In whose name it is written. */
  readonly login: string | null
  /** Write; otherwise only say what would be written. */
  readonly confirm: boolean
  readonly json: boolean
}

export const importFile: CliCommand = {
  summary: '导入名册或排班 Import a roster or a rota',
  help: `yanzhen import roster <文件.xlsx|csv> [--unit <支部>] [--on 2026-01-01] [--as <账号>] [--confirm] [--json]
yanzhen import rota   <文件.xlsx|csv> [--unit <车间>] [--month 2026-12] [--as <账号>] [--confirm] [--json]

先列出将有的变化和每个异常值（行、列）；加 --confirm 才写入，全部或全不写。
Shows what would change and every odd value by row and column; writes only with --confirm, all or nothing.

--on  生效日：表中没写日期的从这天起算；不给则名册还空时取起账日，以后取今天。
      Effective day of what the file does not date; otherwise the day the branch is kept from while its roster is empty,
      later today.

记在 --as 所指的人名下，不给则记在管理员名下。 Written in the name of --as, otherwise of the administrator.

退出码 Exit: 0 可导入或已导入 importable or imported, 1 被拒 refused, 2 用法 usage`,
  run: async (args) => {
    const { values, positionals } = parse(args)
    const [what, path, ...rest] = positionals
    if (!path || rest.length || (what !== 'roster' && what !== 'rota')) throw new UsageFault('roster | rota <file>')
    if (values.on && !isDay(values.on)) throw new UsageFault('--on 2026-01-01')
    if (values.month && !isDay(`${values.month}-01`)) throw new UsageFault('--month 2026-12')
    const content = await readFile(path).catch((fault: Error) => {
      throw new UsageFault(fault.message)
    })
    const file: FileToImport = {
      fileName: basename(path),
      contentBase64: content.toString('base64'),
      unit: values.unit ?? null,
      month: values.month ?? null,
      on: values.on ?? null,
      login: values.as ?? null,
      confirm: values.confirm ?? false,
      json: values.json ?? false,
    }
    return withHouse(async ({ house }) => {
      try {
        return await (what === 'roster' ? importRosterFile(house, file) : importRotaFile(house, file))
      } catch (fault) {
        if (fault instanceof RefusedFault) return printRefusal(fault, file.json)
        throw fault
      }
    })
  },
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        unit: { type: 'string' },
        month: { type: 'string' },
        on: { type: 'string' },
        as: { type: 'string' },
        confirm: { type: 'boolean' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    })
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}
