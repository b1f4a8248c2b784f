import { type ServeSteps, serve } from '#server/serve.ts'
import { readSettings } from '#server/settings.ts'
import { type CliCommand, UsageFault } from './command.ts'

export const start: CliCommand = {
  summary: '启动，不带演示数据 Start without demo data',
  help: `yanzhen start

启动服务，默认 http://127.0.0.1:8420。尚无账号时打印一次性设置地址。
Starts the server, by default on http://127.0.0.1:8420. While there is no account it prints a one-time set-up address.`,
  serves: true,
  run: (args) => {
    refuseWords(args)
    return serveUntilStopped({}, () => [])
  },
}

/** For a command without arguments. @throws UsageFault when there are some */
export function refuseWords(args: string[]): void {
  if (args.length > 0) throw new UsageFault(args.join(' '))
}

/** Serves until Ctrl-C or SIGTERM, then finishes what is under way. `more` adds lines below the address. */
export async function serveUntilStopped(steps: ServeSteps, more: () => readonly string[]): Promise<number> {
  const running = await serve(readSettings(process.env), { say: (line) => console.log(line), ...steps })
  console.log(`\n雁阵 ${running.address}`)
  if (running.setUpAddress) console.log(`首次设置（一次有效）One-time set-up: ${running.setUpAddress}`)
  for (const line of more()) console.log(line)
  console.log('按 Ctrl-C 停止 Ctrl-C stops it')
  await stopSignal()
  console.log('正在停止 Stopping …')
  await running.stop()
  return 0
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop())
  })
}
