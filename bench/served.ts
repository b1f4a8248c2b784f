import type { FastifyInstance } from 'fastify'

/** What a server costs: asked for between rounds. */
export interface Cost {
  readonly rssMb: number
  readonly peakRssMb: number
  readonly cpuMs: number
}

/** Listens on a free port, tells it to the parent, answers with its cost when asked, and stops when the parent hangs up. */
export async function serveBench(app: FastifyInstance, close: () => Promise<void>): Promise<void> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  process.on('message', () => process.send?.(cost()))
  process.on('disconnect', async () => {
    await app.close()
    await close()
    process.exit()
  })
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
}

function cost(): Cost {
  const { user, system } = process.cpuUsage()
  return {
    rssMb: process.memoryUsage.rss() / 2 ** 20,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    cpuMs: (user + system) / 1000,
  }
}
