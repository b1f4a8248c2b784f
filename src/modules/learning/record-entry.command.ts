import { no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { answer } from '#server/handler.ts'
import { alreadyLearned, studyOf } from './entry.queries.ts'
import { keptLength, mayRecordEntry, sessionName } from './entry.rules.ts'
import { keptPeople } from './learner.queries.ts'
import { recordEntry } from './learning.contract.ts'
import { usualMinutes } from './sessions.rules.ts'

export default answer(recordEntry, async (context, { entries, heldOn, learned }) => {
  const { db, actor, now, today, audit, emit } = context
  const ids = entries.map(({ personId }) => personId)
  const people = await keptPeople(context, ids, heldOn)
  const [first] = people
  if (!first || people.length < ids.length) return no('learning.unknown-person')
  const namesOf = (some: ReadonlySet<string>) => {
    const names = people.filter(({ id }) => some.has(id)).map(({ name }) => name)
    return { people: names.length, names: names.join('、') }
  }
  const branches = [...new Set(people.map(({ branchId }) => branchId))]
  const makesUp = learned.mode === 'make-up'
  const study = makesUp ? await studyOf(context, learned.gatheringId, branches, ids) : undefined
  const content = contentOf(learned, heldOn, study)
  if (!content) return no('learning.unknown-gathering')
  const firstHeldOn = makesUp ? null : learned.firstHeldOn
  const allowed = mayRecordEntry({ heldOn, firstHeldOn, missedOn: study?.heldOn ?? null }, today)
  if (!allowed.ok) return allowed
  if (study?.present.length) return no('learning.was-present', namesOf(new Set(study.present)))
  const known = await alreadyLearned(context, content.session, ids)
  if (known.size) return no('learning.already-recorded', namesOf(known))
  const rows = entries.map(({ id, personId }) => ({
    id,
    person_id: personId,
    held_on: heldOn,
    mode: learned.mode,
    ...content,
    recorded_by: actor.personId,
    recorded_at: now,
  }))
  const written = await db
    .insertInto('learning.entry')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  if (written.length < rows.length) return no('learning.id-taken')
  audit({ unitId: first.branchId })
  emit('learning.learning-changed', { personIds: ids })
  return { recorded: rows.length }
})

type Learned = InputOf<typeof recordEntry>['learned']

/** A gathering made up for bears the name of the gathering, so that it never counts twice; undefined when there is none. */
function contentOf(learned: Learned, heldOn: string, study: Awaited<ReturnType<typeof studyOf>>) {
  if (learned.mode === 'make-up')
    return (
      study && {
        session: study.session,
        title: study.title,
        minutes: study.minutes ?? usualMinutes,
        span: null,
        concentrated: false,
      }
    )
  const { title, length, firstHeldOn } = learned
  const concentrated = learned.mode === 'training' && learned.concentrated
  return { session: sessionName(title, heldOn, firstHeldOn), title, ...keptLength(length), concentrated }
}
