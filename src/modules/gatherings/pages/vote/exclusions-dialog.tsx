import { useState } from 'react'
import { ask, citationOf, sentenceOf as regulationSentence } from '#regulations/index.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, ComboBox, Dialog, Fields, Form, Notice, Select, Status, TextButton, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { type ExclusionReason, exclusionReasons } from '../../terms.rules.ts'
import { excludeVoter, includeVoter } from '../../vote.contract.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { useSentence } from '../sentence.ts'
import css from './vote.module.css'
import { exclusionTexts } from './vote.texts.ts'

/** VT-03: who is left out of N for one vote, and on what two papers. */
export function ExclusionsDialog({ vote, open, onClose }: { vote: Vote; open: boolean; onClose: () => void }) {
  const t = useWords(exclusionTexts)
  const { record } = useRecord()
  return (
    <Dialog onClose={onClose} open={open} title={t('title')}>
      <p>{t('intro')}</p>
      {vote.exclusions.length === 0 ? <p className={css.quiet}>{t('none')}</p> : <Excluded vote={vote} />}
      {record.may.vote ? <Exclude vote={vote} /> : null}
    </Dialog>
  )
}

function Excluded({ vote }: { vote: Vote }) {
  const t = useWords(exclusionTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const { tell, refusal } = useTell(includeVoter)
  return (
    <>
      <ul className={css.excluded}>
        {vote.exclusions.map(({ person, reason, superiorReference, assemblyReference, effective }) => (
          <li key={person.id}>
            <b>{person.name}</b>
            <span>
              {term(`exclusion.${reason}`)}
              <small>{[superiorReference, assemblyReference].filter(Boolean).join('；')}</small>
            </span>
            <Status kind={effective ? 'met' : 'out-of-band'} word={t(effective ? 'effective' : 'pending')} />
            {record.may.vote ? (
              <TextButton onPress={() => void tell({ voteId: vote.id, personId: person.id })}>{t('remove')}</TextButton>
            ) : null}
          </li>
        ))}
      </ul>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
    </>
  )
}

function Exclude({ vote }: { vote: Vote }) {
  const t = useWords(exclusionTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [personId, setPersonId] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState<ExclusionReason>('d')
  const [superior, setSuperior] = useState('')
  const [assembly, setAssembly] = useState('')
  const { tell, working, refusal } = useTell(excludeVoter)
  const sentence = useSentence()
  const left = new Set(vote.exclusions.map(({ person }) => person.id))
  const voters = record.attendees.filter((one) => one.byRight && one.capacity === 'full' && !left.has(one.person.id))
  const both = { superiorConsent: superior.trim() !== '', assemblyResolution: assembly.trim() !== '' }
  const judged = ask('excusal', { reason, ...both }, record.heldOn, {}, record.local)
  const missing = judged.because.find(({ holds }) => holds === false)
  const chosen = voters.find(({ person }) => person.id === personId)
  const here =
    chosen?.state === 'present' && judged.outcome === 'PASS'
      ? { code: 'gatherings.excluded-present', numbers: { name: chosen.person.name } }
      : null
  const exclude = async () => {
    setAsked(!personId)
    if (!personId) return
    const references = { superiorReference: superior.trim() || null, assemblyReference: assembly.trim() || null }
    const done = await tell({ voteId: vote.id, personId, reason, ...references })
    if (!done.ok) return
    setPersonId(null)
    setSuperior('')
    setAssembly('')
  }
  return (
    <Form
      actions={
        <Button disabled={here !== null} type="submit" working={working}>
          {t('add')}
        </Button>
      }
      onSubmit={() => void exclude()}
      refusal={refusal ? sentenceOf(refusal, language) : sentence(here)}
    >
      <Fields least={240}>
        <ComboBox
          label={t('person')}
          onChange={setPersonId}
          options={voters.map(({ person, group }) => ({ value: person.id, label: person.name, note: group?.name }))}
          refusal={asked && !personId ? t('choose') : null}
          value={personId}
        />
        <Select<ExclusionReason>
          label={t('ground')}
          onChange={setReason}
          options={exclusionReasons.map((value) => ({ value, label: term(`exclusion.${value}`) }))}
          value={reason}
        />
        <TextField label={t('superior')} maxLength={80} onChange={setSuperior} value={superior} />
        <TextField label={t('assembly')} maxLength={80} onChange={setAssembly} value={assembly} />
      </Fields>
      {missing ? (
        <p
          className={css.quiet}
        >{`${regulationSentence(missing, language)}${t('stillCounts')} ${citationOf(missing, language)}`}</p>
      ) : null}
    </Form>
  )
}
