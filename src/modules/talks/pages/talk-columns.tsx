import { daysBetween } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { listTalks } from '../talks.contract.ts'
import { talkTerms } from '../talks.texts.ts'
import { pageTexts } from '../talks-page.texts.ts'
import { Struck } from './struck.tsx'
import css from './talks.module.css'

export type Talk = Wire<OutputOf<typeof listTalks>>['talks'][number]
type Begin = (kind: 'complete' | 'strike', talk: Talk) => void

/** Day, the two, category, what was agreed; on a phone two columns with the same facts. */
export function useTalkColumns(narrow: boolean, begin: Begin): Column<Talk>[] {
  const t = useWords(pageTexts)
  const term = useWords(talkTerms)
  const { today } = useSession()
  const action: Column<Talk> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    cell: (row) => <Actions begin={begin} talk={row} />,
  }
  const two = (row: Talk) => t('and', { one: row.one.name, other: row.other.name })
  if (narrow)
    return [
      {
        key: 'what',
        title: t('between'),
        cell: (row) => (
          <span className={css.what}>
            <b>{two(row)}</b>
            <small>
              {shortDay(row.heldOn, today)} {term(`category.${row.category}`)}
            </small>
            {row.followUp ? <Agreed talk={row} /> : null}
            <Struck struck={row.struck} />
          </span>
        ),
      },
      { ...action, width: 88 },
    ]
  return [
    {
      key: 'day',
      title: t('heldOn'),
      kind: 'date',
      width: 132,
      whole: true,
      cell: (row) => shortDay(row.heldOn, today),
    },
    {
      key: 'what',
      title: t('between'),
      cell: (row) => (
        <span className={css.what}>
          <b>{two(row)}</b>
          <Struck struck={row.struck} />
        </span>
      ),
    },
    {
      key: 'category',
      title: t('category'),
      width: 200,
      cell: (row) => (
        <span className={css.marks}>
          {term(`category.${row.category}`)}
          {row.occasion ? <small>{term(`occasion.${row.occasion.kind}`)}</small> : null}
        </span>
      ),
    },
    { key: 'agreed', title: t('followUp'), cell: (row) => <Agreed talk={row} /> },
    action,
  ]
}

/** What was agreed, as far as one may read it, and where it stands. */
export function Agreed({ talk: { followUp, struck } }: { talk: Talk }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  if (!followUp) return <>{t('noneAgreed')}</>
  const { text, by, doneOn } = followUp
  return (
    <span className={css.marks}>
      {text ?? <small>{t('hidden')}</small>}
      {doneOn ? <Status kind="met" word={t('doneOn', { day: shortDay(doneOn, today) })} /> : null}
      {!doneOn && by ? struck ? <small>{t('by', { day: shortDay(by, today) })}</small> : <Due by={by} /> : null}
    </span>
  )
}

function Due({ by }: { by: string }) {
  const { today } = useSession()
  const left = daysBetween(today, by)
  return <Status kind={left < 0 ? 'overdue' : left <= 7 ? 'due-soon' : 'due'} n={Math.abs(left)} />
}

function Actions({ talk, begin }: { talk: Talk; begin: Begin }) {
  const t = useWords(pageTexts)
  const about = t('and', { one: talk.one.name, other: talk.other.name })
  return (
    <span className={css.actions}>
      {talk.may.complete ? (
        <TextButton label={`${t('complete')} ${about}`} onPress={() => begin('complete', talk)}>
          {t('complete')}
        </TextButton>
      ) : null}
      {talk.may.strike ? (
        <TextButton label={`${t('strike')} ${about}`} onPress={() => begin('strike', talk)} quiet>
          {t('strike')}
        </TextButton>
      ) : null}
    </span>
  )
}
