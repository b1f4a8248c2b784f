import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Language } from '#core/texts.ts'
import { ask, sentenceOf } from '#regulations/index.ts'
import { newId, useTell } from '#web/api.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, NumberField, RadioGroup, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { amendElection, openElection } from '../opening.contract.ts'
import { registerTexts } from '../register.texts.ts'
import { type ElectionKind, electionKinds, isOfficers } from '../terms.rules.ts'
import type { Election } from './case.ts'

type Duty = 'organisation' | 'publicity' | 'discipline'
interface Seat {
  readonly duty: Duty | null
  readonly leftBy: Person | null
}
const emptySeat: Seat = { duty: null, leftBy: null }

interface PlanDialogProps {
  branches: readonly OwnUnit[]
  /** The case whose plan changes; without it a new one is opened. */
  election?: Election
  onClose: () => void
}

/** Opens a case, or changes its plan: kind, seats, the vacancies of a by-election. */
export function PlanDialog({ branches, election, onClose }: PlanDialogProps) {
  const t = useWords(dialogTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const opening = useTell(openElection)
  const amending = useTell(amendElection)
  const [draft, setDraft] = useState({
    branchId: election?.branch.id ?? branches[0]?.id ?? '',
    kind: (election?.kind ?? 'general-election') as ElectionKind,
    seats: (election?.seats ?? 5) as number | null,
    reason: election?.reason ?? '',
    plannedOn: election?.plannedOn ?? (null as string | null),
    vacancies: (election?.vacancies ?? []) as readonly Seat[],
  })
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const chooseKind = (kind: ElectionKind) =>
    change({
      kind,
      seats: kind === 'general-election' ? 5 : 1,
      vacancies: kind === 'by-election' ? [emptySeat] : [],
    })
  const resize = (seats: number | null) =>
    change({
      seats,
      ...(draft.kind === 'by-election'
        ? { vacancies: Array.from({ length: seats ?? 0 }, (_, at) => draft.vacancies[at] ?? emptySeat) }
        : {}),
    })
  const { kind, seats } = draft
  const save = async () => {
    if (!seats) return { ok: false }
    const vacancies = draft.vacancies.map(({ duty, leftBy }) => ({ duty, leftBy: leftBy?.id ?? null }))
    const plan = { seats, reason: draft.reason.trim(), plannedOn: draft.plannedOn, vacancies }
    if (election) return amending.tell({ electionId: election.id, version: election.version, ...plan })
    const id = newId()
    const reply = await opening.tell({ id, branchId: draft.branchId, kind, ...plan })
    if (reply.ok) await navigate({ to: `/elections/${id}` as never })
    return reply
  }
  return (
    <SaveDialog
      commands={[opening, amending]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(seats && draft.reason.trim() && draft.branchId)}
      save={t(election ? 'save' : 'open')}
      saved={t(election ? 'saved' : 'opened')}
      title={t(election ? 'amendTitle' : 'openTitle')}
    >
      {election ? null : (
        <RadioGroup
          label={t('kind')}
          onChange={chooseKind}
          options={electionKinds.map((value) => ({ value, label: word(`kind.${value}`) }))}
          value={kind}
        />
      )}
      <Fields>
        {election || branches.length < 2 ? null : (
          <Select
            label={t('branch')}
            onChange={(branchId) => change({ branchId })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.branchId}
          />
        )}
        <NumberField
          label={t('seats')}
          maximum={15}
          minimum={1}
          note={seats && !isOfficers(kind) ? surplusWords(seats, draft.plannedOn ?? today, language) : t('equal')}
          onChange={resize}
          readOnly={kind === 'secretary-election'}
          required
          value={seats}
          width={140}
        />
        <DatePicker label={t('plannedOn')} onChange={(plannedOn) => change({ plannedOn })} value={draft.plannedOn} />
      </Fields>
      <TextField
        label={t('reason')}
        maxLength={200}
        onChange={(reason) => change({ reason })}
        required
        value={draft.reason}
      />
      {draft.vacancies.map((seat, at) => (
        <VacancyFields
          branchId={draft.branchId}
          // biome-ignore lint/suspicious/noArrayIndexKey: seats have no name of their own
          key={at}
          onChange={(next) => change({ vacancies: draft.vacancies.with(at, next) })}
          seat={seat}
        />
      ))}
    </SaveDialog>
  )
}

/** How many candidates so many seats ask for, and that it is measured against the seats (EL-02). */
function surplusWords(seats: number, on: string, language: Language): string | undefined {
  const [line] = ask('election-candidates', { seats }, on).because
  return line && sentenceOf(line, language)
}

function VacancyFields(props: { branchId: string; seat: Seat; onChange: (seat: Seat) => void }) {
  const { branchId, seat, onChange } = props
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  return (
    <Fields>
      <Select
        label={t('duty')}
        onChange={(duty) => onChange({ ...seat, duty: duty === 'none' ? null : (duty as Duty) })}
        options={(['organisation', 'publicity', 'discipline', 'none'] as const).map((value) => ({
          value: value as string,
          label: word(`duty.${value}`),
        }))}
        value={seat.duty ?? 'none'}
      />
      <PersonField
        branchId={branchId}
        label={t('leftBy')}
        onChange={(leftBy) => onChange({ ...seat, leftBy })}
        value={seat.leftBy}
      />
    </Fields>
  )
}
