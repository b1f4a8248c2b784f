import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Form, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { amendRecord } from '../../closing.contract.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { useRecord } from '../record/record.tsx'
import { AfterField } from './after-field.tsx'
import { amendableOf, type Field } from './amendable.ts'
import { useAmendmentWords } from './amendment-words.ts'
import css from './closing.module.css'
import { amendTexts } from './closing.texts.ts'

/** A correction after closing: what, before, after, why. */
export function AmendDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(amendTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const words = useAmendmentWords()
  const { record } = useRecord()
  const amendable = amendableOf(record, (kind) => term(`kind.${kind}`))
  const fields = (Object.keys(amendable) as Field[]).filter((field) => amendable[field].length > 0)
  const [field, setField] = useState<Field>('title')
  const [key, setKey] = useState<string | null>(null)
  const [after, setAfter] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { tell, working, refusal, clear } = useTell(amendRecord)
  const subjects = amendable[field]
  const subject = subjects.find((one) => one.key === key) ?? (subjects.length === 1 ? subjects[0] : undefined)
  const ready = subject !== undefined && after !== null && after !== subject.before && reason.trim() !== ''
  const close = () => {
    clear()
    setAfter(null)
    setReason('')
    onClose()
  }
  const amend = async () => {
    if (!subject || after === null) return
    const correction = subject.correct(after)
    const done = await tell({ id: newId(), gatheringId: record.id, correction, before: subject.before, reason })
    if (done.ok) close()
  }
  return (
    <Dialog
      actions={
        <Button disabled={!ready} onPress={() => void amend()} working={working}>
          {t('confirm')}
        </Button>
      }
      onClose={close}
      open={open}
      title={t('title')}
      working={working}
    >
      <Form onSubmit={() => void amend()} refusal={refusal && sentenceOf(refusal, language)}>
        <p>{t('intro')}</p>
        <Select
          label={t('field')}
          onChange={(chosen) => {
            setField(chosen)
            setKey(null)
            setAfter(null)
          }}
          options={fields.map((value) => ({ value, label: t(`field.${value}`) }))}
          value={field}
        />
        {subjects.length > 1 ? (
          <Select
            label={t('which')}
            onChange={(chosen) => {
              setKey(chosen)
              setAfter(null)
            }}
            options={subjects.map((one) => ({ value: one.key, label: one.label }))}
            value={key}
          />
        ) : null}
        {subject ? (
          <>
            <p className={css.before}>
              <small>{t('before')}</small>
              {words(field, subject.before)}
            </p>
            <AfterField field={field} key={subject.key} onChange={setAfter} text={after ?? subject.before} />
          </>
        ) : null}
        <TextField label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
      </Form>
    </Dialog>
  )
}
