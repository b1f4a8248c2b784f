import { type CliCommand, UsageFault, withHouse } from './command.ts'

export const migrateDatabase: CliCommand = {
  summary: '更新数据库结构 Bring the database to the newest schema',
  help: `yanzhen migrate [--json]

更新数据库结构后退出。结构比程序新时拒绝，不改任何东西。
Migrates the database and exits. A schema newer than the program is refused and left alone.`,
  run: (args) => {
    if (args.some((word) => word !== '--json')) throw new UsageFault(args.join(' '))
    return withHouse(async ({ ranMigrations }) => {
      if (args.includes('--json')) console.log(JSON.stringify({ ok: true, ran: ranMigrations }))
      else console.log(ranMigrations.length ? ranMigrations.join('\n') : '已是最新 Up to date')
      return 0
    })
  },
}
