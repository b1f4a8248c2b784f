import type { Numbers } from '#core/decision.ts'
import { totalsOf } from './attendance.rules.ts'
import { checklist, isWritten } from './closing.rules.ts'
import { isOpenFor, stateOf } from './gathering-state.rules.ts'
import type { KeptRecord } from './kept-record.rules.ts'
import { type GatheringState, type MilestoneKind, milestoneKinds, type Part, parts } from './terms.rules.ts'
import { isEffective } from './vote.rules.ts'
import { judgedThen, judgeNow } from './vote-view.rules.ts'

/** The record as it is shown, printed and closed: one derivation for all three. */
export function viewOf(kept: KeptRecord) {
  const state = stateOf(kept.milestones.map(({ kind }) => kind))
  const purposes = kept.purposes.map(({ settledId, settledTitle, settledGatheringId, settledOn, ...purpose }) => {
    const agenda = kept.agenda
      .filter((item) => item.purpose === purpose.kind)
      .map(({ id, title, standing, points, version }) => ({ id, title, standing, points, version }))
    const settledIn =
      settledId && settledGatheringId && settledOn
        ? { id: settledId, title: settledTitle ?? '', gatheringId: settledGatheringId, heldOn: settledOn }
        : null
    const settled = settledIn !== null
    return { ...purpose, agenda, settledIn, written: isWritten({ ...purpose, agenda, settled }) }
  })
  const gathered = { heldOn: kept.heldOn, attendees: kept.attendees, guests: kept.guests.length, local: kept.local }
  const judged = kept.votes.map((vote) => ({
    vote,
    ...(kept.sealedAt ? judgedThen(vote) : judgeNow(vote, gathered)),
    resolved: kept.resolutions.some(({ voteId }) => voteId === vote.id),
  }))
  const place = kept.venueName ?? kept.place
  const lines = isOpenFor(state, 'recorder-closing')
    ? checklist({
        ...kept,
        place,
        purposes: purposes.map((purpose) => ({ ...purpose, settled: purpose.settledIn !== null })),
        votes: judged.map(({ vote, ...rest }) => ({
          id: vote.id,
          counted: vote.tally !== null || vote.deferred !== null,
          ...rest,
        })),
        outcomes: kept.outcomes.length,
        actionItems: kept.actionItems.length,
        noticed: kept.notices.length > 0,
      })
    : []
  return {
    ...kept,
    state,
    place,
    unit: { id: kept.unitId, name: kept.unitName, kind: kept.unitKind },
    branch: { id: kept.branchId, name: kept.branchName },
    venue: kept.venueId ? { id: kept.venueId, name: kept.venueName ?? '' } : null,
    createdBy: { id: kept.creatorId, name: kept.creatorName },
    milestones: milestonesOf(kept),
    purposes,
    attendees: [...kept.attendees],
    guests: [...kept.guests],
    sittings: [...kept.sittings],
    asked: [...kept.asked],
    totals: totalsOf(kept.attendees, kept.guests.length),
    votes: judged.map(({ vote, n, p, judgement }) => ({
      ...vote,
      n,
      p,
      judgement,
      exclusions: vote.exclusions.map((one) => ({ ...one, effective: isEffective(one) })),
    })),
    resolutions: [...kept.resolutions],
    actionItems: kept.actionItems.map(actionItemOf),
    outcomes: [...kept.outcomes],
    notices: kept.notices.map(({ id, at, body, byId, byName }) => ({
      id,
      at: new Date(at),
      body,
      by: { id: byId, name: byName },
    })),
    amendments: kept.amendments.map((one) => ({
      id: one.id,
      field: one.field,
      subject: subjectOf(kept, one.subjectId),
      before: one.before,
      after: one.after,
      reason: one.reason,
      at: new Date(one.at),
      by: { id: one.byId, name: one.byName },
    })),
    checklist: lines as { code: (typeof lines)[number]['code']; must: boolean; numbers: Numbers }[],
    may: mayOf(kept, state),
  }
}

/** In the order of time; within one instant in the order of the work. */
function milestonesOf({ milestones }: KeptRecord) {
  const place = (kind: MilestoneKind) => milestoneKinds.indexOf(kind)
  return milestones
    .map(({ kind, at, reason, id, name }) => ({ kind, at: new Date(at), reason, by: { id, name } }))
    .sort((one, other) => one.at.getTime() - other.at.getTime() || place(one.kind) - place(other.kind))
}

export type RecordView = ReturnType<typeof viewOf>

export function actionItemOf<T extends KeptRecord['actionItems'][number]>(kept: T) {
  const { ownerId, ownerName, ...rest } = kept
  const state: 'open' | 'done' | 'dropped' = kept.doneOn ? 'done' : kept.droppedOn ? 'dropped' : 'open'
  return { ...rest, owner: { id: ownerId, name: ownerName }, state }
}

/** What an amendment is about, in the words of the record: a name, an agenda item, the subject of a vote. */
function subjectOf(kept: KeptRecord, id: string | null): string | null {
  if (!id) return null
  const attendee = kept.attendees.find(({ person }) => person.id === id)?.person.name
  const item = kept.agenda.find((one) => one.id === id)?.title
  const vote = kept.votes.find((one) => one.id === id)?.subject
  const resolution = kept.resolutions.find((one) => one.id === id)?.text
  const outcome = kept.outcomes.find((one) => one.id === id)
  const measured = outcome && `${outcome.measure}（${outcome.unit}）`
  return (
    attendee ?? measured ?? item ?? vote ?? resolution ?? kept.actionItems.find((one) => one.id === id)?.text ?? null
  )
}

/** What chair and recorder named in a record may work on without an office over its unit. */
const namedParts: readonly Part[] = ['opening', 'attendance', 'agenda', 'minutes', 'vote', 'resolution', 'assignment']

function mayOf({ keeper, isChair, isRecorder }: KeptRecord, state: GatheringState): Record<Part, boolean> {
  const permitted = (part: Part) => {
    if (part === 'recorder-closing') return isRecorder
    if (part === 'chair-closing') return isChair
    return keeper || ((isChair || isRecorder) && namedParts.includes(part))
  }
  const entries = parts.map((part) => [part, isOpenFor(state, part) && permitted(part)])
  return Object.fromEntries(entries) as Record<Part, boolean>
}
