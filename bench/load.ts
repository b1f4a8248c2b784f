// The load generator, a process of its own: sixteen connections, each asking again as soon as it is answered. Written on bare
// sockets, because on two cores a heavier client would slow the faster server more than the slower one.
import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** A request as it goes on the wire; both servers are sent the same bytes. */
export interface Ask {
  readonly path: string
  readonly cookie: string
  readonly body: string
}

export interface Load {
  readonly port: number
  readonly asks: readonly Ask[]
  readonly connections: number
  readonly seconds: number
}

export interface Measured {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly slowest: number
  /** Replies by status other than 200, with the first body of each. */
  readonly failures: Readonly<Record<string, { count: number; first: string }>>
}

process.on('message', (load: Load) => {
  put(load).then((measured) => process.send?.(measured))
})
process.on('disconnect', () => process.exit())

async function put(load: Load): Promise<Measured> {
  const milliseconds: number[] = []
  const failures: Record<string, { count: number; first: string }> = {}
  let next = Math.floor(Math.random() * load.asks.length)
  const start = performance.now()
  const end = start + load.seconds * 1000
  const one = async () => {
    const line = await openLine(load.port)
    while (performance.now() < end) {
      const ask = load.asks[next++ % load.asks.length] as Ask
      const asked = performance.now()
      const { status, body } = await line.send(wire(ask))
      milliseconds.push(performance.now() - asked)
      if (status === '200') continue
      failures[status] ??= { count: 0, first: body.toString('utf8').slice(0, 300) }
      failures[status].count++
    }
    line.close()
  }
  await Promise.all(Array.from({ length: load.connections }, one))
  const seconds = (performance.now() - start) / 1000
  milliseconds.sort((a, b) => a - b)
  const at = (share: number) => milliseconds[Math.floor(milliseconds.length * share)] ?? 0
  const requests = milliseconds.length
  return { requests, perSecond: requests / seconds, p50: at(0.5), p99: at(0.99), slowest: at(1 - 1e-9), failures }
}

function wire({ path, cookie, body }: Ask): string {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncookie: ${cookie}\r\n`
  return `${head}idempotency-key: ${randomUUID()}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

interface Line {
  send(request: string): Promise<{ status: string; body: Buffer }>
  close(): void
}

/** A kept-alive connection that has at most one request under way. Replies must tell their length. */
async function openLine(port: number): Promise<Line> {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  let received: Buffer = Buffer.alloc(0)
  let answer: (reply: { status: string; body: Buffer }) => void = () => {}
  let fail: (fault: Error) => void = () => {}
  socket.on('data', (chunk: Buffer) => {
    received = received.length ? Buffer.concat([received, chunk]) : chunk
    const headEnd = received.indexOf('\r\n\r\n')
    if (headEnd < 0) return
    const head = received.toString('latin1', 0, headEnd)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (length === undefined) return fail(new Error(`a reply without content-length:\n${head}`))
    if (received.length < headEnd + 4 + Number(length)) return
    const body = received.subarray(headEnd + 4)
    received = Buffer.alloc(0)
    answer({ status: head.slice(9, 12), body })
  })
  socket.on('error', (fault) => fail(fault))
  socket.on('close', () => fail(new Error('the server closed the connection')))
  await new Promise<void>((open, failed) => socket.once('connect', open).once('error', failed))
  return {
    send: (request) =>
      new Promise((done, failed) => {
        answer = done
        fail = failed
        socket.write(request)
      }),
    close: () => {
      fail = () => {}
      socket.destroy()
    },
  }
}
