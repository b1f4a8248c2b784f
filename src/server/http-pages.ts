import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Headers of every reply: nothing from elsewhere, nothing in frames, no camera, place or microphone. */
export function addSecurityHeaders(
  _request: FastifyRequest,
  reply: FastifyReply,
  _payload: unknown,
  done: () => void,
): void {
  reply.headers(securityHeaders)
  done()
}

const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** The built pages. A path without a file is a page of the office (or of the floor below /floor). */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, {
    root: folder,
    index: false,
    wildcard: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/', (_request, reply) => sendPage(reply, folder, 'index.html'))
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (request.method !== 'GET' || path.startsWith('/api/') || /\.\w{2,5}$/.test(path))
      return reply.status(404).send({ ok: false, code: 'core.unknown-address', numbers: { path } })
    return sendPage(reply, folder, path === '/floor' || path.startsWith('/floor/') ? 'floor.html' : 'index.html')
  })
}

async function sendPage(reply: FastifyReply, folder: string, name: string): Promise<FastifyReply> {
  const path = join(folder, name)
  await stat(path)
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(createReadStream(path))
}
