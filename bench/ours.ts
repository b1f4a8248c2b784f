// Yanzhen as it runs for its users, without the pages: `openHttp` with every module, the sealer and the worker.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/connect.ts'
import { Sealer } from '#modules/audit/sealer.ts'
import { FileStore } from '#server/files.ts'
import { furnish } from '#server/house.ts'
import { openHttp } from '#server/http.ts'
import { cleanUpEarly } from '#server/memory.ts'
import { loadModules } from '#server/modules.ts'
import { startWorker } from '#server/worker.ts'
import { serveBench } from './served.ts'

cleanUpEarly()
const connection = connect(process.argv[2] ?? '')
const house = furnish(connection, await loadModules(), new Sealer(connection.db), {
  files: new FileStore(join(tmpdir(), 'yanzhen-bench-files')),
})
const app = await openHttp(house)
const worker = await startWorker(house)
await serveBench(app, async () => {
  await worker.stop()
  await house.sealer.close()
  await connection.close()
})
