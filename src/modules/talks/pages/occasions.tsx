import { useState } from 'react'
import { daysBetween } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { useAsk, useTell, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { listOccasions, strikeOccasion } from '../talks.contract.ts'
import { talkTerms } from '../talks.texts.ts'
import { dialogTexts, pageTexts } from '../talks-page.texts.ts'
import { Struck } from './struck.tsx'
import css from './talks.module.css'

export type Occasion = Wire<OutputOf<typeof listOccasions>>['occasions'][number]

interface OccasionsProps {
  branchId: string
  year: number
  onTalk: (occasionId: string) => void
}

/** HT-02: what calls for a talk, and whether it was held. */
export function Occasions({ branchId, year, onTalk }: OccasionsProps) {
  const t = useWords(pageTexts)
  const { value, stale } = useAsk(listOccasions, { branchId, year, size: 100 })
  const [explained, explain] = useState<Occasion | null>(null)
  const [striking, strike] = useState<Occasion | null>(null)
  const columns = useColumns({ explain, strike, onTalk })
  const wide = useWide(768)
  return (
    <Section note={t('occasionsNote')} title={t('occasions')}>
      <Table
        columns={wide ? columns : columns.filter(({ key }) => key !== 'day')}
        density="roomy"
        empty={t(value?.all === false ? 'noOwnOccasions' : 'noOccasions')}
        label={t('occasions')}
        least={wide ? 700 : 300}
        loading={stale}
        rowKey={({ id }) => id}
        rowTone={({ struck }) => (struck ? 'done' : undefined)}
        rows={value?.occasions}
      />
      <Explained occasion={explained} onClose={() => explain(null)} />
      {striking ? <StrikeOccasion id={striking.id} onClose={() => strike(null)} /> : null}
    </Section>
  )
}

interface Does {
  explain: (occasion: Occasion) => void
  strike: (occasion: Occasion) => void
  onTalk: (occasionId: string) => void
}

function useColumns({ explain, strike, onTalk }: Does): Column<Occasion>[] {
  const t = useWords(pageTexts)
  const term = useWords(talkTerms)
  const { today } = useSession()
  const wide = useWide(768)
  return [
    {
      key: 'day',
      title: t('occurredOn'),
      kind: 'date',
      width: 132,
      whole: true,
      cell: (row) => shortDay(row.occurredOn, today),
    },
    {
      key: 'what',
      title: t('occasion'),
      cell: (row) => (
        <span className={css.what}>
          <b>{row.person.name}</b>
          <small>
            {wide ? '' : `${shortDay(row.occurredOn, today)} `}
            {term(`occasion.${row.kind}`)}
          </small>
          <Struck struck={row.struck} />
        </span>
      ),
    },
    {
      key: 'talk',
      title: t('talked'),
      cell: (row) => (row.struck ? '–' : <Talked explain={explain} occasion={row} />),
    },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      cell: (row) => (
        <span className={css.actions}>
          {!row.struck && row.answer.values?.state !== 'held' && row.answer.values?.state !== 'not-called-for' ? (
            <TextButton label={`${t('toRecord')} ${row.person.name}`} onPress={() => onTalk(row.id)}>
              {t('toRecord')}
            </TextButton>
          ) : null}
          {row.may.strike ? (
            <TextButton label={`${t('strike')} ${row.person.name}`} onPress={() => strike(row)} quiet>
              {t('strike')}
            </TextButton>
          ) : null}
        </span>
      ),
    },
  ]
}

function Talked({ occasion, explain }: { occasion: Occasion; explain: Does['explain'] }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const state = occasion.answer.values?.state
  const day = occasion.talk ? shortDay(occasion.talk.heldOn, today) : ''
  return (
    <span className={css.marks}>
      {state === 'held' ? (
        <Status kind="met" word={t('talkedOn', { day })} />
      ) : state === 'not-called-for' ? (
        <Status kind="not-applicable" word={t('notCalledFor')} />
      ) : (
        <>
          <Status kind={state ?? 'needs-human'} word={t('toTalk')} />
          <small>{t('remind', { days: daysBetween(occasion.occurredOn, today) })}</small>
        </>
      )}
      <TextButton label={`${t('why')} ${occasion.person.name}`} onPress={() => explain(occasion)} quiet>
        {t('why')}
      </TextButton>
    </span>
  )
}

function Explained({ occasion, onClose }: { occasion: Occasion | null; onClose: () => void }) {
  const term = useWords(talkTerms)
  const state = occasion?.answer.values?.state
  const shape = state === 'held' ? 'met' : state === 'not-called-for' ? 'not-applicable' : state
  return (
    <JudgedDrawer
      about={occasion ? `${occasion.person.name} ${term(`occasion.${occasion.kind}`)}` : ''}
      answer={occasion?.answer ?? null}
      onClose={onClose}
      state={shape}
    />
  )
}

function StrikeOccasion({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeOccasion)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strikeConfirm')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id, reason })}
      reason={t('reason')}
      title={t('strikeOccasionTitle')}
    >
      {t('strikeWords')}
    </ReasonDialog>
  )
}
