import { useState } from 'react'
import { say } from '#core/texts.ts'
import { ask, sentenceOf } from '#regulations/index.ts'
import { newId, useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, NumberField, TextField, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { issueLetter, receiveLetter } from '../letter.contract.ts'
import { duesGiven, judgeEntry } from '../letter.rules.ts'
import { registerTexts, transfersTexts } from '../transfers.texts.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import { DirectTransfer } from './direct-transfer.tsx'
import { useGone } from './gone.ts'
import { PaidThrough } from './paid-through.tsx'

interface LetterFormProps {
  direction: 'out' | 'in'
  branchId: string
  /** Named in the address, or null. */
  person: Person | null
  onClose: () => void
}

/** Issues a letter, or enters one that somebody brought. The form warns of what would be refused, by the same rules. */
export function LetterForm({ direction, branchId, person, onClose }: LetterFormProps) {
  const t = useWords(dialogTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const issuing = useTell(issueLetter)
  const receiving = useTell(receiveLetter)
  const [draft, setDraft] = useState({
    person,
    otherSide: '',
    number: '',
    issuedOn: today as string | null,
    validDays: 30 as number | null,
    paidThrough: null as string | null,
    receivedOn: null as string | null,
  })
  const change = (part: Partial<typeof draft>) => {
    issuing.clear()
    receiving.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const { issuedOn, validDays, paidThrough, receivedOn } = draft
  const judged = issuedOn ? judgeEntry({ issuedOn, receivedOn }, today) : null
  const gone = useGone(direction === 'out' ? draft.person : null, issuedOn)
  const save = async () => {
    if (!draft.person || !issuedOn || !validDays) return { ok: false }
    const letter = {
      id: newId(),
      personId: draft.person.id,
      otherSide: draft.otherSide.trim(),
      number: draft.number.trim() || null,
      issuedOn,
      validDays,
      paidThrough,
    }
    return direction === 'out' ? issuing.tell(letter) : receiving.tell({ ...letter, branchId, receivedOn })
  }
  return (
    <SaveDialog
      commands={[issuing, receiving]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(draft.person && judged?.ok && validDays && !gone && draft.otherSide.trim().length > 1)}
      save={t(direction === 'out' ? 'issueSave' : 'receiveSave')}
      saved={t(direction === 'out' ? 'issued' : 'entered')}
      title={t(direction === 'out' ? 'issueTitle' : 'receiveTitle')}
      warning={judged && !judged.ok ? say(transfersTexts, judged.code, language, judged.numbers) : null}
    >
      <Fields>
        <PersonField
          branchId={branchId}
          label={word('person')}
          onChange={(next) => change({ person: next })}
          required
          value={draft.person}
          warning={gone}
        />
        <TextField
          label={t(direction === 'out' ? 'goesTo' : 'comesFrom')}
          maxLength={120}
          onChange={(otherSide) => change({ otherSide })}
          required
          value={draft.otherSide}
        />
        <DatePicker
          label={t('issuedOn')}
          latest={today}
          onChange={(next) => change({ issuedOn: next })}
          required
          value={issuedOn}
        />
        <NumberField
          label={word('validDays')}
          maximum={3660}
          minimum={1}
          onChange={(next) => change({ validDays: next })}
          required
          unit={t('days')}
          value={validDays}
        />
        <TextField
          label={word('number')}
          maxLength={60}
          onChange={(number) => change({ number })}
          value={draft.number}
        />
        {direction === 'in' ? (
          <DatePicker
            {...(issuedOn ? { earliest: issuedOn } : {})}
            label={t('takenInOn')}
            latest={today}
            note={t('takenInNote')}
            onChange={(next) => change({ receivedOn: next })}
            value={receivedOn}
          />
        ) : null}
      </Fields>
      {issuedOn && validDays ? <Validity issuedOn={issuedOn} validDays={validDays} /> : null}
      <PaidThrough from={issuedOn ?? today} onChange={(next) => change({ paidThrough: next })} value={paidThrough} />
      {paidThrough ? <p>{firstMonth(paidThrough, today, language)}</p> : null}
      {direction === 'out' ? <DirectTransfer /> : null}
      <p>
        {t(direction === 'out' ? 'stays' : 'knownFirst')}
        {direction === 'in' ? <TextLink href="/roster">{t('toRoster')}</TextLink> : null}
      </p>
    </SaveDialog>
  )
}

/** Until when it is valid, and whether that is longer than usual (TR-03). */
function Validity({ issuedOn, validDays }: { issuedOn: string; validDays: number }) {
  const { today } = useSession()
  const { language } = useLanguage()
  const { because } = ask('introduction-letter', { issuedOn, validDays }, today)
  const line = because.find(({ text }) => text === 'letter.valid-to' || text === 'letter.too-long')
  return line ? <p>{sentenceOf(line, language)}</p> : null
}

function firstMonth(paidThrough: string, today: string, language: 'zh' | 'en') {
  const line = ask('dues-after-transfer', duesGiven({ paidThrough }), today).because.at(-1)
  return line ? sentenceOf(line, language) : ''
}
