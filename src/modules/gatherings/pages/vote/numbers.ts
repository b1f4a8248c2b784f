import { type Language, say } from '#core/texts.ts'
import type { Judgement } from '#web/ui/index.ts'
import { isEffective } from '../../vote.rules.ts'
import { attendanceTexts } from '../attendance/attendance.texts.ts'
import { markOf, signedMarks, signOf } from '../attendance/grid.ts'
import type { Attendee, Gathering, Vote } from '../record/gathering.ts'
import { explainTexts } from './vote.texts.ts'

type Rows = NonNullable<Judgement['numbers']>

/** Where N and P come from, from everyone due down to the voters present. */
export function numbersOf(record: Gathering, vote: Vote, base: { n: number; p: number }, language: Language): Rows {
  const t = (key: keyof typeof explainTexts, numbers = {}) => say(explainTexts, key, language, numbers)
  const committee = vote.purpose === 'committee-meeting'
  const due = record.attendees.filter((one) => (committee ? one.onCommittee : one.byRight))
  const without = committee ? [] : due.filter(({ capacity }) => capacity !== 'full')
  const excluded = committee ? [] : vote.exclusions.filter(isEffective)
  const left = new Set(excluded.map(({ person }) => person.id))
  const voters = due.filter((one) => !without.includes(one) && !left.has(one.person.id))
  const away = voters.filter(({ state }) => state !== 'present' && state !== null)
  const unmarked = voters.filter(({ state }) => state === null)
  const names = without.map(({ person }) => person.name).join(language === 'zh' ? '、' : ', ')
  const all: (Rows[number] & { counts?: boolean })[] = [
    { label: t('members'), value: due.length },
    { label: t('lessWithout', { names }), value: without.length, counts: without.length > 0 },
    {
      label: t('lessExcluded', {
        names: excluded.map((one) => leftOut(one, language)).join(language === 'zh' ? '、' : ', '),
      }),
      value: excluded.length,
      counts: !committee,
    },
    { label: t('n'), value: base.n, sum: true },
    { label: t('lessAway', { reasons: reasonsOf(away, language) }), value: away.length, counts: away.length > 0 },
    { label: t('lessUnmarked'), value: unmarked.length, counts: unmarked.length > 0 },
    { label: t('p'), value: base.p, sum: true },
  ]
  return all.filter(({ counts = true }) => counts).map(({ counts: _, ...row }) => row)
}

/** 铁衣（组复〔2026〕3号；2026年第3次大会） */
function leftOut(
  { person, superiorReference, assemblyReference }: Vote['exclusions'][number],
  language: Language,
): string {
  const both = [superiorReference, assemblyReference]
  return language === 'zh' ? `${person.name}（${both.join('；')}）` : `${person.name} (${both.join('; ')})`
}

/** 休 6、岗 2、假 1、差 1 */
function reasonsOf(away: readonly Attendee[], language: Language): string {
  const marks = away.map(markOf)
  return signedMarks
    .map((sign) => ({
      sign,
      count: marks.filter((mark) => mark && mark !== 'present' && signOf(mark) === sign).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ sign, count }) => `${say(attendanceTexts, `sign.${sign}`, language)} ${count}`)
    .join(language === 'zh' ? '、' : ', ')
}
