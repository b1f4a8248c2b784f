import { CheckboxGroup } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { audienceOf } from '../../plan.rules.ts'
import { type PurposeFamily, type PurposeKind, purposeFamilies, purposeKinds } from '../../terms.rules.ts'
import { useSentence } from '../sentence.ts'
import { serving } from './draft.ts'
import { planTexts } from './plan.texts.ts'
import type { PartProps } from './what-fields.tsx'

const families = Object.keys(purposeFamilies) as PurposeFamily[]

/** What the gathering serves, family by family; only what the convening unit may hold. */
export function PurposeFields({ draft, change, planning: { convener, judged } }: PartProps) {
  const t = useWords(planTexts)
  const term = useWords(termTexts)
  const sentence = useSentence()
  const { language } = useLanguage()
  const offered = families.flatMap((family) =>
    purposeFamilies[family]
      .filter((kind) => !convener || audienceOf(convener.kind, [kind]).ok)
      .map((kind) => ({ value: kind as PurposeKind, label: term(`kind.${kind}`), row: term(`family.${family}`) })),
  )
  return (
    <CheckboxGroup
      label={t('purposes')}
      note={t('purposesNote')}
      onChange={(chosen) =>
        change(
          serving(
            draft,
            purposeKinds.filter((kind) => chosen.includes(kind)),
            language,
          ),
        )
      }
      options={offered}
      required
      value={draft.kinds}
      warning={sentence(judged.purposes)}
    />
  )
}
