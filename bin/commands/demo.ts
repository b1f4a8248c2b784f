import { clearUnfinishedDemo, isSetUp, loadDemo } from '#demo/load.ts'
import { demoAccounts } from '#demo/people.ts'
import { demoPassword } from '#demo/workshop.ts'
import type { CliCommand } from './command.ts'
import { refuseWords, serveUntilStopped } from './start.ts'

export const demo: CliCommand = {
  summary: '启动，首次装入演示车间 Start; the first time, load the demo workshop',
  help: `yanzhen demo

启动服务；空库先装入演示车间（人名、单位均为虚构）。已有数据的库不会被改动。
Starts the server; an empty database first gets the demo workshop (all invented). A database with data is left alone.`,
  serves: true,
  run: (args) => {
    refuseWords(args)
    return serveUntilStopped(
      {
        prepare: async ({ house }) => {
          await clearUnfinishedDemo(house)
          if (await isSetUp(house)) return
          console.log('正在装入演示车间 … Loading the demo workshop …')
          await loadDemo(house, (line) => console.log(`  ${line}`))
        },
      },
      () => [
        '',
        `演示账号，密码均为 ${demoPassword} Demo accounts, all with this password:`,
        ...demoAccounts.map(accountLine),
      ],
    )
  },
}

function accountLine([login, name, office]: (typeof demoAccounts)[number]): string {
  return `  ${login.padEnd(9)} ${name}  ${office}`
}
