import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { newId } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Notice, RadioGroup } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { changeMembership } from '../../membership.contract.ts'
import { inForce } from '../../timeline.rules.ts'
import type { Belonging } from '../branch-fields.tsx'
import { useSentence } from '../sentence.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { useTerm } from '../terms.tsx'
import { DayField } from './day-field.tsx'
import { type Leaving, MembershipFields } from './membership-fields.tsx'
import { judgeMembership, type MembershipStep, membershipSteps } from './membership-steps.ts'
import { personTexts, taskTexts } from './person.texts.ts'
import type { TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

const words = { 'move-group': 'moveGroup', join: 'join', leave: 'leave' } as const
const notes = { 'move-group': 'moveNote', join: 'joinNote', leave: 'leaveNote' } as const

/** Moves to another group, joins a branch, or leaves. */
export function MembershipDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const term = useTerm()
  const sentence = useSentence()
  const { today } = useSession()
  const [id] = useState(newId)
  const [on, setOn] = useState<string | null>(today)
  const [chosen, choose] = useState<MembershipStep>('move-group')
  const [leaving, setLeaving] = useState<Leaving>('transfer')
  const current = on ? inForce(record.memberships, on) : undefined
  const [to, setTo] = useState<Belonging>({ branchId: current?.branch.id ?? null, groupId: current?.group?.id ?? null })
  const { submit, working, refusal } = useDoing(changeMembership, onClose)

  const steps = on ? membershipSteps(record, on) : []
  const step = steps.find((one) => one === chosen) ?? steps[0] ?? 'join'
  const judged = on ? judgeMembership(record, step, to, on) : null
  const ofDay = judged && isNo(judged) && judged.code === 'people.before-the-last' ? judged : null
  const { branchId, groupId } = to
  const send = () => {
    if (!on) return
    const told =
      step === 'leave'
        ? { kind: 'leave' as const, by: leaving }
        : step === 'join'
          ? { kind: 'join' as const, id, branchId: branchId ?? '', groupId, by: 'transfer' as const }
          : { kind: 'move-group' as const, id, groupId }
    void submit({ personId: record.person.id, seen: current?.id ?? null, on, step: told }, ({ officesEnded }) =>
      officesEnded ? t('officesEnded', { count: officesEnded }) : t('done'),
    )
  }
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={send}
      ready={judged?.ok === true && (step !== 'join' || branchId !== null)}
      refusal={refusal}
      submit={t('submitMembership')}
      title={page('named', { task: term('subject.membership'), name: record.person.name })}
      working={working}
    >
      <DayField coming={ofDay} onChange={setOn} value={on} />
      <RadioGroup
        direction="column"
        label={t('step')}
        onChange={choose}
        options={steps.map((value) => ({ value, label: t(words[value]), note: t(notes[value]) }))}
        value={step}
      />
      <MembershipFields {...{ step, to, leaving }} onLeaving={setLeaving} onTo={setTo} />
      {judged && isNo(judged) && !ofDay && !(step === 'move-group' && judged.code === 'people.same-place') ? (
        <Notice kind="warning">{sentence(judged)}</Notice>
      ) : null}
    </TaskDialog>
  )
}
