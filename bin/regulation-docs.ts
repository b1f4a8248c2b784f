/**
 * Writes `docs/regulations/`: a page for each question, made of the question itself, the texts in force, what it is told and its
 * worked cases with the answers given now. With `--check` nothing is written; it fails when a page is not as it would be.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { say } from '#core/texts.ts'
import {
  ask,
  citationOf,
  lawOn,
  type QuestionName,
  questions,
  type RuleId,
  regulationsTexts,
  type SettingValue,
  sentenceOf,
  type TextKey,
} from '#regulations/index.ts'
import { givenOf } from '#regulations/regulations.contract.ts'

interface Case {
  readonly id: string
  readonly question: QuestionName
  readonly on: string
  readonly given: never
  readonly settings?: Record<string, SettingValue>
  readonly note?: string
}

const folder = new URL('../docs/regulations/', import.meta.url)
const today = '2026-11-22'
const cases = await readCases()
const names = (Object.keys(questions) as QuestionName[]).toSorted()
const pages = new Map(names.map((name) => [`${name}.md`, pageOf(name)]))
pages.set('README.md', contents())
if (process.argv.includes('--check')) await check()
else await write()

async function readCases(): Promise<Case[]> {
  const examples = new URL('../examples/regulations/', import.meta.url)
  const files = (await readdir(examples)).filter((file) => file.endsWith('.json')).toSorted()
  const read = files.map(async (file) => JSON.parse(await readFile(new URL(file, examples), 'utf8')) as Case[])
  return (await Promise.all(read)).flat()
}

async function write(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [file, text] of pages) await writeFile(new URL(file, folder), text)
  console.log(`${pages.size} pages in ${fileURLToPath(folder)}`)
}

async function check(): Promise<void> {
  const there = await readdir(folder).catch(() => [])
  const stale = [...pages.keys(), ...there.filter((file) => !pages.has(file))].toSorted()
  const wrong: string[] = []
  for (const file of new Set(stale))
    if ((await readFile(new URL(file, folder), 'utf8').catch(() => null)) !== pages.get(file)) wrong.push(file)
  if (wrong.length === 0) return
  console.error(`docs/regulations is not what the rules say now: ${wrong.join(', ')}. Run: npm run docs:regulations`)
  process.exit(1)
}

function contents(): string {
  const lines = names.map((name) => `| [${name}](${name}.md) | ${asks(name, 'zh')} | ${asks(name, 'en')} |`)
  return `# Questions\n\nMade by \`npm run docs:regulations\`. How to ask: [regulations](../regulations.md).\n\n| | | |\n|---|---|---|\n${lines.join('\n')}\n`
}

function asks(name: QuestionName, language: 'zh' | 'en'): string {
  return say(regulationsTexts, `question.${name}` as TextKey, language, {})
}

function pageOf(name: QuestionName): string {
  const parts = [
    `# ${name}`,
    asks(name, 'zh'),
    asks(name, 'en'),
    rulesOf(name),
    givenText(name),
    settingsOf(name),
    casesOf(name),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function rulesOf(name: QuestionName): string {
  const law = lawOn(today)
  const lines = questions[name].rules.map((rule: RuleId) => {
    const { rule: id, instrument, article, kind, unsure, ...terms } = law[rule] ?? absent(rule)
    const numbers = Object.entries(terms).map(([term, value]) => `${term} ${JSON.stringify(value)}`)
    const where = `${citationOf({ instrument, article }, 'zh')} / ${citationOf({ instrument, article }, 'en')}`
    return `| ${id} | ${where} | ${kind}${unsure ? ', unsure' : ''} | ${numbers.join('; ').replaceAll('|', '\\|')} |`
  })
  return `## Rules on ${today}\n\n| rule | where | kind | numbers |\n|---|---|---|---|\n${lines.join('\n')}`
}

function absent(rule: RuleId) {
  return { rule, instrument: 'house', article: '', kind: 'design', unsure: undefined } as const
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

function givenText(name: QuestionName): string {
  return `## What it is told\n\n${fieldsOf(z.toJSONSchema(givenOf[name], { io: 'input', unrepresentable: 'any' }) as Schema)}`
}

/** The fields of an object, one a line, those of an object within it indented below. */
function fieldsOf(schema: Schema, indent = ''): string {
  return Object.entries(schema.properties ?? {})
    .map(([field, part]) => {
      const within = objectIn(part)
      const about = [typeOf(part), schema.required?.includes(field) ? '' : 'optional', part.description].filter(Boolean)
      return `${indent}- \`${field}\`: ${about.join(', ')}${within ? `\n${fieldsOf(within, `${indent}  `)}` : ''}`
    })
    .join('\n')
}

function objectIn(schema: Schema): Schema | undefined {
  if (schema.properties) return schema
  return [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].map(objectIn).find(Boolean)
}

function typeOf({ type, format, enum: members, anyOf, items, prefixItems }: Schema): string {
  if (members) return members.map((member) => `\`${member}\``).join(' ')
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (prefixItems) return `[${prefixItems.map(typeOf).join(', ')}]`
  if (items) return `list of ${typeOf(items)}`
  return format === 'date' ? 'day' : format === 'date-time' ? 'instant' : [type ?? 'anything'].flat().join(' or ')
}

function settingsOf(name: QuestionName): string {
  const lines = Object.entries(questions[name].settings).map(
    ([setting, { rule, kind, default: standard, stricter }]) =>
      `| \`${setting}\` | ${rule} | ${kind} | \`${standard}\` | ${stricter ?? ''} |`,
  )
  if (lines.length === 0) return ''
  return `## Settings\n\n| name | rule | kind | default | stricter |\n|---|---|---|---|---|\n${lines.join('\n')}`
}

function casesOf(name: QuestionName): string {
  const mine = cases.filter(({ question }) => question === name)
  if (mine.length === 0) return ''
  const texts = mine.map(({ id, on, given, settings, note }) => {
    const answer = ask(name, given, on, settings)
    const reasons = answer.because.map((line) => {
      const formula = line.formula ? ` \`${line.formula}\`` : ''
      return `- ${line.rule} ${sentenceOf(line, 'zh')} / ${sentenceOf(line, 'en')}${formula}`
    })
    const chosen = settings ? `, settings \`${JSON.stringify(settings)}\`` : ''
    const head = `### ${id}: ${answer.outcome}${answer.provisional ? ', provisional' : ''}`
    return `${head}\n\n${note ? `${note}\n\n` : ''}On ${on}${chosen}:\n\n\`\`\`json\n${JSON.stringify(given)}\n\`\`\`\n\n${reasons.join('\n')}`
  })
  return `## Worked cases\n\n${texts.join('\n\n')}`
}
