import { fileURLToPath } from 'node:url'
import { StartFault } from './fault.ts'

/** What the environment says. Every setting is documented in docs/operations.md. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** Data folder: the embedded database, its password, the running program's lock. */
  readonly home: string
  /** A PostgreSQL of one's own instead of the embedded one. */
  readonly databaseUrl: string | null
  readonly zone: string
  readonly trustProxy: boolean
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Where the built pages lie. */
export const pagesFolder = fileURLToPath(new URL('../../.build/web/', import.meta.url))

/** Reads the settings. @throws StartFault for a port or zone that is none */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.PORT || 8420)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartFault(
      'start.bad-port',
      `PORT「${environment.PORT}」不是端口号（0 至 65535）。`,
      `PORT “${environment.PORT}” is no port number (0 to 65535).`,
    )
  const zone = environment.YANZHEN_ZONE || 'Asia/Shanghai'
  if (!isZone(zone))
    throw new StartFault(
      'start.bad-zone',
      `YANZHEN_ZONE「${zone}」不是时区名。`,
      `YANZHEN_ZONE “${zone}” is no time zone.`,
    )
  return {
    host: environment.HOST || '127.0.0.1',
    port,
    home: environment.YANZHEN_HOME || `${projectFolder}.yanzhen`,
    databaseUrl: environment.DATABASE_URL || null,
    zone,
    trustProxy: environment.TRUST_PROXY === '1',
  }
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
