import { Fields } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../people-pages.texts.ts'
import { Choice } from './choice.tsx'
import { usePlaces } from './places.ts'

export interface Belonging {
  readonly branchId: string | null
  readonly groupId: string | null
}

interface BranchFieldsProps {
  value: Belonging
  onChange: (belonging: Belonging) => void
}

/** The branch a member is entered in, and the group there. */
export function BranchFields({ value, onChange }: BranchFieldsProps) {
  const t = useWords(addTexts)
  const { branches, groupsOf } = usePlaces()
  return (
    <Fields>
      <Choice
        label={t('branch')}
        none={null}
        onChange={(branchId) => onChange({ branchId, groupId: null })}
        options={branches}
        value={value.branchId}
      />
      <Choice
        label={t('group')}
        none={t('noGroup')}
        onChange={(groupId) => onChange({ ...value, groupId })}
        options={groupsOf(value.branchId)}
        value={value.groupId}
      />
    </Fields>
  )
}
