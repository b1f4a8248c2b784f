import { job } from '#server/job.ts'
import { provisionalBranches, recomputeMany } from './duty.queries.ts'

/** A table of working days was loaded: what waited for it is worked out again (CAL-04). */
export default job(
  'duties.recompute-provisional',
  { on: ['organisation.working-days-loaded'] },
  async ({ db, apart, today, zone }) => recomputeMany(apart, await provisionalBranches(db), today, zone),
)
