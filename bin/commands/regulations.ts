import { parseArgs } from 'node:util'
import { type CliCommand, UsageFault } from './command.ts'
import { askRegulations } from './regulations-ask.ts'
import { describeQuestion } from './regulations-describe.ts'
import { listRegulations } from './regulations-list.ts'
import { checkPack } from './regulations-pack.ts'

export const regulations: CliCommand = {
  summary: '按条例提问，不启动数据库 Ask the regulations; no database is started',
  help: `yanzhen regulations list [--json]
yanzhen regulations describe <问题 question | 规则号 rule> [--json]
yanzhen regulations ask <文件 file.json | -> [--local <pack.json>]… [--text | --json]
yanzhen regulations pack <pack.json> [--json]

list      收录的规定（起止日、条款）和可以问的问题。
          The instruments with their days and articles, and the questions that can be asked.
describe  一个问题：问什么、要告诉它什么（JSON Schema）、设置及默认值、出处；给规则号则列出适用它的问题。
          One question: what it asks, what it is told (JSON Schema), settings with defaults, sources. Of a rule id such
          as DU-17: the questions that apply it.
ask       读入一个问题或一组问题，- 为标准输入，按顺序以 JSON 回答；--text 则以中英文句子回答。
          Reads one question or an array of them, - from standard input, and answers in order as JSON; with --text
          in sentences. --json：输入有误时也以 JSON 指明 faults of the input as JSON too.
          { "question": "monthly-dues", "on": "2026-11-22", "given": { "payer": "wage", "baseFen": 549000 } }
          可加 May add "settings": { "roundTo": "jiao" }
          --local 再加一份本地规定，可多次 judges by a local pack too, as often as wanted (docs/local-packs.md)
pack      检查一份本地规定：能否成立，会放宽哪一条。May this local pack stand, or which rule would it loosen?

退出码 Exit: 0 已回答 answered, 1 本地规定不能成立 the pack cannot stand, 2 用法或输入有误，指明位置 usage or malformed input, with its path`,
  offline: true,
  run: async (args) => {
    const { what, word, json, text, local } = parse(args)
    switch (what) {
      case 'list':
        if (word === undefined && !text && local.length === 0) return listRegulations(json)
        break
      case 'describe':
        if (word !== undefined && !text && local.length === 0) return describeQuestion(word, json)
        break
      case 'ask':
        if (word !== undefined && !(text && json))
          return askRegulations(word, text ? 'text' : json ? 'json' : 'plain', local)
        break
      case 'pack':
        if (word !== undefined && !text && local.length === 0) return checkPack(word, json)
    }
    throw new UsageFault('list | describe <question> | ask <file|-> | pack <file>')
  },
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean' }, text: { type: 'boolean' }, local: { type: 'string', multiple: true } },
      allowPositionals: true,
    })
    const [what, word, ...rest] = positionals
    if (rest.length > 0) throw new Error(rest.join(' '))
    return { what, word, json: values.json ?? false, text: values.text ?? false, local: values.local ?? [] }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}
