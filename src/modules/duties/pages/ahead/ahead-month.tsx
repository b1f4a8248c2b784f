import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Notice, Section, Status, type StatusKind, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { purposeFor } from '../../duty-kinds.rules.ts'
import { dutyWords, linkOf, ruleWords } from '../../duty-words.rules.ts'
import type { showForecast } from '../../forecast.contract.ts'
import css from './ahead.module.css'
import { aheadTexts } from './ahead.texts.ts'

type Month = Wire<OutputOf<typeof showForecast>>['months'][number]
export type AheadDuty = Omit<Month['duties'][number], 'people'>

const shapes: Readonly<Record<AheadDuty['state'], StatusKind>> = {
  open: 'due',
  planned: 'due-soon',
  met: 'met',
  'needs-human': 'needs-human',
  'not-applicable': 'not-applicable',
}

/** One month: its gatherings, each with what is convened for it or the way to convene it; below, quieter, what no gathering meets. */
export function AheadMonth({ month }: { month: Month }) {
  const t = useWords(aheadTexts)
  const gatherings = month.duties.filter(({ purpose }) => purpose)
  const others = month.duties.filter(({ purpose }) => !purpose).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const takes = month.gatherings > 0 ? t('takes', { count: month.gatherings }) : t('takesNone')
  const joint = month.joint.filter(({ unitId }) => gatherings.some(({ unit }) => unit.id === unitId && unit.mayConvene))
  return (
    <Section
      level={3}
      line="light"
      note={gatherings.length > 0 ? takes : undefined}
      title={t('monthTitle', { year: month.month.slice(0, 4), month: Number(month.month.slice(5)) })}
    >
      {month.duties.length === 0 ? <p className={css.note}>{t('nothing')}</p> : null}
      <Lines duties={gatherings} />
      {joint.map((one) => (
        <Together joint={one} key={`${one.unitId} ${one.duties[0]?.rule}`} />
      ))}
      {others.length > 0 ? (
        <div className={css.others}>
          <h4>{t('others')}</h4>
          <Lines duties={others} />
        </div>
      ) : null}
    </Section>
  )
}

function Lines({ duties }: { duties: Month['duties'] }) {
  if (duties.length === 0) return null
  return (
    <ul className={css.duties}>
      {duties.map((duty) => (
        <Line duty={duty} key={keyOf(duty)} />
      ))}
    </ul>
  )
}

/** What one gathering can meet, each with its own section: a way to convene it, or to the theme day that is convened. */
function Together({ joint: { unitId, duties, gatheringId } }: { joint: Month['joint'][number] }) {
  const t = useWords(aheadTexts)
  const { language } = useLanguage()
  const purposes = duties.flatMap(({ rule }) => purposeFor(rule) ?? [])
  const period = duties[0]?.period ?? ''
  const plan = `/gatherings/plan?${new URLSearchParams({ purpose: purposes.join(','), unitId, period })}`
  const names = duties.map(({ rule }) => ruleWords(rule, language)).join(language === 'zh' ? '、' : ', ')
  return (
    <Notice>
      {t('joint', { duties: names })}{' '}
      <TextLink href={gatheringId ? `/gatherings/${gatheringId}` : plan}>
        {t(gatheringId ? 'jointAdd' : 'jointPlan')}
      </TextLink>
    </Notice>
  )
}

function Line({ duty }: { duty: Month['duties'][number] }) {
  const t = useWords(aheadTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { unit, purpose, period, gathering, form } = duty
  const action = form
    ? ({ open: 'form', ...form } as const)
    : purpose && unit.mayConvene
      ? ({ open: 'plan-gathering', purpose, unitId: unit.id, period } as const)
      : null
  const link = duty.state === 'open' || form ? linkOf({ ...duty, action }, language) : null
  return (
    <li className={css.duty}>
      <StateOfDuty duty={duty} />
      <DutyName duty={duty} />
      <span className={css.note}>
        {gathering ? (
          <TextLink wraps href={`/gatherings/${gathering.id}`}>
            {shortDay(gathering.heldOn, today)} {gathering.title}
          </TextLink>
        ) : (
          t(duty.dueOn < today ? 'wasDue' : 'due', { day: shortDay(duty.dueOn, today) })
        )}
      </span>
      {link ? <TextLink href={link.href}>{link.words}</TextLink> : null}
    </li>
  )
}

export function keyOf({ unit, person, rule, period }: AheadDuty): string {
  return `${unit.id} ${person?.id} ${rule} ${period}`
}

/** 炼钢党小组 党小组会 */
export function DutyName({ duty }: { duty: AheadDuty }) {
  const { language } = useLanguage()
  return <b className={css.name}>{dutyWords(duty, language)}</b>
}

export function StateOfDuty({ duty }: { duty: AheadDuty }) {
  const t = useWords(aheadTexts)
  const word = t(duty.purpose || duty.state !== 'open' ? `state.${duty.state}` : 'state.to-do')
  return <Status hypothetical kind={shapes[duty.state]} word={word} />
}
