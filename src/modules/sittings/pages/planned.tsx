import { useState } from 'react'
import { say } from '#core/texts.ts'
import { listPacks } from '#modules/packs/packs.contract.ts'
import { sentenceOf, useAsk, useTell } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Button, Notice, PageHead, TextButton, TextLink, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { isSamePlan } from '../adjust.rules.ts'
import { type Board, boardOf } from '../board.rules.ts'
import { hindrancesOf } from '../convening.rules.ts'
import { neededFor } from '../need.rules.ts'
import { adjustPlan } from '../sittings.contract.ts'
import { sittingsTexts } from '../sittings.texts.ts'
import { pageTexts, runTexts } from '../sittings-page.texts.ts'
import { isVote } from '../terms.rules.ts'
import { type Adjusting, useAdjusting } from './adjusting.ts'
import { Conditions } from './conditions.tsx'
import { ConveneDialog } from './convene-dialog.tsx'
import { CostPart } from './cost.tsx'
import { Papers } from './papers.tsx'
import { RotaPicture } from './rota-picture.tsx'
import type { Run } from './run.ts'
import { Searching } from './searching.tsx'
import css from './sittings.module.css'
import { Who } from './who.tsx'
import { Why } from './why.tsx'

/** A plan on the rota: seen, changed by hand, printed, and made into gatherings. */
export function Planned({ run, onReplan }: { run: Run; onReplan: () => void }) {
  const t = useWords(runTexts)
  const page = useWords(pageTexts)
  const [convening, setConvening] = useState(false)
  const { answer, picture, aim, state } = run
  const adjusting = useAdjusting(run.plan ?? { sittings: [] }, picture)
  const board = boardOf(picture, adjusting.plan)
  const wrong = hindrancesOf(picture, aim, adjusting.plan)
  const done = run.convenedAt !== null
  const untouched = answer?.kind === 'planned' && isSamePlan(adjusting.plan, answer.plan)
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
                disabled={adjusting.changed || blocking.length > 0}
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
            <CostPart board={board} run={run} untouched={untouched} />
          </div>
          <Who adjusting={done ? null : adjusting} board={board} picture={picture} />
        </div>
      </div>
      {convening ? <ConveneDialog board={board} onClose={() => setConvening(false)} run={run} /> : null}
    </>
  )
}

interface ChangesProps {
  run: Run
  adjusting: Adjusting
  wrong: ReturnType<typeof hindrancesOf>
}

/** What is wrong with the plan as it stands now, and the changes to keep or undo. */
function Changes({ run, adjusting, wrong }: ChangesProps) {
  const t = useWords(runTexts)
  const { language } = useLanguage()
  const { zone } = useSession()
  const { tell, working, refusal } = useTell(adjustPlan)
  const { changed, plan, undo } = adjusting
  const save = async () => {
    const reply = await tell({ id: run.id, version: run.version, plan })
    if (reply.ok) toast(t('saved'))
  }
  return (
    <>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {wrong.length > 0 ? (
        <Notice kind="warning">
          {t('violations', { count: wrong.length })}
          <ul>
            {wrong.map(({ code, numbers }) => {
              const words = say(sittingsTexts, code, language, numbers)
              return <li key={words}>{words}</li>
            })}
          </ul>
        </Notice>
      ) : changed ? (
        <Notice kind="done">{t('allRight')}</Notice>
      ) : null}
      {changed ? (
        <div className={css.actions}>
          <Button onPress={() => void save()} working={working}>
            {t('save')}
          </Button>
          <TextButton onPress={undo}>{t('undo')}</TextButton>
        </div>
      ) : run.adjusted ? (
        <p className={css.quiet}>
          {t('adjustedBy', { name: run.adjusted.by.name, at: dateTime(run.adjusted.at, zone) })}
        </p>
      ) : null}
    </>
  )
}

function Convened({ run }: { run: Run }) {
  const t = useWords(runTexts)
  return (
    <Notice kind="done">
      {t('convened')}
      <ul>
        {run.gatherings.map(({ id, name, heldOn, cancelled }) => (
          <li key={id}>
            <TextLink href={`/gatherings/${id}`} wraps>
              {`${heldOn.slice(5)} ${cancelled ? t('gatheringCancelled', { name }) : name}`}
            </TextLink>
          </li>
        ))}
      </ul>
      {t('undoConvened')}
    </Notice>
  )
}

/** Why so many have to be there, with article and numbers. */
function Needed({ run, board }: { run: Run; board: Board }) {
  const t = useWords(runTexts)
  const [open, setOpen] = useState(false)
  const { picture, aim } = run
  const local = useAsk(listPacks, { unitId: picture.branch.id }).value?.local
  const [sitting] = board.sittings
  if (!isVote(aim.goal) || !sitting || !local || !picture.vote) return null
  const voters = picture.people.filter(({ capacity }) => capacity === 'full')
  const { answer } = neededFor(
    aim.goal,
    {
      voters: voters.length,
      exempt: voters.flatMap(({ leftOut }) => leftOut ?? []),
      present: sitting.voters,
      presentWithoutVote: sitting.comes.length - sitting.voters,
    },
    sitting.on,
    local,
  )
  return (
    <div>
      <TextButton onPress={() => setOpen(true)}>{t('judged', { need: picture.vote.need })}</TextButton>
      <JudgedDrawer
        about={t('judgedAbout', { unit: picture.unit.name, day: sitting.on })}
        answer={open ? answer : null}
        onClose={() => setOpen(false)}
      />
    </div>
  )
}
