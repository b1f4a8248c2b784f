import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { say } from '#core/texts.ts'
import { useAsk, useTell, type Wire } from '#web/api.ts'
import { Button, type Column, Section, Status, Table, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { CloseDialog } from './close-dialog.tsx'
import { organisationTexts } from './organisation.texts.ts'
import css from './units.module.css'
import { unitsTexts } from './units.texts.ts'
import { closeVenue, listVenues } from './venue.contract.ts'
import { VenueDialog } from './venue-dialog.tsx'

export type Venue = Wire<OutputOf<typeof listVenues>>['venues'][number]
type Task = { kind: 'amend'; venue: Venue | null } | { kind: 'close'; venue: Venue }

/** The rooms of a branch, each with the answer of the safety rule. */
export function VenuesSection({ branchId, withClosed }: { branchId: string; withClosed: boolean }) {
  const t = useWords(unitsTexts)
  const { value, stale, again } = useAsk(listVenues, { branchId, withClosed })
  const [task, setTask] = useState<Task | null>(null)
  const closing = useTell(closeVenue)
  const closed = () => {
    setTask(null)
    again()
  }
  return (
    <div className={css.places}>
      <Section
        right={
          value?.mayKeep ? (
            <Button onPress={() => setTask({ kind: 'amend', venue: null })}>{t('addVenue')}</Button>
          ) : undefined
        }
        title={t('venues')}
      >
        <Table
          columns={useColumns(value?.mayKeep ?? false, setTask)}
          empty={t('noVenues')}
          label={t('venues')}
          least={720}
          loading={stale}
          rowKey={(venue) => venue.id}
          rows={value?.venues}
          rowTone={(venue) => (venue.untilOn ? 'done' : undefined)}
        />
      </Section>
      {task?.kind === 'amend' ? <VenueDialog branchId={branchId} onClose={closed} venue={task.venue} /> : null}
      {task?.kind === 'close' ? (
        <CloseDialog
          name={task.venue.name}
          onClose={closed}
          tell={(untilOn) => closing.tell({ id: task.venue.id, version: task.venue.version, untilOn })}
          telling={closing}
          untilOn={task.venue.untilOn}
        />
      ) : null}
    </div>
  )
}

function useColumns(mayKeep: boolean, open: (task: Task) => void): Column<Venue>[] {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const columns: Column<Venue>[] = [
    { key: 'name', title: t('venue'), cell: (venue) => venue.name, width: 200 },
    {
      key: 'gathering',
      title: t('gathering'),
      cell: ({ barred }) => (
        <>
          <Status kind={barred ? 'failed' : 'passed'} word={t(barred ? 'mayNotGather' : 'mayGather')} />
          {barred ? <p className={css.why}>{say(organisationTexts, barred.code, language, barred.numbers)}</p> : null}
        </>
      ),
    },
    { key: 'capacity', title: t('capacity'), kind: 'number', cell: (venue) => venue.capacity, width: 80 },
    {
      key: 'bay',
      title: t('bay'),
      cell: (venue) =>
        venue.inMoltenBay ? t('inBayShort') : venue.metresToLiftLimit === null ? '–' : `${venue.metresToLiftLimit} m`,
      whole: true,
      width: 110,
    },
  ]
  const action: Column<Venue> = {
    key: 'do',
    title: '',
    kind: 'action',
    whole: true,
    cell: (venue) => (
      <span className={css.row}>
        <TextButton label={`${t('amend')} ${venue.name}`} onPress={() => open({ kind: 'amend', venue })}>
          {t('amend')}
        </TextButton>
        <TextButton
          label={`${t(venue.untilOn ? 'reopen' : 'close')} ${venue.name}`}
          onPress={() => open({ kind: 'close', venue })}
        >
          {t(venue.untilOn ? 'reopen' : 'close')}
        </TextButton>
      </span>
    ),
  }
  return mayKeep ? [...columns, action] : columns
}
