import { type ReactNode, useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { Button, Loading, Notice, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardOf } from '../board.rules.ts'
import { runTexts } from '../run.texts.ts'
import { showRun } from '../sittings.contract.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { isComparing, plannedOf } from './compared.ts'
import { Conditions } from './conditions.tsx'
import { type Filters, filtersOf, votesHref } from './filters.ts'
import { HoursTable } from './hours-table.tsx'
import { Others, type ShownKey } from './others.tsx'
import { Planned } from './planned.tsx'
import { Preview } from './preview.tsx'
import { RotaPicture } from './rota-picture.tsx'
import type { Run } from './run.ts'
import { Searching } from './searching.tsx'
import css from './sittings.module.css'
import { Votes } from './votes.tsx'
import { Why } from './why.tsx'

interface RunViewProps {
  id: string
  /** What a duty asked for, kept in the address. */
  asked: Pick<Filters, 'purpose' | 'due'>
  /** Back to the conditions, filled in as they were. */
  onChange: (filters: Filters) => void
}

/** One asking of the planner: the search, then its answer. */
export function RunView({ id, asked, onChange }: RunViewProps) {
  const { language } = useLanguage()
  const first = useAsk(showRun, { id })
  const searching = first.value?.state === 'waiting' || first.value?.state === 'running'
  const comparing = first.value ? isComparing(first.value) : false
  // The same question again and again while there is something to wait for; one answer is kept for both.
  const { value: run, refusal } = useAsk(
    showRun,
    { id },
    searching ? { everyMs: 700 } : comparing ? { everyMs: 1500 } : {},
  )
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!run || run.id !== id) return <Loading />
  const replan = () => onChange(filtersOf(run.aim, asked))
  if (run.plan && run.plan.sittings.length > 0)
    return <Planned key={run.id} onReplan={replan} purpose={asked.purpose} run={run} />
  return <Unplanned onReplan={replan} run={run} />
}

/** Still being searched, impossible, or ended without a plan. */
function Unplanned({ run, onReplan }: { run: Run; onReplan: () => void }) {
  const t = useWords(runTexts)
  const page = useWords(pageTexts)
  const [chosen, show] = useState<ShownKey>('now')
  const { answer, state } = run
  const other = run.others.find(({ key }) => key === chosen)
  const shownAnswer = other ? plannedOf(other) : null
  const shown = shownAnswer ? chosen : 'now'
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
        {answer?.kind === 'impossible' ? (
          <div className={css.three}>
            <Why conflict={answer.conflict} run={run} title={t('whyImpossible')} />
            <div>
              {shownAnswer && shown !== 'now' ? (
                <Preview answer={shownAnswer} mayAdopt onBack={() => show('now')} run={run} shown={shown} />
              ) : null}
              <Others now={null} onShow={show} run={run} shown={shown} />
              <Votes hrefOf={run.picture.vote ? null : votesHref(run)} picture={run.picture} />
            </div>
          </div>
        ) : null}
        <RotaPicture
          board={shownAnswer ? boardOf(run.picture, shownAnswer.plan) : null}
          picture={run.picture}
          restAfterNight={run.aim.restAfterNight}
        />
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
