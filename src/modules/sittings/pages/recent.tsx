import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Section, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { listRuns } from '../sittings.contract.ts'
import { pageTexts } from '../sittings-page.texts.ts'

type Listed = Wire<OutputOf<typeof listRuns>>['runs'][number]

/** What was asked of the planner lately: a reload or another day finds it again. */
export function Recent({ unitId, onOpen }: { unitId: string; onOpen: (id: string) => void }) {
  const t = useWords(pageTexts)
  const { zone } = useSession()
  const wide = useWide(768)
  const runs = useAsk(listRuns, { unitId }).value?.runs
  if (!runs || runs.length === 0) return null
  const result = ({ state, sittings, convenedAt }: Listed) => {
    if (convenedAt) return t('state.convened', { count: sittings ?? 0 })
    if (state === 'answered' && sittings === null) return t('state.impossible')
    return t(`state.${state}`, { count: sittings ?? 0 })
  }
  const span = ({ aim }: Listed) => `${aim.from.slice(5)} – ${aim.to.slice(5)}`
  return (
    <Section note={t('recentNote')} title={t('recent')}>
      <Table
        columns={[
          {
            key: 'asked',
            title: t('asked'),
            cell: (run: Listed) => `${dateTime(run.askedAt, zone)} ${run.askedBy.name}`,
          },
          ...(wide ? [{ key: 'goal', title: t('goal'), cell: (run: Listed) => t(`goal.${run.aim.goal}`) }] : []),
          { key: 'span', title: t('span'), cell: span },
          { key: 'result', title: t('result'), cell: result },
          {
            key: 'open',
            title: '',
            cell: (run: Listed) => (
              <TextButton label={`${t('open')} ${span(run)}`} onPress={() => onOpen(run.id)}>
                {t('open')}
              </TextButton>
            ),
          },
        ]}
        label={t('recent')}
        least={wide ? 640 : 300}
        rowKey={({ id }) => id}
        rows={runs}
      />
    </Section>
  )
}
