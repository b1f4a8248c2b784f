import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type Answer, ask, type Because, type Change, citationOf, sentenceOf } from '#regulations/index.ts'
import { type Fault, questionsIn } from './regulations-input.ts'
import { inBoth } from './regulations-list.ts'
import { readPack } from './regulations-pack.ts'

/** Answers are JSON unless told in sentences; with `json` the faults are too. */
export type Form = 'plain' | 'json' | 'text'

/** Answers a file of questions, or what comes by standard input. @returns exit code: 2 where the input is malformed */
export async function askRegulations(file: string, form: Form, packs: readonly string[]): Promise<number> {
  const local = await Promise.all(packs.map(readPack))
  const wrong = local.flatMap((one) => ('faults' in one ? one.faults : []))
  if (wrong.length > 0) return refuse(wrong, form)
  const inForce = local.flatMap((one) => ('pack' in one ? [one.pack] : []))
  const input = await read(file)
  if ('path' in input) return refuse([input], form)
  const found = questionsIn(input.read)
  if ('faults' in found) return refuse(found.faults, form)
  const answers = found.asked.map(({ question, given, on, settings }) => ({
    on,
    ...speak(ask(question, given, on, settings, inForce) as Answer),
  }))
  if (form === 'text') for (const answer of answers) printAnswer(answer)
  else console.log(JSON.stringify(Array.isArray(input.read) ? answers : answers[0], null, 2))
  return 0
}

async function read(file: string): Promise<{ readonly read: unknown } | Fault> {
  try {
    const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    return { read: JSON.parse(content.replace(/^\uFEFF/, '')) }
  } catch (fault) {
    return { path: file === '-' ? '标准输入 standard input' : file, fault: (fault as Error).message }
  }
}

function refuse(faults: readonly Fault[], form: Form): number {
  if (form === 'json') console.log(JSON.stringify({ ok: false, code: 'cli.malformed-input', faults }))
  else for (const { path, fault } of faults) console.error(`${path || '输入 input'}: ${fault}`)
  return 2
}

/** The answer with each line said in both languages and its citation written out. */
function speak(answer: Answer) {
  const said = <T extends Because | Change>(line: T) => ({
    ...line,
    sentence: inBoth((language) => sentenceOf(line, language)),
  })
  return {
    ...answer,
    because: answer.because.map((line) => ({
      ...said(line),
      citation: inBoth((language) => citationOf(line, language)),
    })),
    wouldChange: answer.wouldChange.map(said),
  }
}

type Spoken = ReturnType<typeof speak> & { readonly on: string }

function printAnswer({ question, on, outcome, provisional, because, wouldChange }: Spoken): void {
  console.log(`${question}  ${on}  ${outcome}${provisional ? '  暂定 provisional' : ''}`)
  for (const { rule, citation, sentence, formula, kind, unsure } of because) {
    console.log(`  ${rule.padEnd(6)}  ${sentence.zh}${formula ? `  ${formula}` : ''}\n          ${sentence.en}`)
    console.log(`          ${citation.zh} ${citation.en} (${kind}${unsure ? ', 待核对 to be confirmed' : ''})`)
  }
  for (const { sentence, outcome } of wouldChange) console.log(`  → ${outcome}  ${sentence.zh}\n     ${sentence.en}`)
  console.log('')
}
