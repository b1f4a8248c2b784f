import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Pager, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { Struck } from './pages/struck.tsx'
import { Agreed, type Talk } from './pages/talk-columns.tsx'
import css from './pages/talks.module.css'
import { CompleteDialog } from './pages/task-dialogs.tsx'
import { myTalks } from './talks.contract.ts'
import { talkTerms } from './talks.texts.ts'
import { pageTexts } from './talks-page.texts.ts'

const pageSize = 8

/** On one's own page: the talks one took part in, and what was agreed in them. */
export function MyTalks() {
  const t = useWords(pageTexts)
  const term = useWords(talkTerms)
  const { today, person } = useSession()
  const [page, turn] = useState(1)
  const [completing, complete] = useState<Talk | null>(null)
  const wide = useWide(768)
  const { value, stale } = useAsk(myTalks, { page, size: pageSize })
  const partner = ({ one, other }: Talk) => (one.id === person?.id ? other.name : one.name)
  const columns: Column<Talk>[] = [
    {
      key: 'day',
      title: t('heldOn'),
      kind: 'date',
      width: 112,
      whole: true,
      cell: (row) => shortDay(row.heldOn, today),
    },
    {
      key: 'what',
      title: t('between'),
      cell: (row) => (
        <span className={css.what}>
          <b>{t('with', { name: partner(row) })}</b>
          <small>{term(`category.${row.category}`)}</small>
          {wide || !row.followUp ? null : <Agreed talk={row} />}
          <Struck struck={row.struck} />
        </span>
      ),
    },
    { key: 'agreed', title: t('followUp'), cell: (row) => <Agreed talk={row} /> },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      cell: (row) =>
        row.may.complete ? (
          <TextButton label={`${t('complete')} ${partner(row)}`} onPress={() => complete(row)}>
            {t('complete')}
          </TextButton>
        ) : null,
    },
  ]
  return (
    <Section note={t('mineNote')} title={t('mine')}>
      <Table
        columns={wide ? columns : columns.filter(({ key }) => key !== 'agreed')}
        density="roomy"
        empty={t('mineNone')}
        label={t('mine')}
        least={wide ? 560 : 300}
        loading={stale}
        rowKey={({ id }) => id}
        rowTone={({ struck }) => (struck ? 'done' : undefined)}
        rows={value?.talks}
      />
      <Pager onPage={turn} page={page} size={pageSize} total={value?.total ?? 0} />
      {completing ? <CompleteDialog onClose={() => complete(null)} talk={completing} /> : null}
    </Section>
  )
}
