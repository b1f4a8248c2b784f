import { useState } from 'react'
import { listOffices } from '#modules/people/office.contract.ts'
import { useAsk } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { CheckboxGroup, DatePicker, Loading, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import type { Election } from './case.ts'
import { endedByDefault, type Held, roleNow, roles, rolesOf, type SeatRole, seatRoleOf } from './offices.ts'
import { useRecording } from './use-recording.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

/** Brings the result to terms and offices, by the commands of the people's pages; what is there already is left out. */
export function OfficesDialog({ election, onClose }: OfCase) {
  const { value } = useAsk(listOffices, { unitId: election.branch.id })
  if (!value) return <Loading />
  const held = value.offices.filter(
    ({ unit, role }) => unit.id === election.branch.id && roles.some((one) => roleNow(one).role === role),
  )
  return <Offices election={election} held={held} onClose={onClose} />
}

function Offices({ election, held, onClose }: OfCase & { held: readonly Held[] }) {
  const t = useWords(dialogTexts)
  const polledOn = election.polls.findLast(({ state }) => state === 'counted')?.gathering.heldOn ?? ''
  const given = rolesOf(election)
  const open = election.recorded.offices.filter(({ since }) => since === null).map(({ person }) => person)
  const [from, setFrom] = useState<string | null>(polledOn)
  const [chosen, choose] = useState<Readonly<Record<string, SeatRole>>>(() =>
    Object.fromEntries(open.map(({ id }, at) => [id, seatRoleOf(election, held, id, at)])),
  )
  const [ends, setEnds] = useState<string[]>(() => endedByDefault(election, held).map(({ id }) => id))
  const recording = useRecording(election, polledOn)
  const save = async () => {
    if (!from) return { ok: false }
    return recording.record({ from, seats: open.map(({ id }) => ({ id, role: chosen[id] ?? 'none' })), held, ends })
  }
  return (
    <SaveDialog
      commands={recording.commands}
      onClose={onClose}
      onSave={save}
      ready={from !== null}
      save={t('recordIt')}
      saved={t('officesDone')}
      title={t('officesTitle')}
    >
      <p>{t('officesNote')}</p>
      {given.length > 1 ? <p>{t('officesByCommittee')}</p> : null}
      <DatePicker label={t('from')} onChange={setFrom} required value={from} />
      {open.map(({ id, name }) => (
        <Select
          key={id}
          label={t('role', { name })}
          onChange={(role) => choose((now) => ({ ...now, [id]: role as SeatRole }))}
          options={given.map((role) => ({ value: role as string, label: t(`role.${role}`) }))}
          value={chosen[id] ?? 'none'}
        />
      ))}
      {held.length > 0 ? (
        <CheckboxGroup
          direction="column"
          label={t('ends', { from: from ?? '' })}
          onChange={setEnds}
          options={held.map((office) => ({
            value: office.id,
            label: t('endOffice', { name: office.person.name, role: t(`role.${asSeat(office)}`) }),
          }))}
          value={ends}
        />
      ) : null}
    </SaveDialog>
  )
}

function asSeat({ role, duty }: Held): SeatRole {
  return roles.find((one) => roleNow(one).role === role && roleNow(one).duty === duty) ?? 'none'
}
