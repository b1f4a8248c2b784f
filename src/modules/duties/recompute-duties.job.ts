import { job } from '#server/job.ts'
import { batch, recompute, recomputeMany, staleBranches } from './duty.queries.ts'
import { branchesTouched, type Touched } from './subjects.queries.ts'

/**
 * Keeps the duties true: after an event, those of the branches it touches; by time or with an empty payload, those whose
 * answer has run out and those of branches that have none yet. Cost grows with what changed, not with the organisation.
 */
export default job<Touched>(
  'duties.recompute-duties',
  {
    on: [
      'gatherings.gathering-planned',
      'gatherings.gathering-replanned',
      'gatherings.gathering-opened',
      'gatherings.gathering-closed',
      'gatherings.gathering-amended',
      'gatherings.gathering-cancelled',
      'people.person-added',
      'people.person-amended',
      'people.membership-changed',
      'people.standing-changed',
      'people.posting-changed',
      'people.roster-imported',
      'people.office-changed',
      'people.term-changed',
      'development.course-changed',
      'dues.dues-changed',
      'transfers.transfer-changed',
      'talks.talk-changed',
      'learning.learning-changed',
      'packs.pack-changed',
      'organisation.unit-created',
      'organisation.unit-amended',
      'organisation.unit-closed',
      'organisation.unit-changed',
    ],
    every: '3 * * * *',
    about: named,
  },
  async ({ db, apart, today, zone }, payload) => {
    if (Object.keys(named(payload ?? {})).length > 0) {
      const touched = await branchesTouched(db, payload)
      if (touched.length <= batch) await recompute(db, touched, today, zone)
      else await recomputeMany(apart, touched, today, zone)
    } else await recomputeMany(apart, await staleBranches(db, today), today, zone)
  },
)

const names = ['branchId', 'branchIds', 'unitId', 'unitIds', 'personId', 'personIds', 'gatheringId'] as const

/** Whom and what an event is about, and nothing else of it. */
function named(payload: Touched): Touched {
  return Object.fromEntries(names.flatMap((name) => (payload[name] == null ? [] : [[name, payload[name]]])))
}
