import { useState } from 'react'
import type { Day } from '#core/day.ts'
import { ask } from '#regulations/index.ts'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Fields, Select, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { keptYear, mayTell, yearsOf } from '../../plan.rules.ts'
import { listGatherings, showGathering } from '../../reading.contract.ts'
import { listSeries } from '../../series.contract.ts'
import { lecturerOffices } from '../../terms.rules.ts'
import { judgedLineTexts } from '../judged-line.texts.ts'
import { JudgedLine } from '../judged-line.tsx'
import { useSentence } from '../sentence.ts'
import { fixedDayTexts } from './fixed-day.texts.ts'
import { planTexts } from './plan.texts.ts'
import type { PartProps } from './what-fields.tsx'

const none = 'none'

/** What a theme Party day adds: its theme, where the committee settled it (TP-02), why it was moved (TP-01). */
export function ThemeFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const fixed = useWords(fixedDayTexts)
  const judged = useWords(judgedLineTexts)
  const { today } = useSession()
  const fixedOn = useFixedOn(draft)
  const moved = fixedOn !== null && draft.heldOn !== null && fixedOn !== draft.heldOn
  return (
    <>
      <ThemeField change={change} draft={draft} kind="theme-party-day" />
      <SettledFields {...{ draft, change, planning }} />
      <TextField
        label={t('reasonMoved')}
        maxLength={200}
        note={fixedOn ? fixed('fixedDay', { day: shortDay(fixedOn, today) }) : t('reasonMovedNote')}
        onChange={(reasonMoved) => change({ reasonMoved })}
        value={draft.reasonMoved}
        warning={moved && draft.reasonMoved.trim() === '' ? fixed('moved') : null}
      />
      {draft.heldOn ? (
        <JudgedLine about={judged('theme-day')} answer={settledAnswer(draft, draft.heldOn, today)} />
      ) : null}
    </>
  )
}

/** TP-02: is the theme settled in advance, as the plan stands now? */
function settledAnswer({ themes, settledAt }: PartProps['draft'], heldOn: Day, today: Day) {
  const theme = themes['theme-party-day']?.trim() || null
  return ask('theme-day', { heldOn, theme, settledOn: settledAt?.heldOn ?? null, decided: [] }, today)
}

/** The fixed day of the unit's series in that month (TP-01). */
function useFixedOn({ unitId, heldOn }: PartProps['draft']): string | null {
  const asked = unitId && heldOn ? { unitId, from: `${heldOn.slice(0, 7)}-01`, months: 1 } : null
  const series = useAsk(listSeries, asked).value?.series ?? []
  const own = series.find(({ unit, purposes }) => unit.id === unitId && purposes.includes('theme-party-day'))
  return own?.months[0]?.fixedOn ?? null
}

/** Who gives the lecture, and on what (L09). */
export function LectureFields(shared: Filled) {
  const t = useWords(planTexts)
  return (
    <Fields least={280}>
      <ThemeField {...shared} kind="lecture" />
      <LecturerField {...shared} />
      <Select
        label={t('lecturerOffice')}
        note={t('lecturerOfficeNote')}
        onChange={(chosen) =>
          shared.change({ lecturerOffice: lecturerOffices.find((office) => office === chosen) ?? null })
        }
        options={[
          { value: none, label: t('lecturerOffice.none') },
          ...lecturerOffices.map((office) => ({ value: office as string, label: t(`lecturerOffice.${office}`) })),
        ]}
        value={shared.draft.lecturerOffice ?? none}
      />
    </Fields>
  )
}

/** Who teaches the mini-class, and what (L25). Given together with a lecture, it is given by the same. */
export function ClassFields(shared: Filled) {
  return (
    <Fields least={280}>
      <ThemeField {...shared} kind="mini-class" />
      {shared.draft.kinds.includes('lecture') ? null : <LecturerField {...shared} />}
    </Fields>
  )
}

function LecturerField({ draft, change }: Filled) {
  const t = useWords(planTexts)
  return (
    <TextField
      label={t('lecturer')}
      maxLength={120}
      note={t('lecturerNote')}
      onChange={(lecturer) => change({ lecturer })}
      value={draft.lecturer}
    />
  )
}

/** The theme of an organisational-life meeting (L11), and the year it or an appraisal is held for. */
export function LifeFields({ draft, change }: Filled) {
  const t = useWords(planTexts)
  const sentence = useSentence()
  const { heldOn, forYear } = draft
  const years = heldOn ? yearsOf(heldOn) : []
  const told = heldOn ? mayTell({ kind: 'organisational-life', lecturer: null, forYear }, heldOn) : null
  return (
    <Fields least={280}>
      {draft.kinds.includes('organisational-life') ? (
        <ThemeField change={change} draft={draft} kind="organisational-life" />
      ) : null}
      {heldOn ? (
        <Select
          label={t('forYear')}
          note={t('forYearNote')}
          onChange={(year) => change({ forYear: keptYear(year, heldOn) })}
          options={years.map((year) => ({ value: year, label: t('year', { year }) }))}
          value={forYear ?? years[0] ?? null}
          warning={told && !told.ok ? sentence(told) : null}
          width={280}
        />
      ) : null}
    </Fields>
  )
}

type Filled = Pick<PartProps, 'draft' | 'change'>

type Themed = 'theme-party-day' | 'lecture' | 'mini-class' | 'organisational-life'

function ThemeField({ draft, change, kind }: Filled & { kind: Themed }) {
  const t = useWords(planTexts)
  return (
    <TextField
      label={t(`theme.${kind}`)}
      maxLength={200}
      onChange={(theme) => change({ themes: { ...draft.themes, [kind]: theme } })}
      value={draft.themes[kind] ?? ''}
    />
  )
}

/** The committee meeting, then which of its items settled the theme. */
function SettledFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const { today } = useSession()
  const branchId = planning.convener?.branchId
  const [meeting, setMeeting] = useState(draft.settledAt)
  const meetingId = meeting?.id ?? null
  const meetings = useAsk(
    listGatherings,
    branchId ? { unitId: branchId, kind: 'committee-meeting' as const, pageSize: 12 } : null,
  ).value?.gatherings
  const items = useAsk(showGathering, meetingId ? { id: meetingId } : null).value?.purposes.flatMap(
    ({ agenda }) => agenda,
  )
  const standing = (meetings ?? []).filter(({ state }) => state !== 'cancelled')
  if (standing.length === 0) return null
  return (
    <Fields least={240}>
      <Select
        label={t('settledIn')}
        note={t('settledNote')}
        onChange={(chosen) => {
          const at = standing.find(({ id }) => id === chosen) ?? null
          setMeeting(at)
          change({ settledItemId: null, settledAt: null })
        }}
        options={[
          { value: none, label: t('notSettled') },
          ...standing.map(({ id, title, heldOn }) => ({ value: id, label: title, note: shortDay(heldOn, today) })),
        ]}
        value={meetingId ?? none}
      />
      {meetingId && items ? (
        <Select
          label={t('settledItem')}
          onChange={(settledItemId) => change({ settledItemId, settledAt: meeting })}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          value={draft.settledItemId}
        />
      ) : null}
    </Fields>
  )
}
