import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartFault } from './fault.ts'
import { usualLimits } from './files.ts'

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
  /** Where people reach this house, for the links in what leaves it; no slash at the end. */
  readonly address: string | null
  /** The mail server and the sender. Without them the house sends no mail. */
  readonly mail: { readonly url: string; readonly from: string } | null
  /** Where pictures, papers and recordings lie, and how large they may be. */
  readonly files: {
    readonly folder: string
    readonly paperMb: number
    readonly audioMb: number
    readonly photos: number
  }
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
  const home = environment.YANZHEN_HOME || `${projectFolder}.yanzhen`
  return {
    host: environment.HOST || '127.0.0.1',
    port,
    home,
    databaseUrl: environment.DATABASE_URL || null,
    zone,
    trustProxy: environment.TRUST_PROXY === '1',
    ...outside(environment),
    files: {
      folder: environment.YANZHEN_FILES || join(home, 'files'),
      paperMb: megabytes(environment, 'YANZHEN_FILE_MB', usualLimits.paperMb),
      audioMb: megabytes(environment, 'YANZHEN_AUDIO_MB', usualLimits.audioMb),
      photos: photosOf(environment.YANZHEN_PHOTOS),
    },
  }
}

/** A few: DG-04 wants none that are not needed. */
function photosOf(given: string | undefined): number {
  const photos = Number(given || usualLimits.photos)
  if (Number.isInteger(photos) && photos >= 0 && photos <= 9) return photos
  throw new StartFault(
    'start.bad-file-limit',
    `YANZHEN_PHOTOS「${given}」不是 0 至 9 的整数。`,
    `YANZHEN_PHOTOS “${given}” is no whole number from 0 to 9.`,
  )
}

function megabytes(environment: Readonly<Record<string, string | undefined>>, name: string, usual: number): number {
  const given = Number(environment[name] || usual)
  if (Number.isInteger(given) && given >= 1 && given <= 2000) return given
  throw new StartFault(
    'start.bad-file-limit',
    `${name}「${environment[name]}」不是 1 至 2000 的整数（MB）。`,
    `${name} “${environment[name]}” is no whole number of MB from 1 to 2000.`,
  )
}

/** Address and mail: letters carry links, so whoever gives a mail server gives the other two. */
function outside(environment: Readonly<Record<string, string | undefined>>): Pick<Settings, 'address' | 'mail'> {
  const given = environment.YANZHEN_ADDRESS || null
  const address = given && addressOf(given)
  if (given && !address)
    throw new StartFault(
      'start.bad-address',
      `YANZHEN_ADDRESS「${given}」不是网址，应如 https://yanzhen.plant.example。`,
      `YANZHEN_ADDRESS “${given}” is no address like https://yanzhen.plant.example.`,
    )
  const url = environment.YANZHEN_SMTP_URL
  if (!url) return { address, mail: null }
  const from = environment.YANZHEN_MAIL_FROM ?? ''
  if (!/^smtps?:\/\/[^/?#]/.test(url) || !URL.canParse(url) || !/[^\s<>@]+@[^\s<>@]+>?$/.test(from) || !address)
    throw new StartFault(
      'start.bad-mail',
      '发邮件要三项齐备：YANZHEN_SMTP_URL（smtp:// 或 smtps://）、YANZHEN_MAIL_FROM（发件人）、YANZHEN_ADDRESS（本系统网址）。',
      'Mail needs all three: YANZHEN_SMTP_URL (smtp:// or smtps://), YANZHEN_MAIL_FROM (the sender) and YANZHEN_ADDRESS (where this house is reached).',
    )
  return { address, mail: { url, from } }
}

function addressOf(text: string): string | null {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return null
  const { origin, pathname, search, hash } = new URL(text)
  return pathname === '/' && !search && !hash ? origin : null
}

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
