import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** An unprivileged account of the machine. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Root may not run PostgreSQL: the account to run it as, or null for an ordinary user. */
export async function accountFor(): Promise<Account | null> {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  const passwd = await readFile('/etc/passwd', 'utf8')
  for (const name of ['postgres', 'yanzhen', 'nobody']) {
    const found = passwd.split('\n').find((line) => line.startsWith(`${name}:`))
    const fields = found?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Error(
    '没有可运行数据库的普通账户。No unprivileged account (postgres, yanzhen or nobody) to run PostgreSQL as.',
  )
}

/**
 * The command line that runs a program as an account. Where the program lies below a folder only root may enter
 * (a clone in /root), the account is given the right to read past it, and nothing else.
 */
export function asAccount(account: Account | null, program: string, args: string[]): [string, string[]] {
  if (!account) return [program, args]
  if (!existsSync('/usr/bin/setpriv') && !existsSync('/bin/setpriv')) return [program, args]
  const who = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  const past = ['--inh-caps=+dac_read_search,+dac_override', '--ambient-caps=+dac_read_search,+dac_override']
  return ['setpriv', [...who, ...past, program, ...args]]
}

/** Without setpriv the account is taken on by the system call alone; then it must be able to reach the program's folder. */
export function idsFor(account: Account | null, program: string): { uid?: number; gid?: number } {
  return account && program !== 'setpriv' ? account : {}
}
