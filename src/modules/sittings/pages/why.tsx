import { LinkButton, Notice, Section, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { votersLeading } from '../instance.rules.ts'
import { runTexts } from '../run.texts.ts'
import type { Conflict, Run } from './run.ts'
import css from './sittings.module.css'
import { namesWords, whenWords } from './when-words.ts'

type Cause = Conflict['causes'][number]

/** Why it cannot be done, or not in one sitting fewer: the smallest set of reasons, in sentences. */
export function Why({ run, conflict, title }: { run: Run; conflict: Conflict; title: string }) {
  const t = useWords(runTexts)
  return (
    <Section title={title}>
      {run.picture.vote && conflict.shortfalls.length > 0 ? <Shortfall conflict={conflict} run={run} /> : null}
      {conflict.causes.length > 0 && !(run.picture.vote && conflict.shortfalls.length > 0) ? (
        <>
          <p className={css.quiet}>{t('together')}</p>
          <ul className={css.causes}>
            {conflict.causes.map((cause) => (
              <CauseLine cause={cause} key={JSON.stringify(cause)} run={run} />
            ))}
          </ul>
          {conflict.sittings === null ? null : (
            <p>{conflict.sittings === 1 ? t('soMoreThanOne') : t('soMore', { count: conflict.sittings })}</p>
          )}
        </>
      ) : null}
      {conflict.minimal ? null : <p className={css.quiet}>{t('notMinimal')}</p>}
      {conflict.sittings === null ? <Relief conflict={conflict} run={run} /> : null}
    </Section>
  )
}

function useNames({ picture }: Run) {
  const { language } = useLanguage()
  const person = (id: string) => picture.people.find((one) => one.id === id)?.name ?? ''
  const post = (id: string) => picture.posts.find((one) => one.id === id)?.name ?? ''
  const several = (ids: readonly string[]) => namesWords(ids.map(person), language)
  return { person, post, several, when: (ids: readonly string[]) => whenWords(ids, language) }
}

function CauseLine({ cause, run }: { cause: Cause; run: Run }) {
  const t = useWords(runTexts)
  const { language } = useLanguage()
  const { person, post, several, when } = useNames(run)
  switch (cause.kind) {
    case 'person': {
      const name = person(cause.personId)
      const reasons = [
        ...cause.unavailable.map(({ reason }) => t(`reason.${reason}`)),
        ...cause.kept.map(({ postId }) => t('cause.kept', { post: post(postId) })),
      ]
      return (
        <li>
          {cause.sessionIds.length > 0
            ? t('cause.person', { name, when: when(cause.sessionIds) })
            : t('cause.never', { name })}
          {cause.alike.length > 0 ? t('cause.alike', { names: several(cause.alike) }) : ''}
          {reasons.length > 0 ? (
            <small>{t('cause.why', { why: [...new Set(reasons)].join(language === 'zh' ? '、' : ', ') })}</small>
          ) : null}
          {cause.sessionIds.length > 0 ? (
            <Strip days={run.picture.days.map(({ on }) => on)} sessionIds={cause.sessionIds} />
          ) : null}
        </li>
      )
    }
    case 'post':
      return (
        <li>
          {t(cause.mostSlack > 0 ? 'cause.post' : 'cause.postNone', {
            post: post(cause.postId),
            minimum: cause.minimum,
            slack: cause.mostSlack,
          })}
        </li>
      )
    case 'capacity':
      return <li>{t('cause.capacity', { when: when([cause.sessionId]), capacity: cause.capacity })}</li>
    case 'session-quorum':
      return <li>{t('cause.quorum', { when: when([cause.sessionId]), quorum: cause.quorum })}</li>
    case 'forbidden':
      return <li>{t('cause.closed', { when: when([cause.sessionId]) })}</li>
    case 'lecturer':
      return <li>{t('cause.lecturer', { when: when([cause.sessionId]) })}</li>
    case 'overlap':
      return <li>{t('cause.overlap', { when: when(cause.sessionIds) })}</li>
    case 'fixed':
      return <li>{t('cause.fixed', { when: when([cause.sessionId]) })}</li>
    default:
      return cause satisfies never
  }
}

/** The days on which somebody can come, as a strip of the days in question. */
function Strip({ days, sessionIds }: { days: readonly string[]; sessionIds: readonly string[] }) {
  const width = 360 / Math.max(1, days.length)
  return (
    <svg
      aria-hidden="true"
      className={css.strip}
      height="14"
      preserveAspectRatio="none"
      viewBox="0 0 360 14"
      width="100%"
    >
      <path d="M0 7H360" />
      {days.map((on, at) =>
        sessionIds.some((id) => id.startsWith(on)) ? (
          <rect height="10" key={on} width={Math.max(4, width - 2)} x={at * width + 1} y="2" />
        ) : null,
      )}
    </svg>
  )
}

/** Of a vote: the best hour, how many are short, and what keeps them. */
function Shortfall({ conflict, run }: { conflict: Conflict; run: Run }) {
  const t = useWords(runTexts)
  const { language } = useLanguage()
  const { post, when } = useNames(run)
  const [best] = conflict.shortfalls.toSorted((a, b) => b.atMost - a.atMost)
  if (!best) return null
  const most = best.atMost
  const leading = votersLeading(run.picture)
  const away = [
    ...best.unavailable.map(({ reason, people }) => t('awayCount', { why: t(`reason.${reason}`), people })),
    ...best.kept.map(({ postId, people }) => t('awayCount', { why: t('cause.kept', { post: post(postId) }), people })),
  ]
  const hours = conflict.shortfalls.filter(({ atMost }) => atMost === most).map(({ sessionId }) => sessionId)
  return (
    <div className={css.causes}>
      <p>
        {t('best', {
          need: best.need + leading,
          most: most + leading,
          when: when(hours),
          short: best.need - most,
        })}
      </p>
      {away.length > 0 ? (
        <p>
          <small>{t('bestAway', { who: away.join(language === 'zh' ? '，' : ', ') })}</small>
        </p>
      ) : null}
    </div>
  )
}

function Relief({ conflict, run }: { conflict: Conflict; run: Run }) {
  const t = useWords(runTexts)
  const { language } = useLanguage()
  const { post, several, when } = useNames(run)
  const { relief } = conflict
  const need = run.picture.vote?.need
  if (!relief) {
    const gap = language === 'zh' ? '' : ' '
    return <p className={css.quiet}>{run.picture.vote ? `${t('noRelief')}${gap}${t('moreHours')}` : t('moreDays')}</p>
  }
  return (
    <Notice action={<LinkButton href="/rota">{t('toRelief')}</LinkButton>}>
      <Status kind="met" word={t('relief')} />{' '}
      {t('reliefWords', {
        when: when([...new Set(relief.at.map(({ sessionId }) => sessionId))]),
        count: relief.reliefs,
        where: relief.at
          .map(({ postId, people }) => t('reliefAt', { post: post(postId), people }))
          .join(language === 'zh' ? '、' : ', '),
        need: need ?? '',
        names: several([...new Set(relief.at.flatMap(({ frees }) => frees))]),
      })}
    </Notice>
  )
}
