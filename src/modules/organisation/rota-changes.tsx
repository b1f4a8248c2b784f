import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { type Column, ConfirmDialog, Section, Table, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Cover } from './cover-table.tsx'
import { cancelOverride } from './override.contract.ts'
import { rotaTexts } from './rota.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { daysText, useShiftWords } from './rota-words.ts'

type Change = RotaMonth['overrides'][number]

/** What departs from the pattern this month, each with the way to take it back. */
export function RotaChanges({ month, cover }: { month: RotaMonth; cover: Cover | undefined }) {
  const t = useWords(rotaTexts)
  const [cancelling, cancel] = useState<Change | null>(null)
  const who = useWho(month, cover)
  const columns: Column<Change>[] = [
    {
      key: 'days',
      title: t('days'),
      kind: 'date',
      cell: (row) => daysText(row.fromOn, row.untilOn, month.today),
      whole: true,
      width: 150,
    },
    { key: 'kind', title: t('kind'), cell: (row) => t(`kind_${row.kind}`), whole: true, width: 100 },
    { key: 'who', title: t('who'), cell: who },
    { key: 'reason', title: t('reason'), cell: (row) => row.reason ?? '–' },
    ...(month.mayKeep
      ? [
          {
            key: 'cancel',
            title: '',
            kind: 'action' as const,
            cell: (row: Change) => (
              <TextButton label={`${t('cancelChange')} ${who(row)}`} onPress={() => cancel(row)}>
                {t('cancelChange')}
              </TextButton>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section note={t('changesNote')} title={t('changesTitle')}>
      <Table
        columns={columns}
        empty={t('noChanges')}
        label={t('changesTitle')}
        line="light"
        rowKey={(row) => row.id}
        rows={month.overrides}
      />
      {cancelling ? (
        <CancelDialog
          days={daysText(cancelling.fromOn, cancelling.untilOn, month.today)}
          id={cancelling.id}
          onClose={() => cancel(null)}
          who={who(cancelling)}
        />
      ) : null}
    </Section>
  )
}

/** Whom a change is about: 甲班 与 乙班, 秋实, 各常白班组. */
function useWho(month: RotaMonth, cover: Cover | undefined): (change: Change) => string {
  const t = useWords(rotaTexts)
  const words = useShiftWords(month.times)
  const crew = (id: string | null) => month.crews.find((one) => one.id === id)?.name ?? t('allDayCrews')
  const person = (id: string) => cover?.people.find((one) => one.id === id)?.name ?? t('someone')
  return (change) => {
    const one = change.personId ? person(change.personId) : crew(change.crewId)
    if (change.kind === 'swap') {
      const other = change.otherPersonId ? person(change.otherPersonId) : crew(change.otherCrewId)
      return t('swapWho', { one, other })
    }
    return change.code ? t('shiftWho', { who: one, shift: words.name(change.code) }) : one
  }
}

function CancelDialog({ id, who, days, onClose }: { id: string; who: string; days: string; onClose: () => void }) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const { tell, working, refusal } = useTell(cancelOverride)
  const confirm = async () => {
    const reply = await tell({ id })
    if (!reply.ok) return
    toast(t('cancelled'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('cancelConfirm')}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={refusal && sentenceOf(refusal, language)}
      title={t('cancelTitle')}
      working={working}
    >
      {t('cancelBody', { who, days })}
    </ConfirmDialog>
  )
}
