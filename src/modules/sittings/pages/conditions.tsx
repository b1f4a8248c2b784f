import { TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Picture } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'

interface ConditionsProps {
  aim: Run['aim']
  picture: Picture
  onChange: (() => void) | undefined
}

/** Under which conditions it was asked, in one line. */
export function Conditions({ aim, picture, onChange }: ConditionsProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const rooms = [
    ...new Set(picture.hours.flatMap(({ venueId }) => picture.venues.find(({ id }) => id === venueId) ?? [])),
  ]
  const out = picture.people.filter(({ leftOut }) => leftOut).length
  const facts = [
    [t('goal'), t(`goal.${aim.goal}`)],
    [t('cond_people'), t('called', { count: picture.people.filter(({ leftOut }) => !leftOut).length })],
    [t('cond_each'), `${aim.minutes} ${t('minute')}`],
    [
      t('rooms'),
      rooms.map(({ name, capacity }) => t('roomSeats', { name, capacity })).join(language === 'zh' ? '；' : '; '),
    ],
    [t('cond_hours'), t('fewer', { count: picture.hours.filter(({ bar }) => bar !== 'day-off').length })],
    [t('cond_days'), aim.daysOff === undefined ? '' : t(aim.daysOff ? 'cond_daysOff' : 'cond_daysFree')],
    [t('cond_rest'), `${aim.restAfterNight} ${t('hour')}`],
    [t('cond_out'), out > 0 ? t('called', { count: out }) : ''],
  ] as const
  return (
    <dl className={css.conditions}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {onChange ? (
        <div className={css.end}>
          <dd>
            <TextButton onPress={onChange}>{t('change')}</TextButton>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
