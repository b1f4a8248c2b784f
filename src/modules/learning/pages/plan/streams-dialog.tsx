import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, Fields, Form, Notice, TextButton, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { retireStream, setStream } from '../../plan.contract.ts'
import { planDialogTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import type { Plan } from './plan-value.ts'

/** The streams of a branch: renamed, added, retired and brought back. */
export function StreamsDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useWords(planDialogTexts)
  const { language } = useLanguage()
  const setting = useTell(setStream)
  const retiring = useTell(retireStream)
  const [draft, setDraft] = useState({ id: newId(), nameZh: '', nameEn: '' })
  const branchId = plan.branch.id
  const refusal = setting.refusal ?? retiring.refusal
  const known = plan.streams.some(({ id }) => id === draft.id)
  const save = async () => {
    if ((await setting.tell({ ...draft, branchId })).ok) setDraft({ id: newId(), nameZh: '', nameEn: '' })
  }
  return (
    <Dialog onClose={onClose} open title={t('streamsTitle')}>
      <Notice>{t('streamsNote')}</Notice>
      <ul className={css.sessions}>
        {plan.streams.map(({ id, nameZh, nameEn, retiredOn }) => {
          const name = language === 'zh' ? nameZh : nameEn
          return (
            <li className={css.row} key={id}>
              <span className={css.what}>
                <b>{name}</b>
                <small>{retiredOn ? t('retired') : language === 'zh' ? nameEn : nameZh}</small>
              </span>
              <span className={css.marks}>
                {retiredOn ? null : (
                  <TextButton label={t('renameOf', { name })} onPress={() => setDraft({ id, nameZh, nameEn })} quiet>
                    {t('rename')}
                  </TextButton>
                )}
                <TextButton
                  disabled={retiring.working}
                  label={t(retiredOn ? 'reviveOf' : 'retireOf', { name })}
                  onPress={() => void retiring.tell({ id, branchId, retired: retiredOn === null })}
                  quiet
                >
                  {t(retiredOn ? 'revive' : 'retire')}
                </TextButton>
              </span>
            </li>
          )
        })}
      </ul>
      <Form
        actions={
          <Button
            disabled={draft.nameZh.trim() === '' || draft.nameEn.trim() === ''}
            type="submit"
            variant="primary"
            working={setting.working}
          >
            {t(known ? 'rename' : 'addStream')}
          </Button>
        }
        onSubmit={() => void save()}
        refusal={refusal ? sentenceOf(refusal, language) : null}
      >
        <Fields>
          <TextField
            label={t('nameZh')}
            maxLength={30}
            onChange={(nameZh) => setDraft({ ...draft, nameZh })}
            required
            value={draft.nameZh}
          />
          <TextField
            label={t('nameEn')}
            maxLength={60}
            onChange={(nameEn) => setDraft({ ...draft, nameEn })}
            required
            value={draft.nameEn}
          />
        </Fields>
      </Form>
    </Dialog>
  )
}
