import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listMissed } from '../learning.contract.ts'
import { pageTexts } from '../learning-page.texts.ts'
import css from './learning.module.css'

type MissedGathering = Wire<OutputOf<typeof listMissed>>['gatherings'][number]

interface MissedProps {
  unitId: string
  year: number
  onMakeUp: (gatheringId: string) => void
}

// Names said in full; of more the number is enough to act on. Sittings shown before the rest is asked for.
const shown = 6
const first = 10

/** Sittings somebody was not at: what can still be made up for, newest first. */
export function Missed({ unitId, year, onMakeUp }: MissedProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const wide = useWide(768)
  const { value, stale } = useAsk(listMissed, { unitId, year })
  const [all, showAll] = useState(false)
  const gatherings = all ? value?.gatherings : value?.gatherings.slice(0, first)
  const columns: Column<MissedGathering>[] = [
    {
      key: 'day',
      title: t('day'),
      kind: 'date',
      width: wide ? 112 : 72,
      whole: true,
      cell: ({ heldOn }) => shortDay(heldOn, today),
    },
    {
      key: 'what',
      title: t('what'),
      cell: (row) => (
        <span className={css.what}>
          <TextLink href={`/gatherings/${row.gatheringId}`} quiet>
            {row.title}
          </TextLink>
          {wide ? null : <small>{namesOf(row)}</small>}
        </span>
      ),
    },
    { key: 'who', title: t('whoMissed'), cell: (row) => namesOf(row) },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      cell: (row) => (
        <TextButton label={`${t('makeUp')} ${row.title}`} onPress={() => onMakeUp(row.gatheringId)}>
          {t('makeUp')}
        </TextButton>
      ),
    },
  ]
  const namesOf = ({ missing }: MissedGathering) => {
    const names = missing.slice(0, shown).map(({ name }) => name)
    return [
      names.join(language === 'zh' ? '、' : ', '),
      missing.length > shown ? t('andMore', { count: missing.length }) : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <Section note={t('missedNote')} title={t('missed')}>
      <Table
        columns={wide ? columns : columns.filter(({ key }) => key !== 'who')}
        density="roomy"
        empty={t('noneMissed')}
        label={t('missed')}
        least={wide ? 760 : 300}
        loading={stale}
        rowKey={({ gatheringId }) => gatheringId}
        rows={gatherings}
      />
      {value && gatherings && gatherings.length < value.gatherings.length ? (
        <TextButton onPress={() => showAll(true)}>{t('allMissed', { count: value.gatherings.length })}</TextButton>
      ) : null}
    </Section>
  )
}
