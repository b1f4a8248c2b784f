import { useState } from 'react'
import { ask, sentenceOf } from '#regulations/index.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { ComboBox, DatePicker, Fields, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { excludeVoter, freezeRoll } from '../roll.contract.ts'
import { type ExclusionReason, exclusionReasons } from '../terms.rules.ts'
import type { Election } from './case.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

export function FreezeDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const freezing = useTell(freezeRoll)
  const [on, setOn] = useState<string | null>(today)
  return (
    <SaveDialog
      commands={[freezing]}
      onClose={onClose}
      onSave={async () =>
        on ? freezing.tell({ electionId: election.id, version: election.version, on }) : { ok: false }
      }
      ready={on !== null}
      save={t('freeze')}
      saved={t('frozen')}
      title={t('freezeTitle')}
    >
      <DatePicker label={t('asOf')} latest={today} note={t('freezeNote')} onChange={setOn} required value={on} />
    </SaveDialog>
  )
}

/** VT-03: a listed ground, the consent from above and the resolution of the assembly; the form says what is missing. */
export function ExcludeDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const excluding = useTell(excludeVoter)
  const [personId, setPerson] = useState<string | null>(null)
  const [reason, setReason] = useState<ExclusionReason | null>(null)
  const [superior, setSuperior] = useState('')
  const [assembly, setAssembly] = useState('')
  const serving = new Set([
    ...election.candidates.map((one) => one.personId),
    ...election.officials.map(({ id }) => id),
  ])
  const voters = (election.roll?.people ?? []).filter((one) => one.votes && !serving.has(one.personId))
  const judged = reason
    ? ask(
        'excusal',
        { reason, superiorConsent: superior.trim() !== '', assemblyResolution: assembly.trim() !== '' },
        today,
      )
    : null
  const missing = judged?.because.find(({ holds }) => holds === false)
  const save = async () => {
    if (!personId || !reason) return { ok: false }
    return excluding.tell({
      electionId: election.id,
      version: election.version,
      personId,
      reason,
      superiorReference: superior.trim() || null,
      assemblyReference: assembly.trim() || null,
    })
  }
  return (
    <SaveDialog
      commands={[excluding]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(personId && reason)}
      save={t('record')}
      saved={t('recorded')}
      title={t('excludeTitle')}
    >
      <ComboBox
        label={t('person')}
        onChange={setPerson}
        options={voters.map((one) => ({ value: one.personId, label: one.label, note: one.place }))}
        required
        value={personId}
      />
      <Select
        label={t('ground')}
        note={t('excludeNote')}
        onChange={setReason}
        options={exclusionReasons.map((value) => ({ value, label: t(`ground.${value}`) }))}
        required
        value={reason}
      />
      <Fields>
        <TextField label={t('superior')} maxLength={80} onChange={setSuperior} value={superior} />
        <TextField
          label={t('assembly')}
          maxLength={80}
          onChange={setAssembly}
          value={assembly}
          warning={missing ? sentenceOf(missing, language) : null}
        />
      </Fields>
    </SaveDialog>
  )
}
