#!/usr/bin/env node
// The command line: `npm run -s yanzhen -- <command>`. Exit 0 done, 1 refused, 2 wrong usage.
import { StartFault } from '#server/fault.ts'
import { audit } from './commands/audit.ts'
import { calendar } from './commands/calendar.ts'
import { type CliCommand, helpOf, UsageFault } from './commands/command.ts'
import { demo } from './commands/demo.ts'
import { duties } from './commands/duties.ts'
import { importFile } from './commands/import.ts'
import { migrateDatabase } from './commands/migrate.ts'
import { password } from './commands/password.ts'
import { regulations } from './commands/regulations.ts'
import { sittings } from './commands/sittings.ts'
import { start } from './commands/start.ts'

const commands: Record<string, CliCommand> = {
  start,
  demo,
  migrate: migrateDatabase,
  import: importFile,
  duties,
  calendar,
  regulations,
  sittings,
  audit,
  password,
}

const [name, ...words] = process.argv.slice(2)
process.exitCode = await main(name ?? 'start', words)

async function main(command: string, args: string[]): Promise<number> {
  const found = commands[command]
  if (command === '--help' || command === 'help') return usage(0)
  if (!found) {
    console.error(`没有「${command}」这个命令。There is no command “${command}”.`)
    return usage(2)
  }
  if (args.includes('--help')) {
    console.log(helpOf(found))
    return 0
  }
  try {
    return await found.run(args)
  } catch (fault) {
    if (fault instanceof UsageFault) {
      console.error(`${fault.message}\n\n${helpOf(found)}`)
      return 2
    }
    if (!(fault instanceof StartFault)) throw fault
    if (args.includes('--json')) console.log(JSON.stringify({ ok: false, code: fault.code, message: fault.message }))
    else console.error(fault.message)
    return 1
  }
}

function usage(code: number): number {
  const lines = Object.entries(commands).map(([command, { summary }]) => `  ${command.padEnd(11)} ${summary}`)
  console.log(`雁阵 Yanzhen\n\n  npm run -s yanzhen -- <command> [--help]\n\n${lines.join('\n')}`)
  return code
}
