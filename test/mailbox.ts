import { SMTPServer } from 'smtp-server'

/** A letter as it arrived. */
export interface Arrived {
  readonly to: readonly string[]
  /** Headers by name in lower case, encoded words decoded. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
  /** Who signed in to send it. */
  readonly user: string | null
}

/** A mail server of one's own on 127.0.0.1, speaking SMTP over a socket like any other. */
export interface Mailbox {
  readonly port: number
  readonly letters: readonly Arrived[]
  /** What is answered to the next recipients: a code and words refuse them, null takes them again. */
  refuse(answer: { code: number; words: string } | null): void
  close(): Promise<void>
}

export async function openMailbox(login?: { user: string; password: string }): Promise<Mailbox> {
  const letters: Arrived[] = []
  let refusal: { code: number; words: string } | null = null
  const server = new SMTPServer({
    authOptional: !login,
    hideSTARTTLS: !login, // with a login everything goes over TLS, with a certificate nobody has signed
    disabledCommands: login ? [] : ['AUTH'],
    onAuth: ({ username, password }, _session, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(new Error('535 wrong password')),
    onRcptTo: (_address, _session, done) =>
      done(refusal ? Object.assign(new Error(refusal.words), { responseCode: refusal.code }) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        letters.push({
          to,
          user: typeof session.user === 'string' ? session.user : null,
          ...read(Buffer.concat(parts).toString('latin1')),
        })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const bound = server.server.address()
  return {
    port: typeof bound === 'object' && bound ? bound.port : 0,
    letters,
    refuse: (answer) => {
      refusal = answer
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function read(raw: string): Pick<Arrived, 'headers' | 'text' | 'html'> {
  const { headers, body } = partOf(raw)
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1] ?? ''
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => partOf(part.replace(/^\r\n/, '')))
  const of = (type: string) => {
    const part = parts.find(({ headers: found }) => found['content-type']?.startsWith(type))
    const read = part && decoded(part.body, part.headers['content-transfer-encoding'] ?? '')
    return (read ?? '').replaceAll('\r\n', '\n')
  }
  return { headers, text: of('text/plain'), html: of('text/html') }
}

function partOf(raw: string) {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    words(line.slice(line.indexOf(':') + 1).trim()),
  ])
  return { headers: Object.fromEntries(headers) as Record<string, string>, body: raw.slice(end + 4) }
}

/** Encoded words of RFC 2047. */
function words(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, encoded: string) =>
      decoded(
        kind.toLowerCase() === 'q' ? encoded.replaceAll('_', ' ') : encoded,
        kind.toLowerCase() === 'q' ? 'quoted-printable' : 'base64',
      ),
    )
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString()
  const plain = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1').toString()
}
