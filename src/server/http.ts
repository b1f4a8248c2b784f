import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { dayIn } from '#core/day.ts'
import { isNo, type No, no } from '#core/decision.ts'
import { nobody } from './access.ts'
import type { MadeFile, SessionPort } from './handler.ts'
import type { House } from './house.ts'
import { addSecurityHeaders, servePages } from './http-pages.ts'
import { openApiOf } from './openapi.ts'
import { rangeOf } from './ranges.rules.ts'
import { type Reply, run } from './run.ts'
import { upload } from './uploads.ts'

export interface HttpOptions {
  /** Folder of the built pages; without it only the API answers. */
  readonly pages?: string
  /** Behind a proxy that speaks TLS: believe its headers. */
  readonly trustProxy?: boolean
}

const cookieName = 'yanzhen_session'
const keyPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The only file that knows HTTP: it takes a request off the wire, hands it to `run`, and puts the reply on the wire. */
export async function openHttp(house: House, options: HttpOptions = {}): Promise<FastifyInstance> {
  const largest = Math.max(1, ...house.modules.operations.map((operation) => operation.bodyLimitMb ?? 1))
  const app = fastify({
    bodyLimit: largest * 1_048_576,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
    // Long enough for an hour's recording over a slow line.
    requestTimeout: 600_000,
  })
  await app.register(cookie)
  await app.register(compress, { threshold: 2048, encodings: ['gzip', 'deflate'] })
  app.addHook('onSend', addSecurityHeaders)
  app.setErrorHandler((fault: Error & { statusCode?: number }, request, reply) => {
    const status = fault.statusCode ?? 500
    // A browser that leaves while it is being answered is no fault of ours.
    if (request.raw.destroyed || reply.raw.destroyed) return
    if (status >= 500) console.error(`${request.method} ${request.url.replace(/\?.*|(?<=^\/calendar\/).*/, '')}`, fault)
    send(
      house,
      reply,
      no(status >= 500 ? 'core.fault' : 'core.malformed', {
        where: 'body',
        fault: status >= 500 ? '' : fault.message,
        faults: 1,
      }),
      status,
    )
  })
  app.get('/healthz', () => health(house))
  app.get('/openapi.json', () => openApiOf(house.modules.operations, house.modules.sentences))
  app.post<{ Params: { operation: string } }>('/api/:operation', async (request, reply) => {
    const foreign = refuseForeign(request)
    if (foreign) return send(house, reply, foreign, 403)
    const limit = (house.modules.handlers.get(request.params.operation)?.operation.bodyLimitMb ?? 1) * 1_048_576
    if (Number(request.headers['content-length'] ?? 0) > limit)
      return send(house, reply, no('core.too-large', { limitMb: limit / 1_048_576 }), 413)
    return ask(house, request, reply, request.params.operation, request.body)
  })
  app.get<{ Params: { operation: string }; Querystring: { input?: string } }>(
    '/api/:operation',
    async (request, reply) => {
      const kind = house.modules.handlers.get(request.params.operation)?.operation.kind
      if (kind !== 'document')
        return send(house, reply, no('core.unknown-operation', { name: request.params.operation }), 404)
      return ask(house, request, reply, request.params.operation, parseInput(request.query.input))
    },
  )
  await app.register(async (apart) => {
    // The body is left on the wire: the file store takes it piece by piece.
    apart.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null))
    apart.put<{ Querystring: { name?: string; unmarked?: string } }>('/files', (request, reply) =>
      takeFile(house, request, reply, request.query),
    )
  })
  app.get<{ Params: { file: string } }>('/calendar/:file', (request, reply) =>
    sendCalendar(house, request.params.file, reply),
  )
  if (options.pages) await servePages(app, options.pages)
  return app
}

async function ask(house: House, request: FastifyRequest, reply: FastifyReply, name: string, input: unknown) {
  const known = await whoAsks(house, request)
  const sent = request.headers['idempotency-key']
  const answered = await run(house, {
    name,
    input,
    key: typeof sent === 'string' && keyPattern.test(sent) ? sent : randomUUID(),
    actor: known?.actor ?? nobody,
    signedIn: known !== null,
    session: sessionPort(request, reply, known?.sessionId ?? null),
  })
  if (answered.ok && house.modules.handlers.get(name)?.operation.kind === 'document')
    return sendFile(reply, answered.value as MadeFile, {
      onPage: house.modules.handlers.get(name)?.operation.shown ?? false,
      range: request.headers.range,
    })
  return send(house, reply, answered, statusOf(answered))
}

function whoAsks(house: House, request: FastifyRequest) {
  const now = house.clock()
  return house.doorkeeper.find(request.cookies[cookieName], now, dayIn(house.zone, now))
}

/** A file is sent as it is, not as JSON; what is refused half-way is read to its end, so that the answer reaches who sent it. */
async function takeFile(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { name = '', unmarked }: { name?: string; unmarked?: string },
): Promise<FastifyReply> {
  const foreign = refuseForeign(request, 'application/octet-stream')
  if (foreign) return send(house, reply, foreign, 403)
  const actor = (await whoAsks(house, request))?.actor ?? null
  const bytes = Number(request.headers['content-length'] ?? 0)
  const answered = await upload(house, { actor, name, unmarked: unmarked === 'yes', bytes, body: request.raw })
  request.raw.resume()
  return send(house, reply, answered, statusOf(answered))
}

/** Calendars ask again and again, without a session: the address itself is the key. A wrong one is told nothing at all. */
async function sendCalendar(house: House, file: string, reply: FastifyReply): Promise<FastifyReply> {
  const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? ''
  const session = { id: null, device: '', setToken: () => {} }
  const asked = { name: 'reminders.read-calendar', input: { secret }, key: randomUUID(), actor: nobody }
  const answered = await run(house, { ...asked, signedIn: false, session })
  reply.header('cache-control', 'no-store')
  if (isNo(answered)) return reply.status(404).send()
  return reply.header('content-type', 'text/calendar; charset=utf-8').send((answered.value as { text: string }).text)
}

function sessionPort(request: FastifyRequest, reply: FastifyReply, id: string | null): SessionPort {
  return {
    id,
    device: String(request.headers['user-agent'] ?? '').slice(0, 200),
    setToken: (token, expiresAt) => {
      const where = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
      if (token && expiresAt) reply.setCookie(cookieName, token, { ...where, expires: expiresAt })
      else reply.clearCookie(cookieName, where)
    },
  }
}

/** Another site's page may not speak in a user's name: only of a type that no form of theirs can send, and only from our own origin. */
function refuseForeign(request: FastifyRequest, type = 'application/json'): No | null {
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const own = origin === undefined || origin === `${request.protocol}://${request.headers.host}`
  const fits = String(request.headers['content-type'] ?? '').startsWith(type)
  if (own && fits && (site === undefined || site === 'same-origin' || site === 'none')) return null
  return no('core.foreign-request')
}

function statusOf(reply: Reply): number {
  if (reply.ok) return 200
  if (reply.code === 'core.too-large') return 413
  if (reply.code === 'core.malformed') return 400
  if (reply.code === 'identity.sign-in-first') return 401
  if (reply.code === 'identity.not-permitted') return 403
  return reply.code === 'core.unknown-operation' ? 404 : 422
}

/** Refusals travel with their sentence in both languages, numbers filled in. */
function send(house: House, reply: FastifyReply, answered: Reply, status: number): FastifyReply {
  reply.status(status).header('cache-control', 'no-store')
  if (!isNo(answered)) return reply.send(answered)
  const [zh, en] = house.modules.sentences[answered.code] ?? [answered.code, answered.code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name) => String(answered.numbers[name] ?? whole))
  return reply.send({ ...answered, zh: fill(zh), en: fill(en) })
}

interface Sending {
  readonly onPage: boolean
  readonly range: string | undefined
}

function sendFile(reply: FastifyReply, file: MadeFile, { onPage, range }: Sending): FastifyReply {
  const shown = onPage || file.mediaType === 'application/pdf' ? 'inline' : 'attachment'
  reply
    .header('content-type', file.mediaType.replace(/^text\/\w+$/, '$&; charset=utf-8'))
    .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    .header('cache-control', 'no-store')
  if (file.parts) return sendPart(reply, file.parts, file.body as Readable, range)
  return reply.send(file.body instanceof Readable || typeof file.body === 'string' ? file.body : Buffer.from(file.body))
}

/** A recording as a whole or from the middle: its length is said, so that a player can seek. */
function sendPart(
  reply: FastifyReply,
  { bytes, open }: NonNullable<MadeFile['parts']>,
  whole: Readable,
  range: string | undefined,
): FastifyReply {
  reply.header('accept-ranges', 'bytes')
  const part = rangeOf(range, bytes)
  if (part === null) return reply.header('content-length', bytes).send(whole)
  whole.destroy()
  if (part === 'beyond') return reply.status(416).header('content-range', `bytes */${bytes}`).send()
  const { from, until } = part
  return reply
    .status(206)
    .header('content-range', `bytes ${from}-${until}/${bytes}`)
    .header('content-length', until - from + 1)
    .send(open(from, until))
}

function parseInput(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return null
  }
}

async function health(house: House): Promise<{ ok: true }> {
  await house.connection.pool.query('select 1')
  return { ok: true }
}
