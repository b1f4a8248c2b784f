import { Fields } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../people-pages.texts.ts'
import { Choice } from './choice.tsx'
import { usePlaces } from './places.ts'
import { useTerm } from './terms.tsx'

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
  const term = useTerm()
  const { branches, groupsOf } = usePlaces()
  return (
    <Fields>
      <Choice
        label={term('field.branch')}
        none={null}
        onChange={(branchId) => onChange({ branchId, groupId: null })}
        options={branches}
        value={value.branchId}
      />
      <Choice
        label={term('field.group')}
        none={t('noGroup')}
        onChange={(groupId) => onChange({ ...value, groupId })}
        options={groupsOf(value.branchId)}
        value={value.groupId}
      />
    </Fields>
  )
}
