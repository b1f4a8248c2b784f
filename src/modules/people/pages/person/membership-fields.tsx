import { Notice, RadioGroup } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../../people-pages.texts.ts'
import { type Belonging, BranchFields } from '../branch-fields.tsx'
import { Choice } from '../choice.tsx'
import { usePlaces } from '../places.ts'
import { useTerm } from '../terms.tsx'
import type { MembershipStep } from './membership-steps.ts'
import { taskTexts } from './person.texts.ts'

const leavings = ['transfer', 'left-the-party', 'died'] as const
export type Leaving = (typeof leavings)[number]

interface MembershipFieldsProps {
  step: MembershipStep
  to: Belonging
  leaving: Leaving
  onTo: (to: Belonging) => void
  onLeaving: (leaving: Leaving) => void
}

/** Where to, or why: what the step asks for. */
export function MembershipFields({ step, to, leaving, onTo, onLeaving }: MembershipFieldsProps) {
  const t = useWords(taskTexts)
  const add = useWords(addTexts)
  const term = useTerm()
  const { groupsOf } = usePlaces()
  if (step === 'join') return <BranchFields onChange={onTo} value={to} />
  if (step === 'move-group')
    return (
      <Choice
        label={term('field.group')}
        none={add('noGroup')}
        onChange={(groupId) => onTo({ ...to, groupId })}
        options={groupsOf(to.branchId)}
        value={to.groupId}
        width={280}
      />
    )
  return (
    <>
      <RadioGroup
        label={t('leaveBy')}
        onChange={onLeaving}
        options={leavings.map((value) => ({ value, label: term(`left.${value}`) }))}
        value={leaving}
      />
      <Notice>
        {t('officesEnd')}
        {leaving === 'transfer' ? null : t('standingEnds')}
      </Notice>
    </>
  )
}
