import type { Connection } from '#db/connect.ts'
import type { Sealer } from '#modules/audit/sealer.ts'
import { Doorkeeper } from './access.ts'
import type { FileStore } from './files.ts'
import type { Mail } from './mail.ts'
import type { Modules } from './modules.ts'

/** What a running Yanzhen is made of. The clock is here and nowhere else. */
export interface House {
  readonly connection: Connection
  readonly modules: Modules
  readonly doorkeeper: Doorkeeper
  readonly sealer: Sealer
  readonly zone: string
  readonly clock: () => Date
  /** Where people reach it, for the links in what leaves it. */
  readonly address: string | null
  /** Null: this house sends no mail. */
  readonly mail: Mail | null
  /** Pictures, papers and recordings. */
  readonly files: FileStore
}

export function furnish(
  connection: Connection,
  modules: Modules,
  sealer: Sealer,
  options: { files: FileStore; zone?: string; clock?: () => Date; address?: string | null; mail?: Mail | null },
): House {
  return {
    connection,
    modules,
    sealer,
    doorkeeper: new Doorkeeper(connection.db),
    zone: options.zone ?? 'Asia/Shanghai',
    clock: options.clock ?? (() => new Date()),
    address: options.address ?? null,
    mail: options.mail ?? null,
    files: options.files,
  }
}
