import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { listAccounts, resetPassword } from '#modules/identity/identity.contract.ts'
import { askAs, type CliCommand, operatorOf, printRefusal, RefusedFault, UsageFault, withHouse } from './command.ts'

export const password: CliCommand = {
  summary: '重设账号的密码 Set a new password for an account',
  help: `yanzhen password <账号 login> [--json]

给账号一个新的初始密码并打印；其所有登录立即退出，下次登录须改。连管理员都忘了密码时用。
Gives the account a new first password and prints it; it is signed out everywhere and must change it at the next
sign-in. For when the administrator himself forgot his.

退出码 Exit: 0 已重设 set, 1 没有这个账号 no such account, 2 用法 usage`,
  run: async (args) => {
    const { login, json } = parse(args)
    return withHouse(async ({ house }) => {
      try {
        const actor = await operatorOf(house)
        const { rows } = await askAs(house, actor, listAccounts, { search: login, size: 100 })
        const found = rows.find((row) => row.login === login.toLowerCase())
        if (!found) throw new RefusedFault('cli.unknown-login', `没有账号「${login}」。\nThere is no login “${login}”.`)
        const first = madeUp()
        await askAs(house, actor, resetPassword, { personId: found.personId, password: first })
        if (json) console.log(JSON.stringify({ ok: true, login: found.login, name: found.name, password: first }))
        else console.log(`${found.name}（${found.login}）的新初始密码 New first password: ${first}`)
        return 0
      } catch (fault) {
        if (fault instanceof RefusedFault) return printRefusal(fault, json)
        throw fault
      }
    })
  },
}

function parse(args: string[]): { login: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [login, ...rest] = positionals
    if (!login || rest.length) throw new UsageFault('password <login>')
    return { login, json: values.json ?? false }
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}

// Without 0 o 1 l i: it is read from a screen and typed once. 16 of 31 letters are 79 bits.
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

function madeUp(): string {
  const drawn = Array.from({ length: 16 }, () => letters[randomInt(letters.length)])
  return drawn.join('').replace(/(.{4})(?=.)/g, '$1-')
}
