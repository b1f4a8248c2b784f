import { dayIn } from '#core/day.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { timeOfDay } from '../dates.ts'
import { Status } from '../ui/states/status.tsx'
import type { StatusKind } from '../ui/states/status-kinds.ts'
import { useNow } from '../use-now.ts'
import type { FloorAnswer } from './ask.ts'
import { CodePart } from './code-part.tsx'
import { asOf, nearDay } from './day-words.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import type { Floor } from './use-floor.ts'

type Gathering = NonNullable<FloorAnswer['gathering']>

/** The next gathering: when, where, and whether the post may be left for it. Who belongs to no group and is called to none sees nothing here. */
export function GatheringPart({ answer: { gathering, me, zone }, floor }: { answer: FloorAnswer; floor: Floor }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const today = dayIn(zone, useNow())
  if (!gathering && !me.group) return null
  return (
    <section aria-labelledby="gathering" className={css.part}>
      <p className={css.over}>
        <span>{t('nextGathering')}</span>
        {gathering ? (
          <span>{nearDay(gathering.heldOn, today, language, { today: t('today'), tomorrow: t('tomorrow') })}</span>
        ) : null}
      </p>
      {gathering ? (
        <>
          <h2 id="gathering">
            <span className={css.hours}>{timeOfDay(gathering.startsAt, zone)}</span> {gathering.title}
          </h2>
          <Where gathering={gathering} />
          {gathering.leaving ? <Leaving leaving={gathering.leaving} zone={zone} /> : null}
          {gathering.heldOn === today ? <CodePart floor={floor} gathering={gathering} /> : null}
        </>
      ) : (
        <h2 className={css.quiet} id="gathering">
          {t('noGathering')}
        </h2>
      )}
    </section>
  )
}

function Where({ gathering: { place, startsAt, endsAt, as } }: { gathering: Gathering }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const minutes = endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : null
  const facts = [
    place ?? t('noPlace'),
    minutes === null ? '' : t('minutes', { count: minutes }),
    as === 'attendee' ? '' : t(`as_${as}`),
  ]
  return <p>{facts.filter(Boolean).join(language === 'zh' ? '，' : ', ')}</p>
}

const kinds: Readonly<Record<NonNullable<Gathering['leaving']>['kind'], StatusKind>> = {
  free: 'met',
  'day-hours': 'met',
  may: 'met',
  agree: 'needs-human',
  ask: 'needs-human',
  'must-stay': 'cover-exact',
  resting: 'not-applicable',
  'on-leave': 'not-applicable',
}

/** By the rota and the minimum crew of the post; who is called out of a rest may stay away. */
function Leaving({ leaving, zone }: { leaving: NonNullable<Gathering['leaving']>; zone: string }) {
  const t = useWords(floorTexts)
  const now = useNow()
  const numbers = leaving.kind === 'resting' ? { time: asOf(leaving.until, zone, now) } : { ...leaving }
  return (
    <p className={css.leaving}>
      <Status kind={kinds[leaving.kind]} word={t(`leave_${leaving.kind}`, numbers)} />
    </p>
  )
}
