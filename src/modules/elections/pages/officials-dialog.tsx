import { useState } from 'react'
import { say } from '#core/texts.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { ComboBox, DatePicker, Fields, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { electionsTexts } from '../elections.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { type Official, officialsFit } from '../officials.rules.ts'
import { setOfficials } from '../roll.contract.ts'
import type { Election } from './case.ts'
import css from './election.module.css'
import { useTellOf } from './telling.ts'

/** Supervisors and tellers from the roll; nobody who stands is offered (EL-12). */
export function OfficialsDialog({ election, onClose }: { election: Election; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const setting = useTellOf(setOfficials, election)
  const [chosen, choose] = useState<readonly Official[]>(
    election.officials.map(({ id, role }) => ({ personId: id, role })),
  )
  const [passedOn, setPassed] = useState(election.officialsPassedOn)
  const standing = election.candidates.map(({ personId }) => personId)
  const roll = election.roll?.people ?? []
  const taken = new Set([...standing, ...chosen.map(({ personId }) => personId)])
  const options = roll
    .filter((one) => one.votes && !taken.has(one.personId))
    .map((one) => ({ value: one.personId, label: one.label, note: one.place }))
  const fits = officialsFit(chosen, roll, standing)
  const nameOf = (id: string) => roll.find(({ personId }) => personId === id)?.label ?? ''
  const add = (role: Official['role']) => (personId: string | null) => {
    if (personId) choose((now) => [...now, { personId, role }])
  }
  return (
    <SaveDialog
      commands={[setting]}
      onClose={onClose}
      onSave={() => setting.tell({ officials: [...chosen], passedOn })}
      ready={fits.ok}
      save={t('save')}
      saved={t('saved')}
      title={t('officialsTitle')}
      warning={!fits.ok && chosen.length > 0 ? say(electionsTexts, fits.code, language, fits.numbers) : null}
    >
      <ul className={css.list}>
        {chosen.map(({ personId, role }) => (
          <li key={personId}>
            <span>
              {nameOf(personId)} <small>{word(`role.${role}`)}</small>
            </span>
            <TextButton
              label={t('remove', { name: nameOf(personId) })}
              onPress={() => choose((now) => now.filter((one) => one.personId !== personId))}
              quiet
            >
              {word('strike')}
            </TextButton>
          </li>
        ))}
      </ul>
      {/* A field that took somebody is a new one: empty, and closed. */}
      <Fields>
        <ComboBox
          key={`supervisor ${chosen.length}`}
          label={t('addSupervisor')}
          onChange={add('supervisor')}
          options={options}
          value={null}
        />
        <ComboBox
          key={`teller ${chosen.length}`}
          label={t('addTeller')}
          onChange={add('teller')}
          options={options}
          value={null}
        />
      </Fields>
      <DatePicker label={t('officialsPassed')} latest={today} onChange={setPassed} value={passedOn} />
    </SaveDialog>
  )
}
