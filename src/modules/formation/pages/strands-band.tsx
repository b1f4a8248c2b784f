import { listBoard, summariseYear } from '#modules/duties/duties.contract.ts'
import { dutyStates } from '#modules/duties/duty.rules.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Band, Columns, Fact, Facts, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'
import type { Coming, HomeBand, HomeFacts } from './home-facts.ts'
import { NextGathering } from './next-gathering.tsx'

/** The lines of work, each with its true counts and the next thing to do. */
export function StrandsBand({ band, home }: { band: HomeBand; home: HomeFacts }) {
  return (
    <Band label={band.label} numeral={band.numeral}>
      <Columns>
        {band.strands.map((strand) => (
          <Section key={strand.kind} note={strand.note} title={strand.title}>
            {strand.kind === 'learning' ? <Learning home={home} /> : null}
            {strand.kind === 'growing' ? <Growing home={home} /> : null}
            {strand.kind === 'theme-days' ? <ThemeDays home={home} /> : null}
          </Section>
        ))}
      </Columns>
    </Band>
  )
}

/** A group's gathering is opened by whoever sees the group. */
function mayWith({ branch, groups }: HomeFacts, next: Coming | undefined): HomeFacts['branch']['may'] {
  return groups.find(({ id }) => id === next?.unitId)?.may ?? branch.may
}

/** Three meetings and a lecture: done of needed this year, by the duties as they stand. */
function Learning({ home }: { home: HomeFacts }) {
  const t = useWords(formationTexts)
  const { today } = useSession()
  const year = useAsk(summariseYear, { branchId: home.branch.id, year: Number(today.slice(0, 4)) }).value
  const rules = ['MT-01', 'MT-02', 'MT-03', 'MT-04'] as const
  const next = home.coming.find(({ kinds }) =>
    kinds.some((kind) => kind !== 'theme-party-day' && kind !== 'political-birthday'),
  )
  return (
    <>
      <Facts>
        {rules.flatMap((rule) => {
          const line = year?.totals.find((total) => total.rule === rule)
          return line ? (
            <Fact
              href={home.branch.may.see ? `/duties?rule=${rule}` : undefined}
              key={rule}
              label={t(rule)}
              unit={`/ ${line.needed}`}
            >
              {line.done}
            </Fact>
          ) : (
            []
          )
        })}
        <Hours home={home} year={today.slice(0, 4)} />
      </Facts>
      <p className={css.note}>{t('notKept')}</p>
      <NextGathering gathering={next} may={mayWith(home, next)} planHref="/gatherings/plan" />
    </>
  )
}

/** How many have learned their hours of the year, for whoever sees that of others. */
function Hours({ home: { branch }, year }: { home: HomeFacts; year: string }) {
  const t = useWords(formationTexts)
  const { value } = useAsk(
    listBoard,
    branch.may.see
      ? { unitId: branch.id, rules: ['ED-01', 'ED-02'], period: year, states: [...dutyStates], size: 1 }
      : null,
  )
  if (!value?.total) return null
  const { met = 0, 'met-late': late = 0 } = value.counts
  return (
    <Fact
      href={`/duties?family=learning&state=all&period=${year}`}
      label={t('hoursReached')}
      unit={t('people', { count: value.total })}
    >
      {met + late}
    </Fact>
  )
}

/** People on their way: how many at each standing, never who comes first. */
function Growing({ home }: { home: HomeFacts }) {
  const t = useWords(formationTexts)
  const kinds = ['applicant', 'activist', 'prospective', 'probationary'] as const
  return (
    <Facts>
      {kinds.map((kind) => (
        <Fact href={home.branch.may.see ? `/roster?kind=${kind}` : undefined} key={kind} label={t(kind)}>
          {home.growing[kind]}
        </Fact>
      ))}
    </Facts>
  )
}

/** Theme Party days of the year: how many, how often somebody came, what came of them in natural units. */
function ThemeDays({ home }: { home: HomeFacts }) {
  const t = useWords(formationTexts)
  const { held, presences, outcomes } = home.themeDays
  const next = home.coming.find(({ kinds }) => kinds.includes('theme-party-day'))
  return (
    <>
      <Facts>
        <Fact
          href={home.branch.may.see ? '/gatherings?kind=theme-party-day' : undefined}
          label={t('themeHeld')}
          unit={t('times')}
        >
          {held}
        </Fact>
        <Fact label={t('presences')} unit={t('personTimes')}>
          {presences}
        </Fact>
        {outcomes.map(({ measure, unit, quantity }) => (
          <Fact key={`${measure} ${unit}`} label={measure} unit={unit}>
            {quantity.toLocaleString('zh-CN').replaceAll(',', '\u2009')}
          </Fact>
        ))}
      </Facts>
      <NextGathering gathering={next} may={mayWith(home, next)} planHref="/gatherings/plan?purpose=theme-party-day" />
    </>
  )
}
