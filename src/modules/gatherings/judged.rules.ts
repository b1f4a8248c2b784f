import type { Day } from '#core/day.ts'
import { type Answer, ask, type GivenOf, type ValuesOf } from '#regulations/index.ts'
import type { Mark } from './attendance.rules.ts'
import type { ChairRole } from './plan.rules.ts'
import type { PurposeKind } from './terms.rules.ts'

/** The meetings whose chair the text names, the leading one first. */
const chaired = ['branch-assembly', 'committee-meeting', 'group-meeting'] as const

/** Which office counts where someone holds several. */
const offices: Readonly<Record<(typeof chaired)[number], readonly ChairRole[]>> = {
  'branch-assembly': ['secretary', 'deputy-secretary', 'committee-member', 'group-leader'],
  'committee-meeting': ['secretary', 'deputy-secretary', 'committee-member', 'group-leader'],
  'group-meeting': ['group-leader', 'secretary', 'deputy-secretary', 'committee-member'],
}

/**
 * MT-05: may whoever holds these offices chair? Null where no purpose has a chair of its own. That a plan names the deputy or a
 * committee member is the secretary's word.
 */
export function judgeChair(
  kinds: readonly PurposeKind[],
  roles: readonly ChairRole[],
  on: Day,
): Answer<ValuesOf<'meeting-chair'>> | null {
  const meeting = chaired.find((kind) => kinds.includes(kind))
  if (!meeting) return null
  const chair = offices[meeting].find((role) => roles.includes(role)) ?? 'member'
  return ask('meeting-chair', { meeting, chair, delegated: true }, on)
}

/** As much of a record as its judgements need. */
export interface Judgeable {
  readonly heldOn: Day
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string | null
  readonly chair: unknown
  readonly recorder: unknown
  readonly attendees: readonly (Pick<Mark, 'reason'> & { byRight: boolean; state: Mark['state'] | null })[]
  readonly guests: readonly unknown[]
  readonly purposes: readonly {
    readonly kind: PurposeKind
    readonly theme: string | null
    readonly settledIn: { readonly heldOn: Day } | null
    readonly agenda: readonly unknown[]
    readonly written: boolean
  }[]
  readonly votes: readonly {
    readonly id: string
    readonly tally: unknown
    readonly deferred: string | null
    readonly judgement: { readonly outcome: string } | null
  }[]
  readonly resolutions: readonly { readonly voteId: string | null }[]
  readonly actionItems: readonly {
    readonly owner: { readonly name: string }
    readonly dueOn: Day
    readonly doneOn: Day | null
    readonly droppedOn: Day | null
  }[]
  /** What closing waits for: votes whose sums do not fit are among it. */
  readonly checklist: readonly { readonly code: string }[]
}

type Part = GivenOf<'meeting-record'>['parts'][number]

/** MT-08, MT-10: is all in the record that is due, and has each duty it serves a section of its own? */
export function judgeRecord(
  record: Judgeable,
  nameOf: (kind: PurposeKind) => string,
  on: Day,
): Answer<ValuesOf<'meeting-record'>> {
  const { attendees, guests, purposes, votes, resolutions } = record
  const due = attendees.filter(({ byRight }) => byRight)
  const marked = due.every(({ state }) => state !== null)
  const away = due.filter(({ state }) => state !== null && state !== 'present')
  const carried = votes.filter(({ tally, judgement }) => tally !== null && judgement?.outcome === 'PASS')
  const resolved = carried.every(({ id }) => resolutions.some(({ voteId }) => voteId === id))
  const counted = votes.every(({ tally, deferred }) => tally !== null || deferred !== null)
  const has: Record<Part, boolean> = {
    time: record.endsAt !== null,
    place: record.place !== null,
    chair: record.chair !== null,
    recorder: record.recorder !== null,
    present: attendees.some(({ state }) => state === 'present'),
    absent: marked,
    'non-voting': true,
    agenda: purposes.every(({ agenda }) => agenda.length > 0),
    speeches: purposes.some(({ written }) => written),
    vote: counted && !record.checklist.some(({ code }) => code === 'sum'),
    resolution: resolved,
    'sign-in': marked,
  }
  return ask(
    'meeting-record',
    {
      parts: (Object.keys(has) as Part[]).filter((part) => has[part]),
      absent: away.length,
      absentWithReason: away.filter(({ state, reason }) => state === 'on-shift' || reason !== null).length,
      nonVoting: guests.length + attendees.filter(({ byRight, state }) => !byRight && state === 'present').length,
      votes: votes.length,
      carried: carried.length,
      purposes: purposes.map(({ kind, written }) => ({ name: nameOf(kind), ownSection: written })),
    },
    on,
  )
}

/** TP-02, TP-03: was the theme of the day settled in advance, and what became of what it decided? Null on any other record. */
export function judgeThemeDay(
  { heldOn, purposes, actionItems }: Judgeable,
  on: Day,
): Answer<ValuesOf<'theme-day'>> | null {
  const themeDay = purposes.find(({ kind }) => kind === 'theme-party-day')
  if (!themeDay) return null
  const { theme, settledIn } = themeDay
  const decided = actionItems
    .filter(({ droppedOn }) => droppedOn === null)
    .map(({ owner, dueOn, doneOn }) => ({ owner: owner.name, dueOn, doneOn }))
  // Asked of the day on which it is looked at: what was decided goes on after the day itself.
  return ask('theme-day', { heldOn, theme, settledOn: settledIn?.heldOn ?? null, decided }, on)
}
