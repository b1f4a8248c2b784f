import { shiftOn } from '#modules/organisation/shift.rules.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type RosterHint, rosterHints } from '../../terms.rules.ts'
import type { PlanDraft } from './draft.ts'
import { type Hour, hintAt, type Member } from './invited.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import { shiftClock } from './schedules.ts'
import type { Planning } from './use-planning.ts'
import { VoteOutlook } from './vote-outlook.tsx'

interface Line {
  readonly crewId: string
  readonly name: string
  readonly shift: string | null
  readonly members: readonly Member[]
  readonly away: readonly RosterHint[]
}

/** Who should attend, crew by crew, and what the rota says of the hour. Without a rota in sight it only counts. */
export function Who({ draft, planning }: { draft: PlanDraft; planning: Planning }) {
  const t = useWords(whoTexts)
  const { heldOn, startsAt, endsAt } = draft
  const { called, schedules, reading } = planning
  const hour = heldOn && startsAt ? { on: heldOn, startsAt, endsAt } : null
  const lines = useLines(called, hour, planning)
  const rota = schedules.crews.length > 0
  const able = lines.reduce((sum, line) => sum + line.members.length - line.away.length, 0)
  const columns: Column<Line>[] = [
    { key: 'crew', title: t('crew'), width: 76, cell: ({ name }) => name },
    { key: 'shift', title: t('shift'), cell: ({ shift }) => shift ?? '–' },
    { key: 'away', title: t('away'), cell: ({ away }) => <Away hints={away} /> },
    { key: 'can', title: t('can'), kind: 'number', width: 64, cell: (line) => <Can line={line} /> },
  ]
  const counted: Column<Line>[] = [
    { key: 'crew', title: t('crew'), cell: ({ name }) => name },
    { key: 'can', title: t('should'), kind: 'number', width: 64, cell: ({ members }) => members.length },
  ]
  if (called.length === 0 && !reading) return null
  return (
    <Section line="heavy" note={t(rota || reading ? 'byRota' : 'noRota')} title={t('title')}>
      <Table
        columns={rota ? columns : counted}
        label={t('title')}
        least={rota ? 320 : 200}
        rowKey={({ crewId }) => crewId}
        rows={reading ? undefined : lines}
        sums={{ can: rota ? <Sum able={able} of={called.length} /> : called.length }}
      />
      {hour && rota && !reading ? <VoteOutlook called={called} draft={draft} hour={hour} planning={planning} /> : null}
      {rota ? <p className={css.note}>{t('ruleNote')}</p> : null}
    </Section>
  )
}

function useLines(called: readonly Member[], hour: Hour | null, { schedules }: Planning): Line[] {
  const t = useWords(whoTexts)
  const { zone } = useSession()
  const crews = new Map(
    [...schedules.crews, ...called.flatMap(({ crew }) => crew ?? [])].map((crew) => [crew.id, crew]),
  )
  const places = [...crews.values(), { id: '', name: t('noCrew') }]
  return places.flatMap(({ id, name }) => {
    const members = called.filter(({ crew }) => (crew?.id ?? '') === id)
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
