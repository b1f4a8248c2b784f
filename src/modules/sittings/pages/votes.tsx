import { useState } from 'react'
import { listPacks } from '#modules/packs/packs.contract.ts'
import { citationOf } from '#regulations/index.ts'
import { useAsk } from '#web/api.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { Section, Status, TextButton, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type Called, neededFor } from '../need.rules.ts'
import { votesTexts } from '../others.texts.ts'
import type { Picture } from '../picture.rules.ts'
import type { VoteGoal } from '../terms.rules.ts'
import { type VoteOutlook, votesOf } from '../votes.rules.ts'
import css from './sittings.module.css'
import { daysWords, whenWords } from './when-words.ts'

interface VotesProps {
  picture: Picture
  /** The same conditions, asked for one sitting with the quorum of a vote; null where that is asked already. */
  hrefOf: ((goal: VoteGoal) => string) | null
}

/** What a vote would find at these hours: on which days enough could come, or how many are short and who could stand in. */
export function Votes({ picture, hrefOf }: VotesProps) {
  const t = useWords(votesTexts)
  const { language } = useLanguage()
  const [judged, judge] = useState<VoteOutlook | null>(null)
  const local = useAsk(listPacks, { unitId: picture.branch.id }).value?.local
  const votes = votesOf(picture)
  if (votes.length === 0 || picture.hours.length === 0) return null
  const answerFor = ({ goal, best }: VoteOutlook) =>
    neededFor(goal, calledOf(picture, best?.most ?? 0), best?.hour.on ?? picture.days[0]?.on ?? '', local ?? []).answer
  return (
    <Section note={t('note')} title={t('title')}>
      <ul className={css.causes}>
        {votes.map((vote) => (
          <li key={vote.goal}>
            <Sentence picture={picture} vote={vote} />
            <small>
              {[
                ...new Set(
                  answerFor(vote).because.flatMap((line) =>
                    line.instrument === 'house' ? [] : citationOf(line, language),
                  ),
                ),
              ]
                .slice(0, 2)
                .join(language === 'zh' ? '，' : '; ')}{' '}
              <TextButton label={`${t('basis')} ${t(`goal.${vote.goal}`)}`} onPress={() => judge(vote)}>
                {t('basis')}
              </TextButton>{' '}
              {hrefOf && vote.days.length > 0 ? <TextLink href={hrefOf(vote.goal)}>{t('find')}</TextLink> : null}
            </small>
          </li>
        ))}
      </ul>
      <JudgedDrawer
        about={judged ? t(`goal.${judged.goal}`) : ''}
        answer={judged ? answerFor(judged) : null}
        onClose={() => judge(null)}
      />
    </Section>
  )
}

function calledOf({ people }: Picture, present: number): Called {
  const voters = people.filter(({ capacity }) => capacity === 'full')
  return { voters: voters.length, exempt: voters.flatMap(({ leftOut }) => leftOut ?? []), present }
}

function Sentence({ vote, picture }: { vote: VoteOutlook; picture: Picture }) {
  const t = useWords(votesTexts)
  const { language } = useLanguage()
  const { need, days, offered, best, relief } = vote
  const goal = t(`goal.${vote.goal}`)
  const when = best ? whenWords([best.hour.id], language) : ''
  const most = best?.most ?? 0
  const gap = language === 'zh' ? '' : ' '
  if (days.length > 0) {
    const count = days.length
    const where = daysWords(days, language)
    return (
      <p>
        <Status kind={most === need ? 'cover-exact' : 'passed'} word={t(most === need ? 'noReserve' : 'feasible')} />{' '}
        {count === offered
          ? t('allDays', { goal, need, count })
          : t('someDays', { goal, need, count, offered, days: where })}
        {gap}
        {t('bestHour', { when, most })}
      </p>
    )
  }
  const post = (id: string) => picture.posts.find((one) => one.id === id)?.name ?? ''
  return (
    <p>
      <Status kind="failed" word={t('short', { count: need - most })} /> {t('atMost', { goal, need, most, when })}
      {gap}
      {relief
        ? t('relief', {
            when: whenWords([relief.hour.id], language),
            count: relief.people,
            where: relief.at
              .map(({ postId, people }) => `${post(postId)} ${people}`)
              .join(language === 'zh' ? '、' : ', '),
          })
        : t('noRelief')}
    </p>
  )
}
