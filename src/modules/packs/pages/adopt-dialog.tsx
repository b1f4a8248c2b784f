import { useState } from 'react'
import { PackEffect } from '#modules/duties/pages/pack/pack-effect.tsx'
import type { LocalPack } from '#regulations/index.ts'
import { localPackFile } from '#regulations/local/local-pack.contract.ts'
import { newId, sentenceOf, useAsk, useTell } from '#web/api.ts'
import { useRested } from '#web/rested.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Dialog, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { adoptPack, checkPack } from '../packs.contract.ts'
import { JsonFields, useReadAs } from './json-fields.tsx'
import { PackLines } from './pack-entry.tsx'
import { localPartTexts } from './regulations.texts.ts'

interface AdoptDialogProps {
  unit: { readonly id: string; readonly name: string }
  mayAdopt: boolean
  onClose: () => void
}

/** A local text before it is adopted: what it does, or the national rule it would loosen. Who may not adopt checks only. */
export function AdoptDialog({ unit, mayAdopt, onClose }: AdoptDialogProps) {
  const t = useWords(localPartTexts)
  const adopting = useTell(adoptPack)
  const [text, setText] = useState('')
  const rested = useRested(text)
  const { content, fault } = useReadAs<LocalPack>(localPackFile)(rested)
  const checked = useAsk(checkPack, content ? { unitId: unit.id, content } : null)
  const stands = content !== null && checked.value !== undefined && !checked.refusal && !checked.stale
  const fields = (
    <>
      <JsonFields fault={fault} label={t('file')} note={t('fileNote')} onChange={setText} text={text} />
      {content ? (
        <Verdict checked={checked} content={content} stands={stands} unitId={mayAdopt ? unit.id : null} />
      ) : null}
    </>
  )
  if (!mayAdopt)
    return (
      <Dialog onClose={onClose} open size="wide" title={t('checkTitle')}>
        <div style={{ display: 'grid', gap: 16 }}>{fields}</div>
      </Dialog>
    )
  return (
    <SaveDialog
      commands={[adopting]}
      onClose={onClose}
      onSave={() => adopting.tell({ id: newId(), unitId: unit.id, content: content as LocalPack })}
      ready={stands && text === rested}
      save={t('take')}
      saved={t('adopted')}
      size="wide"
      title={`${t('adopt')} · ${unit.name}`}
    >
      {fields}
    </SaveDialog>
  )
}

interface VerdictProps {
  content: LocalPack
  stands: boolean
  /** The unit to try it for; null for who may not adopt. */
  unitId: string | null
  checked: ReturnType<typeof useAsk<typeof checkPack>>
}

function Verdict({ content, stands, unitId, checked: { value, refusal } }: VerdictProps) {
  const t = useWords(localPartTexts)
  const { language } = useLanguage()
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!stands || !value) return null
  return (
    <div>
      <Notice kind="done">{t('valid')}</Notice>
      <PackLines pack={content} />
      {value.replaces ? <p>{t('replaces', { ...value.replaces, until: content.from })}</p> : null}
      {unitId ? <PackEffect change={{ kind: 'adopt', content }} unitId={unitId} /> : null}
    </div>
  )
}
