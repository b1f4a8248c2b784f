import { join } from 'node:path'
import { type Connection, connect } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate, SchemaFault } from '#db/migrate.ts'
import { Sealer } from '#modules/audit/sealer.ts'
import { StartFault } from './fault.ts'
import { FileStore } from './files.ts'
import { isWritable } from './folder.ts'
import { furnish, type House } from './house.ts'
import { openMail } from './mail.ts'
import { loadModules } from './modules.ts'
import type { Settings } from './settings.ts'

/** A house with its database, ready to be asked. `close` stops the embedded database if this program started it. */
export interface OpenHouse {
  readonly house: House
  readonly ranMigrations: readonly string[]
  /** `stopAdopted`: stop the embedded database though an earlier, killed program had started it. */
  close(options?: { stopAdopted?: boolean }): Promise<void>
}

/** Opens the database (embedded, or the one DATABASE_URL names), migrates it, and loads the modules. @throws StartFault */
export async function openHouse(settings: Settings, clock?: () => Date): Promise<OpenHouse> {
  const database = settings.databaseUrl ? await given(settings.databaseUrl) : await embedded(settings.home)
  try {
    const ranMigrations = await migrate(database.connection.pool)
    const sealer = new Sealer(database.connection.db)
    const house = furnish(database.connection, await loadModules(), sealer, {
      files: new FileStore(settings.files.folder, settings.files),
      zone: settings.zone,
      address: settings.address,
      mail: settings.mail && openMail(settings.mail),
      ...(clock ? { clock } : {}),
    })
    return {
      house,
      ranMigrations,
      close: async (options) => {
        await sealer.close()
        await database.close(options?.stopAdopted ?? false)
      },
    }
  } catch (fault) {
    await database.close(false)
    throw fault instanceof SchemaFault ? schemaFault(fault) : fault
  }
}

interface Opened {
  readonly connection: Connection
  close(stopAdopted: boolean): Promise<void>
}

async function given(url: string): Promise<Opened> {
  const connection = connect(url)
  try {
    await connection.pool.query('select 1')
  } catch (fault) {
    await connection.close()
    const said = fault instanceof AggregateError ? (fault.errors[0] as Error).message : (fault as Error).message
    throw new StartFault(
      'start.database-unreachable',
      `连不上 DATABASE_URL 所指的数据库：${said}。`,
      `The database of DATABASE_URL cannot be reached: ${said}.`,
    )
  }
  return { connection, close: () => connection.close() }
}

async function embedded(home: string): Promise<Opened> {
  if (!(await isWritable(home)))
    throw new StartFault(
      'start.folder-not-writable',
      `数据文件夹 ${home} 不可写，请改权限或用 YANZHEN_HOME 另指。`,
      `The data folder ${home} is not writable: change its permissions or set YANZHEN_HOME.`,
    )
  const server = await startEmbedded({ folder: join(home, 'postgres') })
  const connection = connect(server.url)
  return {
    connection,
    close: async (stopAdopted) => {
      await connection.close()
      if (!server.adopted || stopAdopted) await server.stop()
    },
  }
}

function schemaFault(fault: SchemaFault): StartFault {
  const [zh = '', en = ''] = fault.message.split('\n')
  return new StartFault(fault.code, zh, en)
}
