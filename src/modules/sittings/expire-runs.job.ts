import { job } from '#server/job.ts'

const daysKept = 30

/** What was planned is in its gatherings; what was asked on the way says who was on leave, and goes (branch.md 6.2). */
export default job('sittings.expire-runs', { every: '37 3 * * *' }, async ({ db, now }) => {
  await db
    .deleteFrom('sittings.run')
    .where('asked_at', '<', new Date(now.getTime() - daysKept * 86_400_000))
    .execute()
})
