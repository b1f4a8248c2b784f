import { useState } from 'react'
import { addDays } from '#core/day.ts'
import { useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { taskTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import { endSponsor, strikeSponsor, strikeStep } from '../recording.contract.ts'
import type { Course } from './course.ts'
import { useStepWord } from './words.ts'

export function StrikeStepDialog({ record, onClose }: { record: Course['recorded'][number]; onClose: () => void }) {
  const t = useWords(taskTexts)
  const word = useStepWord()
  const striking = useTell(strikeStep)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id: record.id, reason })}
      reason={t('reason')}
      title={t('strikeStep', { step: word(record.kind), on: record.onDay })}
    >
      {t('strikeStepWords')}
    </ReasonDialog>
  )
}

interface SponsorProps {
  sponsor: Course['sponsors'][number]
  onClose: () => void
}

export function StrikeSponsorDialog({ sponsor, onClose }: SponsorProps) {
  const t = useWords(taskTexts)
  const term = useWords(courseTerms)
  const striking = useTell(strikeSponsor)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id: sponsor.id, reason })}
      reason={t('reason')}
      title={t('strikeSponsor', { name: sponsor.person.name, kind: term(`sponsor.${sponsor.kind}`) })}
    >
      {t('strikeSponsorWords')}
    </ReasonDialog>
  )
}

/** Somebody is contact or introducer no more; that he was stays. */
export function EndSponsorDialog({ sponsor, onClose }: SponsorProps) {
  const t = useWords(taskTexts)
  const term = useWords(courseTerms)
  const { today } = useSession()
  const [untilOn, setUntilOn] = useState<string | null>(today > sponsor.fromOn ? today : null)
  const ending = useTell(endSponsor)
  return (
    <SaveDialog
      commands={[ending]}
      onClose={onClose}
      onSave={async () => (untilOn ? ending.tell({ id: sponsor.id, untilOn }) : { ok: false })}
      ready={untilOn !== null && untilOn > sponsor.fromOn && untilOn <= today}
      save={t('end')}
      saved={t('ended')}
      title={t('endTitle', { name: sponsor.person.name, kind: term(`sponsor.${sponsor.kind}`) })}
    >
      <DatePicker
        earliest={addDays(sponsor.fromOn, 1)}
        label={t('endOn')}
        latest={today}
        onChange={setUntilOn}
        required
        value={untilOn}
      />
    </SaveDialog>
  )
}
