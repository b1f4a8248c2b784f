import type { CSSProperties } from 'react'
import { addMonths, daysBetween } from '#core/day.ts'
import { useSession } from '#web/session.tsx'
import { Legend } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import type { Term } from './shown.ts'
import css from './timeline.module.css'

type PointName = 'elected' | 'earliest' | 'remind' | 'expires' | 'latest' | 'today' | 'planned'

/** A term drawn to scale: what lies behind, what comes, and when an election would be in time or needs consent. */
export function Timeline({ term, values }: { term: Term; values: NonNullable<Term['judged']['values']> }) {
  const t = useWords(termWords)
  const { today } = useSession()
  const { expiresOn, earliestOn, latestOn } = values
  const points = pointsOf(term, values, today)
  const end = points.at(-1)?.on ?? latestOn
  const span = daysBetween(term.electedOn, end)
  const at = (on: string) => daysBetween(term.electedOn, on) / span
  const onTimeFrom = addMonths(expiresOn, -Number(term.judged.settings.onTimeMonths ?? 0))
  const bar = (from: string, until: string) => ({
    insetInlineStart: `${at(from) * 100}%`,
    inlineSize: `${(at(until) - at(from)) * 100}%`,
  })
  return (
    <div className={css.box}>
      <div className={css.frame} data-planned={term.nextElectionOn ? true : undefined}>
        <div aria-hidden="true" className={css.axis}>
          <i className={css.consent} style={bar(earliestOn, latestOn)} />
          <i className={css.window} style={bar(onTimeFrom, expiresOn)} />
          <i className={css.gone} style={bar(term.electedOn, today)} />
        </div>
        <ol className={css.points}>
          {points.map(({ name, on }) => (
            <li
              className={css[name]}
              data-gone={on <= today || undefined}
              key={name}
              style={{ '--at': at(on), '--shift': shift(at(on)) } as CSSProperties}
            >
              <span className={css.words}>
                <b>{on}</b>
                <small>{t(name)}</small>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <Legend
        entries={[
          { key: 'window', sign: <i className={css.window} />, words: t('windowOnTime') },
          { key: 'consent', sign: <i className={css.consent} />, words: t('windowConsent') },
        ]}
      />
    </div>
  )
}

/** Words stand in the middle of their day, but within the line at its ends. */
function shift(at: number): string {
  return at < 0.06 ? '0' : at > 0.94 ? '-100%' : '-50%'
}

function pointsOf(term: Term, values: NonNullable<Term['judged']['values']>, today: string) {
  const days: Record<PointName, string | null> = {
    elected: term.electedOn,
    earliest: values.earliestOn,
    remind: values.remindOn,
    planned: term.nextElectionOn,
    expires: values.expiresOn,
    latest: values.latestOn,
    today,
  }
  return Object.entries(days)
    .flatMap(([name, on]) => (on === null ? [] : [{ name: name as PointName, on }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
