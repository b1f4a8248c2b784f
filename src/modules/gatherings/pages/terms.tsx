import { Status, type StatusKind, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listTexts, termTexts } from '../gatherings-pages.texts.ts'
import type { GatheringState, PurposeKind } from '../terms.rules.ts'

const shapes: Readonly<Record<GatheringState, StatusKind>> = {
  planned: 'due',
  noticed: 'due',
  open: 'due-soon',
  signing: 'due-soon',
  closed: 'met',
  cancelled: 'not-applicable',
}

/** Where a gathering stands in its life: shape and word, in ink until it is closed. */
export function StateMark({ state, size = 'text' }: { state: GatheringState; size?: 'note' | 'text' }) {
  const t = useWords(termTexts)
  return <Status hypothetical kind={shapes[state]} size={size} word={t(`state.${state}`)} />
}

/** 补录: the record was made after the day. */
export function LateTag() {
  const t = useWords(listTexts)
  return (
    <Tag meaning={t('lateMeaning')} tone="ochre">
      {t('late')}
    </Tag>
  )
}

/** The purposes of a gathering in words, joined: 支部党员大会、主题党日. */
export function useKindWords() {
  const t = useWords(termTexts)
  const { language } = useLanguage()
  return (kinds: readonly PurposeKind[]) => kinds.map((kind) => t(`kind.${kind}`)).join(language === 'zh' ? '、' : ', ')
}
