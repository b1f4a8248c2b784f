import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { newId } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Notice, RadioGroup } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { changeStanding } from '../../standing.contract.ts'
import { inForce } from '../../timeline.rules.ts'
import { type Belonging, BranchFields } from '../branch-fields.tsx'
import { TaskDialog } from '../task-dialog.tsx'
import { useTerm } from '../terms.tsx'
import { DayField } from './day-field.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import { faultOfDay, judgeStep, mustJoin, type NextStanding, nextStandings } from './standing-steps.ts'
import type { TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** The next Party standing. Only what may follow can be chosen; what the day forbids is said while it is chosen. */
export function StandingDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const term = useTerm()
  const { today, home } = useSession()
  const [ids] = useState(() => ({ standing: newId(), membership: newId() }))
  const [on, setOn] = useState<string | null>(today)
  const [chosen, choose] = useState<NextStanding | null>(null)
  const [belonging, setBelonging] = useState<Belonging>({ branchId: home?.branchId ?? null, groupId: null })
  const { submit, working, refusal } = useDoing(changeStanding, onClose)

  const choices = on ? nextStandings(record, on, today) : []
  const next = choices.find((one) => one === chosen) ?? choices[0] ?? null
  const judged = next && on ? judgeStep(record, next, on, today) : null
  const coming = judged ? (isNo(judged) ? judged : null) : on ? faultOfDay(record, on, today) : null
  const joins = on !== null && mustJoin(record, next, on, judged)
  const { branchId, groupId } = belonging
  const current = inForce(record.standings, today)
  const word = (one: NextStanding) =>
    one === 'end' ? t('end', { what: term(`kind.${current?.kind ?? 'none'}`) }) : term(`kind.${one}`)
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (!on || !next) return
        const join = joins && branchId ? { id: ids.membership, branchId, groupId } : null
        const to = next === 'end' ? null : next
        void submit({ id: ids.standing, personId: record.person.id, seen: current?.id ?? null, to, on, join })
      }}
      ready={judged?.ok === true && (!joins || branchId !== null)}
      refusal={refusal}
      submit={t('submitStanding')}
      title={page('named', { task: t('submitStanding'), name: record.person.name })}
      working={working}
    >
      <DayField coming={coming} onChange={setOn} value={on} />
      {choices.length > 0 ? (
        <RadioGroup
          direction="column"
          label={t('to')}
          onChange={choose}
          options={choices.map((value) => ({ value, label: word(value) }))}
          value={next}
        />
      ) : coming ? null : (
        <Notice>{t('nothingNext')}</Notice>
      )}
      {joins ? <BranchFields onChange={setBelonging} value={belonging} /> : null}
    </TaskDialog>
  )
}
