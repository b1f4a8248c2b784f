import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Notice, Section, Status, type StatusKind, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dutiesTexts } from '../../duties.texts.ts'
import type { showForecast } from '../../forecast.contract.ts'
import css from './ahead.module.css'
import { aheadTexts } from './ahead.texts.ts'

type Month = Wire<OutputOf<typeof showForecast>>['months'][number]
export type AheadDuty = Month['duties'][number]

const shapes: Readonly<Record<AheadDuty['state'], StatusKind>> = {
  open: 'due',
  planned: 'due-soon',
  met: 'met',
  'needs-human': 'needs-human',
  'not-applicable': 'not-applicable',
}

/** One month: each duty with what is convened for it, or the way to convene it. */
export function AheadMonth({ month }: { month: Month }) {
  const t = useWords(aheadTexts)
  const takes = month.gatherings > 0 ? t('takes', { count: month.gatherings }) : t('takesNone')
  return (
    <Section
      level={3}
      line="light"
      note={month.duties.length > 0 ? takes : undefined}
      title={t('monthTitle', { year: month.month.slice(0, 4), month: Number(month.month.slice(5)) })}
    >
      {month.duties.length === 0 ? <p className={css.note}>{t('nothing')}</p> : null}
      <ul className={css.duties}>
        {month.duties.map((duty) => (
          <Line duty={duty} key={`${duty.unit.id} ${duty.rule} ${duty.period}`} />
        ))}
      </ul>
      {month.joint.map((joint) => (
        <Notice
          action={
            <TextLink
              href={joint.gatheringId ? `/gatherings/${joint.gatheringId}` : planHref(joint.unitId, joint.themeDay)}
            >
              {t(joint.gatheringId ? 'jointAdd' : 'jointPlan')}
            </TextLink>
          }
          key={joint.assembly}
        >
          {t('joint')}
        </Notice>
      ))}
    </Section>
  )
}

function planHref(unitId: string, period: string): string {
  return `/gatherings/plan?purpose=branch-assembly,theme-party-day&unitId=${unitId}&period=${period}`
}

function Line({ duty }: { duty: AheadDuty }) {
  const t = useWords(aheadTexts)
  const { today } = useSession()
  const { unit, purpose, period, gathering } = duty
  return (
    <li className={css.duty}>
      <StateOfDuty duty={duty} />
      <DutyName duty={duty} />
      <span className={css.note}>
        {gathering ? (
          <TextLink href={`/gatherings/${gathering.id}`}>
            {shortDay(gathering.heldOn, today)} {gathering.title}
          </TextLink>
        ) : (
          t('due', { day: shortDay(duty.dueOn, today) })
        )}
      </span>
      {duty.state === 'open' && unit.mayConvene ? (
        <TextLink href={`/gatherings/plan?purpose=${purpose}&unitId=${unit.id}&period=${period}`}>
          {t('convene')}
        </TextLink>
      ) : null}
    </li>
  )
}

/** 炼钢党小组 党小组会 */
export function DutyName({ duty }: { duty: AheadDuty }) {
  const names = useWords(dutiesTexts)
  return (
    <b className={css.name}>
      {duty.unit.name} {names(`rule.${duty.rule}`)}
    </b>
  )
}

export function StateOfDuty({ duty }: { duty: AheadDuty }) {
  const t = useWords(aheadTexts)
  return <Status hypothetical kind={shapes[duty.state]} word={t(`state.${duty.state}`)} />
}
