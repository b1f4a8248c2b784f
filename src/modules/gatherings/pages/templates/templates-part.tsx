import { useState } from 'react'
import { useAsk, useTell } from '#web/api.ts'
import { Button, type Column, ConfirmDialog, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listTemplates, retireTemplate } from '../../template.contract.ts'
import css from '../plan/plan.module.css'
import { useSentence } from '../sentence.ts'
import { useKindWords } from '../terms.tsx'
import { type Convener, useConveners } from '../units.ts'
import { emptyTemplate, startFrom, type Template, TemplateDialog, type TemplateStart } from './template-dialog.tsx'
import { templateTexts } from './templates.texts.ts'

/** The templates of a branch and its groups: made, changed, retired. */
export function TemplatesPart({ unitId }: { unitId: string }) {
  const t = useWords(templateTexts)
  const kinds = useKindWords()
  const { mine } = useConveners()
  const { value } = useAsk(listTemplates, { unitId })
  const [open, setOpen] = useState<{ start: TemplateStart; convener: Convener } | null>(null)
  const [retiring, setRetiring] = useState<Template | null>(null)
  const here = mine.find(({ id }) => id === unitId)
  const amend = (template: Template) => {
    const convener = mine.find(({ id }) => id === template.unit.id)
    if (convener) setOpen({ start: startFrom(template), convener })
  }
  const columns: Column<Template>[] = [
    { key: 'name', title: t('name'), cell: ({ name }) => name },
    { key: 'unit', title: t('unit'), width: 180, cell: ({ unit }) => unit.name },
    { key: 'purposes', title: t('purposes'), cell: ({ purposes }) => kinds(purposes) },
    {
      key: 'minutes',
      title: t('minutes'),
      width: 150,
      cell: ({ minutes }) => (minutes ? t('minutesShort', { minutes }) : '–'),
    },
    {
      key: 'agenda',
      title: t('agenda'),
      width: 90,
      cell: ({ agenda }) => t('items', { count: agenda.reduce((sum, { items }) => sum + items.length, 0) }),
    },
    {
      key: 'do',
      title: '',
      kind: 'action',
      width: 130,
      cell: (template) =>
        template.may.keep ? (
          <span className={css.rowActions}>
            <TextButton label={`${t('change')} ${template.name}`} onPress={() => amend(template)}>
              {t('change')}
            </TextButton>
            <TextButton label={`${t('retire')} ${template.name}`} onPress={() => setRetiring(template)} quiet>
              {t('retire')}
            </TextButton>
          </span>
        ) : null,
    },
  ]
  return (
    <Section
      right={
        here ? (
          <Button icon="add" onPress={() => setOpen({ start: emptyTemplate(), convener: here })} size="small">
            {t('add')}
          </Button>
        ) : undefined
      }
      line="heavy"
      note={t('note')}
      title={t('title')}
    >
      <Table
        columns={columns}
        empty={t('none')}
        label={t('title')}
        least={760}
        rowKey={({ id }) => id}
        rows={value?.templates}
      />
      {open ? <TemplateDialog {...open} onClose={() => setOpen(null)} /> : null}
      {retiring ? <Retire onClose={() => setRetiring(null)} template={retiring} /> : null}
    </Section>
  )
}

function Retire({ template: { id, version }, onClose }: { template: Template; onClose: () => void }) {
  const t = useWords(templateTexts)
  const sentence = useSentence()
  const { tell, working, refusal } = useTell(retireTemplate)
  const retire = async () => {
    if ((await tell({ id, version })).ok) onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('retire')}
      onClose={onClose}
      onConfirm={() => void retire()}
      open
      refusal={sentence(refusal)}
      title={t('retireTitle')}
      working={working}
    >
      <p>{t('retireWords')}</p>
    </ConfirmDialog>
  )
}
