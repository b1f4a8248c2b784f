import { useState } from 'react'
import { say } from '#core/texts.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { ComboBox, DatePicker, Fields, NumberField, RadioGroup, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { moveCandidate, nominateCandidate, recordConsent } from '../candidate.contract.ts'
import { consentFits } from '../candidates.rules.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { electionsTexts } from '../elections.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { sources } from '../terms.rules.ts'
import type { Candidate, Election } from './case.ts'
import { type AskOf, useTellOf } from './telling.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

export function NominateDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const nominating = useTellOf(nominateCandidate, election)
  const [personId, setPerson] = useState<string | null>(null)
  const [source, setSource] = useState<AskOf<typeof nominateCandidate>['source']>('groups')
  const [on, setOn] = useState<string | null>(today)
  const [consentedOn, setConsented] = useState<string | null>(null)
  const taken = new Set([...election.candidates.map((one) => one.personId), ...election.officials.map(({ id }) => id)])
  const voters = (election.roll?.people ?? []).filter((one) => one.votes && !taken.has(one.personId))
  const fits = on ? consentFits(on, consentedOn) : null
  return (
    <SaveDialog
      commands={[nominating]}
      onClose={onClose}
      onSave={async () => (personId && on ? nominating.tell({ personId, source, on, consentedOn }) : { ok: false })}
      ready={Boolean(personId && on && fits?.ok)}
      save={t('nominate')}
      saved={t('nominated')}
      title={t('nominateTitle')}
      warning={fits && !fits.ok ? say(electionsTexts, fits.code, language, fits.numbers) : null}
    >
      <ComboBox
        label={t('person')}
        onChange={setPerson}
        options={voters.map((one) => ({ value: one.personId, label: one.label, note: one.place }))}
        required
        value={personId}
      />
      <RadioGroup
        direction="row"
        label={t('source')}
        onChange={setSource}
        options={sources.map((value) => ({ value, label: word(`source.${value}`) }))}
        value={source}
      />
      <Fields>
        <DatePicker label={t('nominatedOn')} latest={today} onChange={setOn} required value={on} />
        <DatePicker label={t('consentedOn')} latest={today} onChange={setConsented} value={consentedOn} />
      </Fields>
    </SaveDialog>
  )
}

export function ConsentDialog({ election, candidate, onClose }: OfCase & { candidate: Candidate }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const recording = useTellOf(recordConsent, election)
  const [on, setOn] = useState<string | null>(today)
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () => (on ? recording.tell({ personId: candidate.personId, on }) : { ok: false })}
      ready={on !== null && on >= candidate.nominatedOn}
      save={t('record')}
      saved={t('recorded')}
      title={t('consentTitle', { name: candidate.label })}
    >
      <DatePicker
        earliest={candidate.nominatedOn}
        label={t('consentedOn')}
        latest={today}
        onChange={setOn}
        required
        value={on}
      />
    </SaveDialog>
  )
}

export function MoveDialog({ election, candidate, onClose }: OfCase & { candidate: Candidate }) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const moving = useTellOf(moveCandidate, election)
  const [to, setTo] = useState<number | null>(candidate.position)
  const [reason, setReason] = useState('')
  return (
    <SaveDialog
      commands={[moving]}
      onClose={onClose}
      onSave={async () =>
        to ? moving.tell({ personId: candidate.personId, to, reason: reason.trim() }) : { ok: false }
      }
      ready={Boolean(to && reason.trim())}
      save={t('move')}
      saved={t('moved')}
      title={t('moveTitle', { name: candidate.label })}
    >
      <p>{word('strokeNote')}</p>
      <Fields>
        <NumberField
          label={t('to')}
          maximum={election.candidates.length}
          minimum={1}
          onChange={setTo}
          required
          value={to}
        />
        <TextField label={t('why')} maxLength={200} onChange={setReason} required value={reason} />
      </Fields>
    </SaveDialog>
  )
}
