import { shiftOn } from '#modules/organisation/shift.rules.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { totalsOf } from '../../attendance.rules.ts'
import { type RosterHint, rosterHints } from '../../terms.rules.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import type { PlanDraft } from './draft.ts'
import { asIfAllCame, type Hour, hintAt, type Member } from './invited.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import { shiftClock } from './schedules.ts'
import type { Planning } from './use-planning.ts'

interface Line {
  readonly crewId: string
  readonly name: string
  readonly shift: string | null
  readonly members: readonly Member[]
  readonly away: readonly RosterHint[]
}

/** Who should attend, crew by crew, and what the rota says of the hour. */
export function Who({ draft, planning }: { draft: PlanDraft; planning: Planning }) {
  const t = useWords(whoTexts)
  const { heldOn, startsAt, endsAt } = draft
  const { called, schedules, reading } = planning
  const hour = heldOn && startsAt ? { on: heldOn, startsAt, endsAt } : null
  const lines = useLines(called, hour, planning)
  const columns: Column<Line>[] = [
    { key: 'crew', title: t('crew'), width: 76, cell: ({ name }) => name },
    { key: 'shift', title: t('shift'), cell: ({ shift }) => shift ?? '–' },
    { key: 'away', title: t('away'), cell: ({ away }) => <Away hints={away} /> },
    { key: 'can', title: t('can'), kind: 'number', width: 64, cell: (line) => <Can line={line} /> },
  ]
  if (called.length === 0 && !reading) return null
  const able = lines.reduce((sum, line) => sum + line.members.length - line.away.length, 0)
  return (
    <Section line="heavy" note={t(schedules.crews.length > 0 || reading ? 'byRota' : 'noRota')} title={t('title')}>
      <Table
        columns={columns}
        label={t('title')}
        least={320}
        rowKey={({ crewId }) => crewId}
        rows={reading ? undefined : lines}
        sums={{ can: <Sum able={able} of={called.length} /> }}
      />
      {hour && !reading ? <VoteOutlook called={called} draft={draft} hour={hour} planning={planning} /> : null}
      <p className={css.note}>{t('ruleNote')}</p>
    </Section>
  )
}

function useLines(called: readonly Member[], hour: Hour | null, { schedules }: Planning): Line[] {
  const t = useWords(whoTexts)
  const { zone } = useSession()
  const known = new Set(schedules.crews.map(({ id }) => id))
  const places = [...schedules.crews, { id: '', name: t('noCrew') }]
  return places.flatMap(({ id, name }) => {
    const members = called.filter(({ crewId }) => (id === '' ? !known.has(crewId ?? '') : crewId === id))
    if (members.length === 0) return []
    const away = hour ? members.flatMap((member) => hintAt(member, hour, schedules, zone) ?? []) : []
    return [{ crewId: id, name, members, away, shift: shiftWords(id) }]
  })

  function shiftWords(crewId: string): string | null {
    const schedule = schedules.of(crewId)
    if (!schedule || !hour) return null
    const shift = shiftOn(schedule, { crewId }, hour.on, zone)
    if (!shift) return t('dayOff')
    const [from, until] = [shift.startsAt, shift.endsAt].map((instant) => shiftClock(instant, zone))
    return t(`shift.${shift.code}`, { hours: `${from}–${until}` })
  }
}

function Away({ hints }: { hints: readonly RosterHint[] }) {
  const t = useWords(whoTexts)
  const counted = rosterHints.flatMap((hint) => {
    const count = hints.filter((one) => one === hint).length
    return count > 0 ? [t(hint, { count })] : []
  })
  return counted.length > 0 ? counted.join(' ') : '–'
}

function Can({ line }: { line: Line }) {
  return <Sum able={line.members.length - line.away.length} of={line.members.length} />
}

function Sum({ able, of }: { able: number; of: number }) {
  return (
    <>
      {able}
      <small> / {of}</small>
    </>
  )
}

interface VoteOutlookProps {
  called: readonly Member[]
  draft: PlanDraft
  hour: Hour
  planning: Planning
}

/** Could a vote be taken with those who can come? The same rule that judges it in the meeting. */
function VoteOutlook({ called, draft, hour, planning }: VoteOutlookProps) {
  const t = useWords(whoTexts)
  const { zone } = useSession()
  const body = draft.kinds.find(isVotingBody)
  const grid = asIfAllCame(called, (member) => hintAt(member, hour, planning.schedules, zone) === null)
  const totals = totalsOf(grid)
  const foreseen = body && outlook(body, electorateOf(body, grid), [], hour.on)
  const { neededPresent = 0, neededInFavour = 0, quorate = false } = (foreseen?.values ?? {}) as Partial<Foreseen>
  const words = { present: neededPresent, inFavour: neededInFavour }
  return (
    <div className={css.outlook}>
      <p>
        {t('voters')} {t('canVote', { p: totals.presentVoters, n: totals.expectedVoters })}
        {totals.expected > totals.expectedVoters
          ? `；${t('probationary')} ${t('canVote', { p: totals.presentProbationary, n: totals.expected - totals.expectedVoters })}`
          : ''}
      </p>
      {foreseen ? (
        <Status
          kind={foreseen.outcome === 'PASS' ? 'met' : 'out-of-band'}
          word={t(foreseen.outcome === 'PASS' ? 'quorate' : quorate ? 'cannotPass' : 'notQuorate', words)}
        />
      ) : null}
    </div>
  )
}

interface Foreseen {
  readonly neededPresent: number
  readonly neededInFavour: number
  readonly quorate: boolean
}
