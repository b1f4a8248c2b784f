import { useSession } from '#web/session.tsx'
import { Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { judgeChair, judgeRecord, judgeThemeDay } from '../../judged.rules.ts'
import { judgedLineTexts } from '../judged-line.texts.ts'
import { JudgedLine } from '../judged-line.tsx'
import { useRecord } from '../record/record.tsx'

/** What the regulations say of chair, record and theme, where the record stands now. */
export function RuleLines() {
  const t = useWords(judgedLineTexts)
  const lines = useJudgements()
  return lines.map(({ about, answer, rule }) => (
    <JudgedLine about={about} answer={answer} key={t('whyOf', { about })} rule={rule} />
  ))
}

/** The same as a part of its own: before the meeting and once the record is complete. */
export function RulesPart() {
  const t = useWords(judgedLineTexts)
  if (useJudgements().length === 0) return null
  return (
    <Section title={t('title')}>
      <RuleLines />
    </Section>
  )
}

function useJudgements() {
  const t = useWords(judgedLineTexts)
  const term = useWords(termTexts)
  const { today } = useSession()
  const { record } = useRecord()
  const kinds = record.purposes.map(({ kind }) => kind)
  const ahead = record.state === 'planned' || record.state === 'noticed'
  const chair = record.chair && judgeChair(kinds, record.chairOffices, record.heldOn)
  const whole = ahead ? null : judgeRecord(record, (kind) => term(`kind.${kind}`), today)
  const themeDay = judgeThemeDay(record, today)
  return [
    ...(whole ? [{ about: t('record'), answer: whole, rule: undefined }] : []),
    ...(chair ? [{ about: t('chair', { name: record.chair?.name ?? '' }), answer: chair, rule: undefined }] : []),
    ...(themeDay ? [{ about: t('theme-day'), answer: themeDay, rule: 'TP-02' }] : []),
    ...(themeDay && !ahead ? [{ about: t('follow-up'), answer: themeDay, rule: 'TP-03' }] : []),
  ]
}
