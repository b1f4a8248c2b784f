import { Button, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { markFrom } from '../../attendance.rules.ts'
import { useRecord } from '../record/record.tsx'
import css from './attendance.module.css'
import { attendanceTexts } from './attendance.texts.ts'
import { AttendanceGrid } from './attendance-grid.tsx'
import { Away } from './away.tsx'
import { present } from './grid.ts'
import { MakeUp } from './make-up.tsx'
import { SheetTools } from './sheet-tools.tsx'
import { SittingIn } from './sitting-in.tsx'

/** MT-08: who came, who did not and why. */
export function AttendancePart({ title }: { title: string }) {
  const t = useWords(attendanceTexts)
  const { record } = useRecord()
  return (
    <Section
      note={record.may.attendance ? <span className={css.keys}>{t('keys')}</span> : t('readOnly')}
      right={<Totals />}
      title={title}
    >
      <AttendanceGrid />
      {record.may.attendance ? <Rest /> : null}
      <SheetTools />
      <MakeUp />
      <Away />
      <SittingIn />
    </Section>
  )
}

function Totals() {
  const t = useWords(attendanceTexts)
  const { totals, audience } = useRecord().record
  const counts: readonly [string, number][] = [
    [
      t(audience === 'branch' ? 'expectedVoters' : 'expected'),
      audience === 'branch' ? totals.expectedVoters : totals.expected,
    ],
    [
      t(audience === 'branch' ? 'presentVoters' : 'present'),
      audience === 'branch' ? totals.presentVoters : totals.present,
    ],
    ...(totals.expected > totals.expectedVoters && audience === 'branch'
      ? [[t('probationary'), totals.presentProbationary] as [string, number]]
      : []),
  ]
  return counts.map(([label, count]) => (
    <span key={label}>
      {label}
      <b className={css.count}>{count}</b>
    </span>
  ))
}

/** Two keys that finish the grid: the rota's word for who cannot come, and everyone else is here. */
function Rest() {
  const t = useWords(attendanceTexts)
  const { record, marks } = useRecord()
  const unmarked = record.attendees.filter(({ byRight, state }) => byRight && state === null)
  const hinted = unmarked.filter(({ hint }) => hint !== null)
  const free = unmarked.filter(({ hint }) => hint === null)
  if (unmarked.length === 0) return null
  const takeRota = () => {
    for (const { person, hint } of hinted) if (hint) marks.mark(person.id, markFrom(hint))
  }
  const takePresent = () => {
    for (const { person } of free) marks.mark(person.id, present)
  }
  return (
    <div className={css.rest}>
      {hinted.length > 0 ? (
        <Button onPress={takeRota} size="small">
          {t('takeRota', { count: hinted.length })}
        </Button>
      ) : null}
      {free.length > 0 ? (
        <Button onPress={takePresent} size="small">
          {t('restCame', { count: free.length })}
        </Button>
      ) : null}
    </div>
  )
}
