import { useState } from 'react'
import { Button, type Column, Disclosure, Notice, Table, Tag } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type RosterField, rosterFields } from '../../roster-fields.rules.ts'
import { mapRosterColumns } from '../../roster-import.contract.ts'
import { Choice } from '../choice.tsx'
import { useSentence } from '../sentence.ts'
import { useTerm } from '../terms.tsx'
import { useTelling } from '../use-telling.ts'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'

type Heading = Preview['columns'][number]
type Chosen = Readonly<Record<number, RosterField | null>>

interface ColumnsTableProps {
  importId: string
  preview: Preview
}

/** What each column is taken for, and why some are not taken; another choice is remembered for the unit. */
export function ColumnsTable({ importId, preview }: ColumnsTableProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { columns, version } = preview
  const [chosen, choose] = useState<Chosen>({})
  const { tell, working, refusal } = useTelling(mapRosterColumns)
  const changes = Object.entries(chosen).map(([index, field]) => ({ index: Number(index), field }))
  const apply = async () => {
    const reply = await tell({ importId, version, columns: changes })
    if (reply.ok) choose({})
  }
  const note = t('columnsNote', {
    all: columns.length,
    taken: columns.filter(({ field }) => field).length,
    refused: columns.filter(({ refused }) => refused).length,
  })
  return (
    <Disclosure note={note} open={!columns.some(({ field }) => field === 'name')} title={t('columns')}>
      <Table
        columns={useHeadingColumns(chosen, (index, field) => choose((before) => ({ ...before, [index]: field })))}
        label={t('columns')}
        least={620}
        line="light"
        rowKey={({ letter }) => letter}
        rows={columns}
      />
      {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
      <div className={css.bar}>
        <Button disabled={changes.length === 0} onPress={() => void apply()} working={working}>
          {t('recompare')}
        </Button>
      </div>
    </Disclosure>
  )
}

function useHeadingColumns(
  chosen: Chosen,
  choose: (index: number, field: RosterField | null) => void,
): Column<Heading>[] {
  const t = useWords(importPageTexts)
  const term = useTerm()
  const fields = rosterFields.map((field) => ({ value: field, label: term(`field.${field}`) }))
  const takenAs = ({ index, heading, field, refused, by }: Heading) =>
    refused ? (
      <Tag>{t('refusedAs', { what: t(`refused.${refused}`) })}</Tag>
    ) : (
      <Choice
        label={`${t('takenAs')} ${heading}`}
        labelHidden
        none={t('notTaken')}
        onChange={(value) => choose(index, rosterFields.find((one) => one === value) ?? null)}
        options={fields}
        value={index in chosen ? (chosen[index] ?? null) : field}
        width={200}
        {...(by === 'memory' ? { note: t('remembered') } : {})}
      />
    )
  return [
    { key: 'letter', title: t('column'), width: 64, cell: ({ letter }) => letter },
    { key: 'heading', title: t('heading'), width: 220, cell: ({ heading }) => heading || '–' },
    { key: 'takenAs', title: t('takenAs'), width: 240, cell: takenAs },
    {
      key: 'samples',
      title: t('samples'),
      cell: ({ samples }) => <span className={css.sample}>{samples.join('，') || '–'}</span>,
    },
  ]
}
