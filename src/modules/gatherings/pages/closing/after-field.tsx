import { Checkbox, Fields, NumberField, RadioGroup, TextArea, TextField, TimeField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { markFromText, markText, tallyFromText, tallyText } from '../../amendment.rules.ts'
import { yearsOf } from '../../plan.rules.ts'
import type { Tally } from '../../vote.rules.ts'
import { attendanceTexts } from '../attendance/attendance.texts.ts'
import { present } from '../attendance/grid.ts'
import { WhyFields } from '../attendance/why-dialog.tsx'
import { useRecord } from '../record/record.tsx'
import { votePartTexts } from '../vote/vote.texts.ts'
import type { Field } from './amendable.ts'
import { amendTexts } from './closing.texts.ts'

interface AfterFieldProps {
  field: Field
  /** As the server spells it. */
  text: string
  onChange: (text: string) => void
}

/** The field that takes the new wording: words, a clock, a mark or a count. */
export function AfterField({ field, text, onChange }: AfterFieldProps) {
  const t = useWords(amendTexts)
  switch (field) {
    case 'title':
    case 'place':
      return <TextField label={t('after')} maxLength={80} onChange={onChange} value={text} />
    case 'theme':
    case 'reason-moved':
      return <TextField label={t('after')} maxLength={200} onChange={onChange} value={text} />
    case 'item':
    case 'lecturer':
      return <TextField label={t('after')} maxLength={120} onChange={onChange} value={text} />
    case 'outcome':
      return <TextField label={t('after')} maxLength={13} onChange={onChange} value={text} />
    case 'for-year':
      return <AfterYear onChange={onChange} text={text} />
    case 'starts-at':
    case 'ends-at':
      return <TimeField label={t('after')} onChange={(time) => onChange(time ?? '')} value={text || null} />
    case 'minutes':
    case 'points':
    case 'resolution':
      return <TextArea face="minutes" label={t('after')} maxLength={20_000} onChange={onChange} rows={6} value={text} />
    case 'attendance':
      return <AfterMark onChange={onChange} text={text} />
    case 'vote':
      return <AfterCount onChange={onChange} text={text} />
  }
}

type TypedProps = Omit<AfterFieldProps, 'field'>

function AfterYear({ text, onChange }: TypedProps) {
  const t = useWords(amendTexts)
  const years = yearsOf(useRecord().record.heldOn)
  return (
    <RadioGroup
      label={t('after')}
      onChange={onChange}
      options={years.map((year) => ({ value: year, label: year }))}
      value={text}
    />
  )
}

function AfterMark({ text, onChange }: TypedProps) {
  const t = useWords(attendanceTexts)
  const mark = markFromText(text)
  return (
    <>
      <Checkbox
        checked={mark.state === 'present'}
        onChange={(came) => onChange(came ? markText(present) : 'excused:leave')}
      >
        {t('mark.present')}
      </Checkbox>
      {mark.state === 'present' ? null : <WhyFields mark={mark} onChange={(next) => onChange(markText(next))} />}
    </>
  )
}

const papers = [
  ['issued', 'papers'],
  ['returned', 'returned'],
  ['valid', 'valid'],
] as const
const votes = [
  ['inFavour', 'inFavour'],
  ['against', 'against'],
  ['abstain', 'abstain'],
] as const

function AfterCount({ text, onChange }: TypedProps) {
  const t = useWords(votePartTexts)
  const tally = tallyFromText(text)
  const shown = tally.issued === null ? votes : [...papers, ...votes]
  const put = (field: keyof Tally, value: number | null) => onChange(tallyText({ ...tally, [field]: value ?? 0 }))
  return (
    <Fields least={120}>
      {shown.map(([field, word]) => (
        <NumberField
          key={field}
          label={t(word)}
          minimum={0}
          onChange={(value) => put(field, value)}
          value={tally[field]}
          width={120}
        />
      ))}
    </Fields>
  )
}
