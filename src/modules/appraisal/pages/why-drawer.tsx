import { useAsk } from '#web/api.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { useWords } from '#web/words.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import { listMembers } from '../grades.contract.ts'
import type { Shown } from './path.ts'

interface WhyDrawerProps {
  shown: Shown
  why: string
  onClose: () => void
}

/** Why the path or the grades stand as they do, with article and numbers. */
export function WhyDrawer({ shown: { opened, branch, year, may }, why, onClose }: WhyDrawerProps) {
  const t = useWords(pageTexts)
  const m = useWords(memberTexts)
  const grades = useAsk(listMembers, why === 'grades' && opened && may.keep ? { lifeYearId: opened.id } : null).value
  const numbers = { branch: branch.name, year }
  if (why === 'grades')
    return <JudgedDrawer about={m('about', numbers)} answer={grades?.answer ?? null} onClose={onClose} />
  const life = why === 'life'
  const answer = life ? opened?.life : why === 'appraisal' ? opened?.appraisal : null
  return (
    <JudgedDrawer about={t(life ? 'aboutLife' : 'aboutAppraisal', numbers)} answer={answer ?? null} onClose={onClose} />
  )
}
