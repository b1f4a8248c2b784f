import type { ReactNode } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { Button, Loading, Notice, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { showRun } from '../sittings.contract.ts'
import { pageTexts, runTexts } from '../sittings-page.texts.ts'
import { Conditions } from './conditions.tsx'
import { type Filters, filtersOf } from './filters.ts'
import { HoursTable } from './hours-table.tsx'
import { Planned } from './planned.tsx'
import { RotaPicture } from './rota-picture.tsx'
import type { Run } from './run.ts'
import { Searching } from './searching.tsx'
import css from './sittings.module.css'
import { Why } from './why.tsx'

interface RunViewProps {
  id: string
  /** Back to the conditions, filled in as they were. */
  onChange: (filters: Filters) => void
}

/** One asking of the planner: the search, then its answer. */
export function RunView({ id, onChange }: RunViewProps) {
  const { language } = useLanguage()
  const first = useAsk(showRun, { id })
  const searching = first.value?.state === 'waiting' || first.value?.state === 'running'
  // The same question again and again while there is something to wait for; one answer is kept for both.
  const { value: run, refusal } = useAsk(showRun, { id }, searching ? { everyMs: 700 } : {})
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!run || run.id !== id) return <Loading />
  const replan = () => onChange(filtersOf(run.aim))
  if (run.plan && run.plan.sittings.length > 0) return <Planned key={run.id} onReplan={replan} run={run} />
  return <Unplanned onReplan={replan} run={run} />
}

/** Still being searched, impossible, or ended without a plan. */
function Unplanned({ run, onReplan }: { run: Run; onReplan: () => void }) {
  const t = useWords(runTexts)
  const page = useWords(pageTexts)
  const { answer, state } = run
  const searching = (state === 'waiting' || state === 'running') && !run.lost
  return (
    <>
      <PageHead
        actions={
          searching ? undefined : (
            <Button onPress={onReplan} variant="primary">
              {page('replan')}
            </Button>
          )
        }
        line="none"
        sub={`${run.picture.unit.name} ${run.aim.from.slice(5)} – ${run.aim.to.slice(5)}`}
        title={answer?.kind === 'impossible' ? t('impossibleTitle') : page('title')}
      />
      <div className={css.parts}>
        <Conditions aim={run.aim} onChange={searching ? undefined : onReplan} picture={run.picture} />
        {searching ? <Searching run={run} /> : <Ended run={run} />}
        {answer?.kind === 'impossible' ? <Why conflict={answer.conflict} run={run} title={t('whyImpossible')} /> : null}
        <RotaPicture board={null} picture={run.picture} restAfterNight={run.aim.restAfterNight} />
        <HoursTable picture={run.picture} />
      </div>
    </>
  )
}

function Ended({ run }: { run: Run }) {
  const t = useWords(runTexts)
  const said = (kind: 'refusal' | 'warning', words: string): ReactNode => <Notice kind={kind}>{words}</Notice>
  if (run.lost) return said('refusal', t('lost'))
  if (run.state === 'failed') return said('refusal', t('failed'))
  if (run.state === 'cancelled') return said('warning', t('cancelledNone'))
  return run.answer?.kind === 'unknown' ? said('warning', t('unknown')) : null
}
