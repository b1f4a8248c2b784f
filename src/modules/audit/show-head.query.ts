import { answer } from '#server/handler.ts'
import { showHead } from './audit.contract.ts'
import { headOf } from './sealer.ts'

export default answer(showHead, ({ db }) => headOf(db))
