import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { AskOf } from '#core/operation.ts'
import { newId } from '#web/api.ts'
import type { addPerson } from '../../person.contract.ts'
import { oldEnough } from '../../person.rules.ts'
import { isMember, type StandingKind } from '../../standing.rules.ts'
import type { Belonging } from '../branch-fields.tsx'
import type { Place } from '../posting-fields.tsx'
import { readBirth } from './birth.ts'

/** A person as he is being written down. */
export interface Draft {
  /** Made once, so that sending it again is harmless. */
  readonly ids: Readonly<Record<'person' | 'standing' | 'membership' | 'posting', string>>
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birth: string
  readonly education: string
  readonly phone: string
  readonly kind: StandingKind | null
  readonly kindFrom: Day | null
  readonly belonging: Belonging
  readonly joinedOn: Day | null
  readonly place: Place
  readonly postedOn: Day | null
  readonly another: boolean
}

export function emptyDraft(branchId: string | null, today: Day): Draft {
  return {
    ids: { person: newId(), standing: newId(), membership: newId(), posting: newId() },
    name: '',
    sex: null,
    birth: '',
    education: '',
    phone: '',
    kind: null,
    kindFrom: null,
    belonging: { branchId, groupId: null },
    joinedOn: today,
    place: { crewId: null, postId: null },
    postedOn: today,
    another: false,
  }
}

type Coming = (typeof addPerson)['refusals'][number] | 'odd.date-unreadable' | 'odd.date-impossible' | 'odd.date-future'

/** What the server would refuse of the standing, by the same rules. */
export function judgeStanding(draft: Draft, today: Day): Decision<undefined, Coming> {
  if (!draft.kind || !draft.kindFrom) return yes()
  if (draft.kindFrom > today) return no('people.not-yet', { on: draft.kindFrom })
  const birth = readBirth(draft.birth, today)
  return oldEnough(birth.ok ? (birth.value?.on ?? null) : null, draft.kindFrom)
}

/** What the server would refuse of the places, by the same rules. */
export function judgePlaces({ kind, belonging, place }: Draft): Decision<undefined, Coming> {
  if (isMember(kind ?? undefined)) return belonging.branchId ? yes() : no('people.member-without-branch')
  return place.crewId ? yes() : no('people.nowhere')
}

/** Everything that must be there is there. */
export function isWhole(draft: Draft, today: Day): boolean {
  const { name, kind, kindFrom, joinedOn, place, postedOn } = draft
  const dated = (!kind || kindFrom) && (!isMember(kind ?? undefined) || joinedOn) && (!place.crewId || postedOn)
  return Boolean(
    name.trim() && dated && readBirth(draft.birth, today).ok && judgeStanding(draft, today).ok && judgePlaces(draft).ok,
  )
}

/** The draft as the command wants it. */
export function inputOf(draft: Draft, today: Day): AskOf<typeof addPerson> {
  const { ids, kind, kindFrom, belonging, joinedOn, place, postedOn } = draft
  const birth = readBirth(draft.birth, today)
  const known = birth.ok ? birth.value : null
  const { branchId, groupId } = belonging
  return {
    id: ids.person,
    name: draft.name,
    sex: draft.sex,
    birthOn: known?.on ?? null,
    birthPrecision: known?.precision ?? 'day',
    education: draft.education.trim() || null,
    phone: draft.phone.trim() || null,
    standing: kind && kindFrom ? { id: ids.standing, kind, fromOn: kindFrom } : null,
    membership:
      isMember(kind ?? undefined) && branchId && joinedOn
        ? { id: ids.membership, branchId, groupId, fromOn: joinedOn }
        : null,
    posting:
      place.crewId && postedOn
        ? { id: ids.posting, crewId: place.crewId, postId: place.postId, fromOn: postedOn }
        : null,
    anotherOfThatName: draft.another,
  }
}
