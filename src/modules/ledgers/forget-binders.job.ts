import { job } from '#server/job.ts'
import { keptFor } from './ledgers.rules.ts'

/** Binders are for taking away, not for keeping: whoever needs one for good has it issued. */
export default job('ledgers.forget-binders', { every: '41 * * * *' }, async ({ db, now }) => {
  await db
    .deleteFrom('ledgers.binder')
    .where('asked_at', '<', new Date(now.getTime() - keptFor))
    .execute()
})
