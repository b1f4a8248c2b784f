import { Fact, Facts, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import type { RotaCheck } from './rota-check.rules.ts'
import type { FindingGroup } from './rota-findings.rules.ts'
import { rotaSetTexts } from './rota-set.texts.ts'
import type { useShiftWords } from './rota-words.ts'

interface CheckResultProps {
  check: Pick<RotaCheck, 'weekHoursTenths' | 'crews'> & { readonly findings: readonly FindingGroup[] }
  words: ReturnType<typeof useShiftWords>
  crewName: (id: string) => string
}

/** What the validator found: each finding as a warning, then the figures. */
export function CheckResult({ check, words, crewName }: CheckResultProps) {
  const t = useWords(rotaSetTexts)
  const of = (pick: (crew: RotaCheck['crews'][number]) => number | null) =>
    check.crews.map(pick).filter((hours) => hours !== null)
  const least = (hours: number[]) => (hours.length ? t('hours', { hours: Math.min(...hours) }) : '–')
  const most = (hours: number[]) => (hours.length ? t('hours', { hours: Math.max(...hours) }) : '–')
  const covered = !check.findings.some((found) => found.code === 'uncovered' || found.code === 'covered-twice')
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      {covered ? <Notice kind="done">{t('fits')}</Notice> : null}
      <FoundWarnings crewName={crewName} findings={check.findings} words={words} />
      <Facts>
        <Fact label={t('hoursAWeek')}>{t('hours', { hours: (check.weekHoursTenths / 10).toFixed(1) })}</Fact>
        <Fact label={t('shortestRest')}>{least(of((crew) => crew.minGapHours))}</Fact>
        <Fact label={t('longestRest')}>{most(of((crew) => crew.maxGapHours))}</Fact>
        <Fact label={t('afterNights')}>{least(of((crew) => crew.afterNightsHours))}</Fact>
        <Fact label={t('nights')}>{t('times', { count: Math.max(0, ...of((crew) => crew.nightsInARow)) })}</Fact>
      </Facts>
    </div>
  )
}

interface FoundWarningsProps extends Pick<CheckResultProps, 'words' | 'crewName'> {
  findings: readonly FindingGroup[]
}

/** What the validator warns of, a sentence each. */
export function FoundWarnings({ findings, words, crewName }: FoundWarningsProps) {
  const joined = useJoined()
  const t = useWords(rotaSetTexts)
  return findings.map((found) => (
    <Notice key={`${found.code} ${found.shift}`} kind="warning">
      {t(`find_${found.code}`, {
        ...found.numbers,
        shift: found.shift ? words.name(found.shift) : '',
        times: found.times,
        on: found.firstOn ?? '',
        crews: joined(found.crewIds.map(crewName)),
      })}
    </Notice>
  ))
}
