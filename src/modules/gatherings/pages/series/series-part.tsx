import { useState } from 'react'
import { useAsk, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, EmptyState, Loading, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { endSeries, listSeries } from '../../series.contract.ts'
import { useConveners } from '../units.ts'
import { seriesPageTexts } from './series.texts.ts'
import { SeriesDialog } from './series-dialog.tsx'
import { SeriesMonths } from './series-months.tsx'
import type { Series } from './series-words.ts'

type Asked = { readonly do: 'add' } | { readonly do: 'amend' | 'end'; readonly series: Series }

/** The series of a branch and its groups, each with the twelve months ahead. */
export function SeriesPart({ unitId }: { unitId: string }) {
  const t = useWords(seriesPageTexts)
  const { today } = useSession()
  const { mine } = useConveners()
  const { value } = useAsk(listSeries, { unitId, from: today })
  const [asked, ask] = useState<Asked | null>(null)
  const below = mine.filter(({ id, branchId }) => id === unitId || branchId === unitId)
  const close = () => ask(null)
  return (
    <Section
      line="heavy"
      note={t('note')}
      right={
        below.length > 0 ? (
          <Button icon="add" onPress={() => ask({ do: 'add' })} size="small">
            {t('add')}
          </Button>
        ) : undefined
      }
      title={t('title')}
    >
      {value ? null : <Loading />}
      {value?.series.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      {value?.series.map((series) => (
        <SeriesMonths
          key={series.id}
          onAmend={() => ask({ do: 'amend', series })}
          onEnd={() => ask({ do: 'end', series })}
          series={series}
        />
      ))}
      {asked && asked.do !== 'end' ? (
        <SeriesDialog
          amended={asked.do === 'amend' ? asked.series : null}
          conveners={below}
          onClose={close}
          today={today}
          unitId={below[0]?.id ?? unitId}
        />
      ) : null}
      {asked?.do === 'end' ? <End onClose={close} series={asked.series} /> : null}
    </Section>
  )
}

function End({ series: { id, version, fromOn }, onClose }: { series: Series; onClose: () => void }) {
  const t = useWords(seriesPageTexts)
  const { today } = useSession()
  const [untilOn, setUntilOn] = useState<string | null>(today > fromOn ? today : null)
  const ending = useTell(endSeries)
  return (
    <SaveDialog
      commands={[ending]}
      onClose={onClose}
      onSave={async () => (untilOn ? ending.tell({ id, version, untilOn }) : { ok: false })}
      ready={untilOn !== null && untilOn > fromOn}
      save={t('end')}
      saved={t('ended')}
      title={t('endTitle')}
    >
      <p>{t('endWords')}</p>
      <DatePicker label={t('untilOn')} note={shortDay(fromOn, today)} onChange={setUntilOn} required value={untilOn} />
    </SaveDialog>
  )
}
