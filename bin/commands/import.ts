import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type CliCommand, printRefusal, RefusedFault, UsageFault, withHouse } from './command.ts'
import { importRosterFile } from './import-roster.ts'
import { importRotaFile } from './import-rota.ts'

export interface FileToImport {
  readonly fileName: string
  readonly contentBase64: string
  readonly unit: string | null
  readonly month: string | null
  /** In whose name it is written. */
  readonly login: string | null
  /** Write; otherwise only say what would be written. */
  readonly confirm: boolean
  readonly json: boolean
}

export const importFile: CliCommand = {
  summary: '导入名册或排班 Import a roster or a rota',
  help: `yanzhen import roster <文件.xlsx|csv> [--unit <支部>] [--as <账号>] [--confirm] [--json]
yanzhen import rota   <文件.xlsx|csv> [--unit <车间>] [--month 2026-12] [--as <账号>] [--confirm] [--json]

先列出将有的变化和每个异常值（行、列）；加 --confirm 才写入，全部或全不写。
Shows what would change and every odd value by row and column; writes only with --confirm, all or nothing.

记在 --as 所指的人名下，不给则记在管理员名下。 Written in the name of --as, otherwise of the administrator.

退出码 Exit: 0 可导入或已导入 importable or imported, 1 被拒 refused, 2 用法 usage`,
  run: async (args) => {
    const { values, positionals } = parse(args)
    const [what, path, ...rest] = positionals
    if (!path || rest.length || (what !== 'roster' && what !== 'rota')) throw new UsageFault('roster | rota <file>')
    const content = await readFile(path).catch((fault: Error) => {
      throw new UsageFault(fault.message)
    })
    const file: FileToImport = {
      fileName: basename(path),
      contentBase64: content.toString('base64'),
      unit: values.unit ?? null,
      month: values.month ?? null,
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
