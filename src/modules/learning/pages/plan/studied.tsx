import { useState } from 'react'
import { link } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../../learning.texts.ts'
import { printLectures } from '../../papers.contract.ts'
import { planDialogTexts, planTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import { useStreams } from '../streams.ts'
import type { Plan, Studied as Row } from './plan-value.ts'

interface StudiedProps {
  plan: Plan
  month: number
  studied: readonly Row[] | undefined
  loading: boolean
  only: boolean
  onOnly: (only: boolean) => void
  onTag: (row: Row) => void
}

// Shown before the rest is asked for.
const first = 12

/** What was held: its stream, what was read, and the record of each lecture. */
export function StudiedList({ plan, month, studied, loading, only, onOnly, onTag }: StudiedProps) {
  const t = useWords(planTexts)
  const said = useWords(planDialogTexts)
  const term = useWords(learningTerms)
  const { today } = useSession()
  const wide = useWide(768)
  const { name } = useStreams(plan.streams)
  const [all, showAll] = useState(false)
  const wanted = (studied ?? [])
    .filter(({ heldOn }) => month === 0 || Number(heldOn.slice(5, 7)) === month)
    .filter(({ streamId }) => !only || streamId === null)
    .toReversed()
  const columns: Column<Row>[] = [
    {
      key: 'day',
      title: t('day'),
      kind: 'date',
      width: wide ? 84 : 60,
      whole: true,
      cell: (row) => shortDay(row.heldOn, today),
    },
    {
      key: 'what',
      title: t('what'),
      cell: (row) => (
        <span className={css.what}>
          {plan.may.keep ? (
            <TextLink href={`/gatherings/${row.gatheringId}`} quiet wraps>
              {row.title}
            </TextLink>
          ) : (
            <span>{row.title}</span>
          )}
          <small>
            {[term(`purpose.${row.purpose}`), row.unit, row.lecturer, wide ? '' : name(row.streamId)]
              .filter(Boolean)
              .join('·')}
          </small>
        </span>
      ),
    },
    {
      key: 'stream',
      title: t('stream'),
      width: 148,
      cell: ({ streamId }) => (streamId ? name(streamId) : <Status kind="needs-human" word={t('untagged')} />),
    },
    {
      key: 'read',
      title: t('read'),
      width: 220,
      cell: ({ read }) => read.map(({ title, number }) => said('version', { title, number })).join('；') || '–',
    },
    {
      key: 'present',
      title: t('present'),
      kind: 'number',
      width: 64,
      cell: ({ present, state }) => (state === 'held' ? present : '–'),
    },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      width: wide ? 150 : 76,
      cell: (row) => (
        <span className={css.marks}>
          {row.purpose === 'lecture' && row.state === 'held' ? (
            <TextLink
              href={link(printLectures, {
                branchId: plan.branch.id,
                year: plan.year,
                gatheringId: row.gatheringId,
              })}
            >
              {t('oneLecture')}
            </TextLink>
          ) : null}
          {plan.may.keep ? (
            <TextButton label={t('tagOf', { title: row.title })} onPress={() => onTag(row)}>
              {t('tag')}
            </TextButton>
          ) : null}
        </span>
      ),
    },
  ]
  const narrow = new Set(['day', 'what', 'action'])
  return (
    <Section
      note={t('studiedNote')}
      right={
        (studied ?? []).some(({ streamId }) => streamId === null) || only ? (
          <TextButton onPress={() => onOnly(!only)}>{only ? t('wholeYear') : t('onlyUntagged')}</TextButton>
        ) : null
      }
      title={t('studied')}
    >
      <Table
        columns={wide ? columns : columns.filter(({ key }) => narrow.has(key))}
        density="roomy"
        empty={t('noStudied', { year: plan.year })}
        label={t('studied')}
        least={wide ? 900 : 320}
        loading={loading}
        rowKey={({ gatheringId, purpose }) => `${gatheringId} ${purpose}`}
        rows={studied && (all ? wanted : wanted.slice(0, first))}
      />
      {!all && wanted.length > first ? (
        <TextButton onPress={() => showAll(true)}>{t('allStudied', { count: wanted.length })}</TextButton>
      ) : null}
    </Section>
  )
}
