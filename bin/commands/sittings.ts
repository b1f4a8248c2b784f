import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { sittingsFile } from '#planning/sittings/file.contract.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { askPlanner } from '#solver/planner.ts'
import { type CliCommand, UsageFault } from './command.ts'
import type { Fault } from './regulations-input.ts'
import { instanceIn } from './sittings-input.ts'
import { printAnswer, reportOf } from './sittings-print.ts'

export const sittings: CliCommand = {
  summary: '按排班安排最少的场次，不启动数据库 Plan the fewest sittings over a rota; no database is started',
  help: `yanzhen sittings plan <文件 instance.json | -> [--explain] [--json] [--time-limit <秒 s>]
yanzhen sittings plan --schema

plan  读入场次、人员、岗位和排班，给出最少的场次，其次班外时间最少，再次各班最公平；表决则求一场够法定人数。
      格式见 docs/sittings.md，例子见 examples/sittings。
      Reads sessions, people, posts and rota; answers with the fewest sittings, then least off-duty time, then fairest over
      the crews; for a vote, the quorum at one sitting. The format: docs/sittings.md; examples: examples/sittings.
--explain     为什么不能少开一场 why not one sitting fewer
--time-limit  到时给出已有的最好方案和差距，缺省 60 秒 after that the best plan with its gap; 60 s unless given
--schema      打印文件的 JSON Schema prints the JSON schema of the file

退出码 Exit: 0 有方案 planned, 1 排不出来，附原因 impossible, with the reasons (或时间到了还没有 or no plan in time),
  2 用法或文件有误，指明位置 usage or malformed input, with its path`,
  offline: true,
  run: async (args) => {
    const { file, explain, json, seconds, schema } = parse(args)
    if (schema) {
      console.log(JSON.stringify(z.toJSONSchema(sittingsFile, { io: 'input' }), null, 2))
      return 0
    }
    const input = await readJson(file)
    if ('path' in input) return refuse([input], json)
    const found = instanceIn(input.read)
    if ('faults' in found) return refuse(found.faults, json)
    return plan(found.instance, { title: found.title, explain, json, seconds })
  },
}

interface How {
  readonly title: string | null
  readonly explain: boolean
  readonly json: boolean
  readonly seconds: number
}

async function plan(instance: Instance, { title, explain, json, seconds }: How): Promise<number> {
  const answer = await askPlanner(instance, { seconds, explain })
  if (json) console.log(JSON.stringify(reportOf(instance, answer), null, 2))
  else printAnswer(instance, title, answer)
  return answer.kind === 'planned' ? 0 : 1
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        explain: { type: 'boolean' },
        json: { type: 'boolean' },
        schema: { type: 'boolean' },
        'time-limit': { type: 'string' },
      },
      allowPositionals: true,
    })
    const [what, file, ...rest] = positionals
    const { schema = false, explain = false, json = false, 'time-limit': limit = '60' } = values
    const seconds = Number(limit)
    if (what !== 'plan' || rest.length > 0 || schema === (file !== undefined))
      throw new Error('plan <file | -> | plan --schema')
    if (!(seconds > 0 && seconds <= 3600)) throw new Error('--time-limit 0 < s ≤ 3600')
    return { file: file ?? '', explain, json, seconds, schema }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

/** The file's content, or of standard input; a fault where there is none or it is no JSON. */
async function readJson(file: string): Promise<{ readonly read: unknown } | Fault> {
  try {
    const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    return { read: JSON.parse(content.replace(/^\uFEFF/, '')) }
  } catch (fault) {
    return { path: file === '-' ? '标准输入 standard input' : file, fault: (fault as Error).message }
  }
}

function refuse(faults: readonly Fault[], json: boolean): number {
  if (json) console.log(JSON.stringify({ ok: false, code: 'cli.malformed-input', faults }))
  else for (const { path, fault } of faults) console.error(`${path || '输入 input'}: ${fault}`)
  return 2
}
