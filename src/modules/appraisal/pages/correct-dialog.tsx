import { useState } from 'react'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Notice, Segment, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { dialogTexts } from '../appraisal-page.texts.ts'
import { listMembers } from '../grades.contract.ts'
import { type Grade, gradesOf, judgeGrades } from '../grades.rules.ts'
import { correctGrade } from '../publishing.contract.ts'
import type { GradeDialogProps } from './grade-dialogs.tsx'

/** Changes a grade that is public, with the reason; what it was stays. */
export function CorrectDialog({ opened, memberId, onClose }: GradeDialogProps & { memberId: string }) {
  const t = useWords(dialogTexts)
  const term = useWords(appraisalTerms)
  const { value: list } = useAsk(listMembers, { lifeYearId: opened.id })
  const correcting = useTell(correctGrade)
  const [chosen, choose] = useState<Grade | null>(null)
  const [reason, setReason] = useState('')
  const [consent, setConsent] = useState('')
  const member = list?.members.find(({ person }) => person.id === memberId)
  if (!list || !member) return null
  const grade = chosen ?? member.grade
  const judged = judgeGrades(
    list.members.map((one) => (one === member ? { ...one, grade } : one)),
    list.asOf,
    list.local,
  )
  const { excellent = 0, excellentAtMost: most = 0 } = judged.values ?? {}
  const over = grade === 'excellent' && excellent > most && !opened.publication?.consent
  const given = gradesOf(opened.scale)
  return (
    <SaveDialog
      commands={[correcting]}
      onClose={onClose}
      onSave={async () =>
        chosen
          ? correcting.tell({
              lifeYearId: opened.id,
              version: opened.version,
              memberId,
              grade: chosen,
              reason: reason.trim(),
              consent: consent.trim() || null,
            })
          : { ok: false }
      }
      ready={chosen !== null && chosen !== member.grade && reason.trim() !== '' && (!over || consent.trim() !== '')}
      save={t('correctSave')}
      saved={t('corrected')}
      title={t('correctTitle', { name: member.person.name })}
    >
      <Notice>{t('correctNote')}</Notice>
      <Segment
        label={t('grade')}
        onChange={(next) => choose(next as Grade)}
        options={given.map((one) => ({ value: one as string, label: term(`grade.${one}`) }))}
        value={grade ?? ''}
      />
      <TextField label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
      {over ? (
        <TextField
          label={t('consent')}
          maxLength={60}
          note={t('consentNote', { excellent, most })}
          onChange={setConsent}
          required
          value={consent}
        />
      ) : null}
    </SaveDialog>
  )
}
