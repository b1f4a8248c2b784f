import { useState } from 'react'
import { say } from '#core/texts.ts'
import { sentenceOf } from '#regulations/index.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, NumberField, Status, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { recordPreselection, settleCandidates } from '../candidate.contract.ts'
import { judgePreselection, maySettle, type Proposed } from '../candidates.rules.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { electionsTexts } from '../elections.texts.ts'
import { candidatesNeeded } from '../judge.rules.ts'
import { isOfficers } from '../terms.rules.ts'
import type { Election } from './case.ts'
import css from './election.module.css'
import { useTellOf } from './telling.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

/** EL-13: totals of a vote beforehand, and who becomes a candidate by what is typed. */
export function PreselectDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const recording = useTellOf(recordPreselection, election)
  const { candidates, kind, seats, roll, local } = election
  const [on, setOn] = useState<string | null>(today)
  const [votes, setVotes] = useState<Readonly<Record<string, number | null>>>({})
  const counted = candidates.flatMap(({ personId, label }) => {
    const inFavour = votes[personId]
    return inFavour === null || inFavour === undefined ? [] : [{ personId, label, inFavour }]
  })
  const day = on ?? today
  const needed = isOfficers(kind) ? null : candidatesNeeded(kind, seats, day, local)
  const standing = counted.map(({ label, inFavour }) => ({ label, preselected: inFavour }))
  const judged = judgePreselection(standing, roll?.n ?? 0, needed, day, local)
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () =>
        on
          ? recording.tell({ on, votes: counted.map(({ personId, inFavour }) => ({ personId, inFavour })) })
          : { ok: false }
      }
      ready={on !== null && counted.length === candidates.length}
      save={t('record')}
      saved={t('recorded')}
      title={t('preselectTitle')}
    >
      <DatePicker label={t('day')} latest={today} note={t('preselectNote')} onChange={setOn} required value={on} />
      <Fields>
        {candidates.map(({ personId, label }) => (
          <NumberField
            key={personId}
            label={t('votes', { name: label })}
            maximum={roll?.n ?? 0}
            minimum={0}
            onChange={(count) => setVotes((now) => ({ ...now, [personId]: count }))}
            value={votes[personId] ?? null}
          />
        ))}
      </Fields>
      {counted.length > 0 ? (
        <ul className={css.lines}>
          {judged.because
            .filter(({ text }) => counted.length === candidates.length || !text.endsWith('few'))
            .map((line) => (
              <li key={`${line.text}${line.numbers.name ?? ''}`}>
                <Status
                  hypothetical
                  kind={line.holds ? 'passed' : 'failed'}
                  size="note"
                  word={sentenceOf(line, language)}
                />
              </li>
            ))}
        </ul>
      ) : null}
    </SaveDialog>
  )
}

/** Settles who stands; what the server would refuse is said before. */
export function SettleDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const settling = useTellOf(settleCandidates, election)
  const [resolvedOn, setResolved] = useState<string | null>(today)
  const [reference, setReference] = useState('')
  const may = resolvedOn ? maySettle(proposedOf(election), settlingOf(election, resolvedOn), election.local) : null
  return (
    <SaveDialog
      commands={[settling]}
      onClose={onClose}
      onSave={async () =>
        resolvedOn ? settling.tell({ resolvedOn, reference: reference.trim() || null }) : { ok: false }
      }
      ready={may?.ok === true}
      save={t('settle')}
      saved={t('settled')}
      title={t('settleTitle')}
      warning={may && !may.ok ? say(electionsTexts, may.code, language, may.numbers) : null}
    >
      <p>{t('settleNote')}</p>
      <Fields>
        <DatePicker label={t('resolvedOn')} latest={today} onChange={setResolved} required value={resolvedOn} />
        <TextField label={t('reference')} maxLength={80} onChange={setReference} value={reference} />
      </Fields>
    </SaveDialog>
  )
}

function proposedOf({ candidates, roll }: Election): Proposed[] {
  return candidates.flatMap((candidate) => {
    const person = roll?.people.find(({ personId }) => personId === candidate.personId)
    return person ? [{ ...candidate, standing: person.standing, suspended: person.suspended }] : []
  })
}

function settlingOf({ kind, elects, seats, preselection }: Election, resolvedOn: string) {
  return { kind, elects, seats, hasCommittee: elects === 'committee', preselection, resolvedOn }
}
