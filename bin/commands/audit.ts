import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { sentenceOfFault } from '#modules/audit/audit.texts.ts'
import { ChainCheck, type Head, type Link } from '#modules/audit/chain.rules.ts'
import { exportLines } from '#modules/audit/links.ts'
import { sha256 } from '#modules/audit/sealer.ts'
import { type CliCommand, UsageFault, withHouse } from './command.ts'

export const audit: CliCommand = {
  summary: '导出、核验操作记录链 Export and verify the record chain',
  help: `yanzhen audit verify [<export.ndjson>] [--head <seq>:<hash>] [--json]
yanzhen audit export

verify  核验导出文件（无需服务器）；不给文件则核验本机数据库。
        Proves an export without the server; without a file, the database itself.
--head  台账上打印的链头，如 18204:7f3a91c0；能发现最新若干行被删去。
        The head printed on a ledger: also finds newest rows taken away.
export  导出为每行一条的 JSON。 Writes the chain, one JSON a line, to standard output.

退出码 Exit: 0 完好 intact, 1 有问题 fault found, 2 用法 usage`,
  run: async (args) => {
    const { values, positionals } = parse(args)
    const [what, file, ...rest] = positionals
    if (rest.length || (what !== 'verify' && what !== 'export')) throw new UsageFault('verify | export')
    if (what === 'export') return exportChain()
    return verify(file, values.head ? headOf(values.head) : null, values.json ?? false)
  },
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { head: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

/** `18204:7f3a91c0` as printed: at least eight hex digits. */
function headOf(text: string): Head {
  const found = /^(\d+)[:·\s]([0-9a-f]{8,64})$/i.exec(text.trim())
  if (!found) throw new UsageFault('--head <seq>:<hash>, e.g. 18204:7f3a91c0')
  return { seq: Number(found[1]), hash: found[2] ?? '' }
}

async function verify(file: string | undefined, head: Head | null, json: boolean): Promise<number> {
  const check = new ChainCheck(sha256, head)
  if (file) await addFile(check, file)
  else
    await withHouse(async ({ house }) => {
      await house.sealer.flush()
      for await (const line of exportLines(house.connection.db)) check.add(JSON.parse(line) as Link)
    })
  const verdict = check.finish()
  if (json) console.log(JSON.stringify({ ok: verdict.fault === null, ...verdict }))
  else console.log(verdict.fault ? sentenceOfFault(verdict.fault) : intact(verdict))
  return verdict.fault ? 1 : 0
}

function intact({ links, head }: { links: number; head: Head }): string {
  return `完好：${links} 条，链头 ${head.seq}:${head.hash.slice(0, 16)}\nIntact: ${links} links, head ${head.seq}:${head.hash.slice(0, 16)}`
}

async function addFile(check: ChainCheck, file: string): Promise<void> {
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
      if (line.trim()) check.add(JSON.parse(line) as Link)
  } catch (fault) {
    throw new UsageFault(`${file}: ${(fault as Error).message}`)
  }
}

async function exportChain(): Promise<number> {
  await withHouse(async ({ house }) => {
    await house.sealer.flush()
    for await (const line of exportLines(house.connection.db)) process.stdout.write(`${line}\n`)
  })
  return 0
}
