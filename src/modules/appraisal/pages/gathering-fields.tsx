import { Notice, Select, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../appraisal-page.texts.ts'
import { needsGathering } from '../steps.rules.ts'
import type { StepKind } from '../terms.rules.ts'
import css from './appraisal.module.css'
import type { Shown } from './path.ts'

type Gathering = Shown['gatherings'][number]

interface GatheringFieldsProps {
  gatherings: readonly Gathering[]
  kind: StepKind
  value: readonly string[]
  label: (gathering: Gathering) => string
  onChange: (ids: string[]) => void
}

/** The gatherings a step was taken at: one, or several where the groups did it each for itself. */
export function GatheringFields({ gatherings, kind, value, label, onChange }: GatheringFieldsProps) {
  const t = useWords(dialogTexts)
  if (gatherings.length === 0)
    return <Notice action={<TextLink href="/gatherings/plan">{t('convene')}</TextLink>}>{t('gatheringNone')}</Notice>
  const left = gatherings.filter(({ id }) => !value.includes(id))
  const chosen = value.flatMap((id) => gatherings.find((held) => held.id === id) ?? [])
  return (
    <div className={css.stack}>
      <Select
        label={t(needsGathering(kind) ? 'gathering' : 'gatherings')}
        onChange={(id) => (id === none ? undefined : onChange([...value, id]))}
        options={[{ value: none, label: t('choose') }, ...left.map((held) => ({ value: held.id, label: label(held) }))]}
        required={needsGathering(kind)}
        value={none}
      />
      {chosen.map((held) => (
        <small key={held.id}>
          {label(held)}{' '}
          <TextButton
            label={`${t('strike')} ${label(held)}`}
            onPress={() => onChange(value.filter((id) => id !== held.id))}
            quiet
          >
            ×
          </TextButton>
        </small>
      ))}
    </div>
  )
}

// A list box takes no empty key.
const none = 'none'
