import { useState } from 'react'
import { say } from '#core/texts.ts'
import { listPacks } from '#modules/packs/packs.contract.ts'
import { sentenceOf, useAsk, useTell } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Button, Notice, TextButton, TextLink, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Board } from '../board.rules.ts'
import type { hindrancesOf } from '../convening.rules.ts'
import { neededFor } from '../need.rules.ts'
import { runTexts } from '../run.texts.ts'
import { adjustPlan } from '../sittings.contract.ts'
import { sittingsTexts } from '../sittings.texts.ts'
import { isVote } from '../terms.rules.ts'
import type { Adjusting } from './adjusting.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'

interface ChangesProps {
  run: Run
  adjusting: Adjusting
  wrong: ReturnType<typeof hindrancesOf>
}

/** What is wrong with the plan as it stands now, and the changes to keep or undo. */
export function Changes({ run, adjusting, wrong }: ChangesProps) {
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

export function Convened({ run }: { run: Run }) {
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
export function Needed({ run, board }: { run: Run; board: Board }) {
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
