import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import type { RowKind } from './path.ts'

/** What a row of the path is called. */
export function useStepWord(): (kind: RowKind) => string {
  const t = useWords(pageTexts)
  const term = useWords(appraisalTerms)
  return (kind) => {
    if (kind === 'publish') return t('stepPublish')
    return kind === 'report' ? t('stepReport') : term(`step.${kind}`)
  }
}
