import { useState } from 'react'
import { Button, Notice, PageHead } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { boardOf } from '../board.rules.ts'
import { hindrancesOf } from '../convening.rules.ts'
import { runTexts } from '../run.texts.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { useAdjusting } from './adjusting.ts'
import { Changes, Convened, Needed } from './changes.tsx'
import { bestOf, plannedOf, standingOf } from './compared.ts'
import { Conditions } from './conditions.tsx'
import { ConveneDialog } from './convene-dialog.tsx'
import { CostPart } from './cost.tsx'
import { votesHref } from './filters.ts'
import { countsOn, Others, type ShownKey } from './others.tsx'
import { Papers } from './papers.tsx'
import { Preview } from './preview.tsx'
import { RotaPicture } from './rota-picture.tsx'
import type { Run } from './run.ts'
import { Searching } from './searching.tsx'
import css from './sittings.module.css'
import { Votes } from './votes.tsx'
import { Who } from './who.tsx'
import { Why } from './why.tsx'

interface PlannedProps {
  run: Run
  /** What a duty asked for; empty where none did. */
  purpose: string
  onReplan: () => void
}

/** A plan on the rota: seen, changed by hand, printed, and made into gatherings. */
export function Planned({ run, purpose, onReplan }: PlannedProps) {
  const t = useWords(runTexts)
  const page = useWords(pageTexts)
  const [convening, setConvening] = useState(false)
  const { answer, picture, aim, state } = run
  const [chosen, show] = useState<ShownKey>('now')
  const adjusting = useAdjusting(run.plan ?? { sittings: [] }, picture)
  const standing = standingOf(run, adjusting.plan)
  const best = bestOf(run)
  const other = run.others.find(({ key }) => key === chosen)
  const shownAnswer = chosen === 'now' ? null : chosen === 'best' ? best : other ? plannedOf(other) : null
  const shown = shownAnswer ? chosen : 'now'
  const board = boardOf(picture, shownAnswer?.plan ?? adjusting.plan)
  const own = shownAnswer ? boardOf(picture, adjusting.plan) : board
  const wrong = hindrancesOf(picture, aim, adjusting.plan)
  const done = run.convenedAt !== null
  const people = new Set(board.sittings.flatMap(({ comes }) => comes.map(({ id }) => id))).size
  const voters = board.sittings[0]?.voters ?? 0
  const blocking = wrong.filter(({ code }) => code !== 'sittings.now-not-reached')
  return (
    <>
      <PageHead
        actions={
          <>
            <Papers id={run.id} />
            <Button onPress={onReplan}>{page('replan')}</Button>
            {done ? null : (
              <Button
                disabled={adjusting.changed || blocking.length > 0 || shownAnswer !== null}
                onPress={() => setConvening(true)}
                variant="primary"
              >
                {t('convene')}
              </Button>
            )}
          </>
        }
        line="none"
        sub={`${picture.unit.name} ${aim.from.slice(5)} – ${aim.to.slice(5)}`}
        title={picture.vote ? t('voteTitle', { voters }) : t('planTitle', { count: board.sittings.length, people })}
      />
      <div className={css.parts}>
        <Conditions aim={aim} onChange={onReplan} picture={picture} />
        <div className={css.notices}>
          {state === 'running' ? <Searching run={run} /> : null}
          {state === 'cancelled' ? <Notice kind="provisional">{t('cancelled')}</Notice> : null}
          {done ? <Convened run={run} /> : <Changes adjusting={adjusting} run={run} wrong={wrong} />}
          {shownAnswer && shown !== 'now' ? (
            <Preview
              answer={shownAnswer}
              mayAdopt={!done && !adjusting.changed}
              onBack={() => show('now')}
              run={run}
              shown={shown}
            />
          ) : null}
          {picture.vote && voters === picture.vote.need ? (
            <Notice kind="warning">{t('noReserve', { need: picture.vote.need })}</Notice>
          ) : null}
          {picture.vote ? <Needed board={board} run={run} /> : null}
        </div>
        <RotaPicture board={board} picture={picture} restAfterNight={aim.restAfterNight} />
        <div className={css.three}>
          <div>
            {answer?.kind === 'planned' && answer.why ? (
              <Why conflict={answer.why} run={run} title={t('whyNotFewer', { count: answer.plan.sittings.length })} />
            ) : null}
            {answer?.kind === 'impossible' ? (
              <Why conflict={answer.conflict} run={run} title={t('whyImpossible')} />
            ) : null}
            <CostPart answer={shownAnswer ?? standing?.answer ?? null} board={board} run={run} />
          </div>
          <Who adjusting={done || shownAnswer ? null : adjusting} board={board} picture={picture} />
          <div>
            <Others
              now={{ key: standing?.key ?? null, answer: standing?.answer ?? null, counts: countsOn(own) }}
              onShow={show}
              run={run}
              shown={shown}
            />
            <Votes hrefOf={picture.vote ? null : votesHref(run)} picture={picture} />
          </div>
        </div>
      </div>
      {convening ? (
        <ConveneDialog board={board} onClose={() => setConvening(false)} purpose={purpose} run={run} />
      ) : null}
    </>
  )
}
