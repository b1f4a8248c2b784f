import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Checkbox, DatePicker, Dialog, Loading, Notice, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { appraisalTexts } from '../appraisal.texts.ts'
import { dialogTexts } from '../appraisal-page.texts.ts'
import { listMembers } from '../grades.contract.ts'
import { judgeGrades, mayPublish } from '../grades.rules.ts'
import { publishGrades, recordReport } from '../publishing.contract.ts'
import type { Members } from './member-draft.ts'
import type { Opened } from './path.ts'

export interface GradeDialogProps {
  opened: Opened
  onClose: () => void
}

/** Makes the grades public: the same rule says here what the server would refuse. */
export function PublishDialog({ opened, onClose }: GradeDialogProps) {
  const t = useWords(dialogTexts)
  const { value } = useAsk(listMembers, { lifeYearId: opened.id })
  if (value) return <PublishForm list={value} onClose={onClose} opened={opened} />
  return (
    <Dialog onClose={onClose} open title={t('publishTitle')}>
      <Loading />
    </Dialog>
  )
}

function PublishForm({ opened, list, onClose }: GradeDialogProps & { list: Members }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const publishing = useTell(publishGrades)
  const [publishedOn, setDay] = useState<string | null>(today)
  const [consent, setConsent] = useState('')
  const [leaves, leave] = useState(false)
  const judged = judgeGrades(list.members, list.asOf, list.local)
  const { excellent = 0, excellentAtMost: most = 0, ungraded = 0 } = judged.values ?? {}
  const more = { consent: consent.trim() || null, leftUngraded: leaves ? ungraded : 0 }
  const decision = mayPublish(judged, 0, more)
  return (
    <SaveDialog
      commands={[publishing]}
      onClose={onClose}
      onSave={async () =>
        publishedOn
          ? publishing.tell({ lifeYearId: opened.id, version: opened.version, publishedOn, ...more })
          : { ok: false }
      }
      ready={decision.ok && publishedOn !== null}
      save={t('publishSave')}
      saved={t('published')}
      title={t('publishTitle')}
      warning={decision.ok ? null : say(appraisalTexts, decision.code, language, decision.numbers)}
    >
      <Notice>{t('publishNote')}</Notice>
      <DatePicker label={t('publishedOn')} latest={today} onChange={setDay} required value={publishedOn} />
      {excellent > most ? (
        <TextField
          label={t('consent')}
          maxLength={60}
          note={t('consentNote', { excellent, most })}
          onChange={setConsent}
          required
          value={consent}
        />
      ) : null}
      {ungraded > 0 ? (
        <Checkbox checked={leaves} onChange={leave}>
          {t('leftUngraded', { count: ungraded })}
        </Checkbox>
      ) : null}
    </SaveDialog>
  )
}

/** That the report went up, with its number. */
export function ReportDialog({ opened, onClose }: GradeDialogProps) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const reporting = useTell(recordReport)
  const [number, setNumber] = useState('')
  const [reportedOn, setDay] = useState<string | null>(today)
  const earliest = (opened.report && opened.correctedOn) ?? opened.publication?.publishedOn
  return (
    <SaveDialog
      commands={[reporting]}
      onClose={onClose}
      onSave={async () =>
        reportedOn ? reporting.tell({ lifeYearId: opened.id, number: number.trim(), reportedOn }) : { ok: false }
      }
      ready={number.trim() !== '' && reportedOn !== null}
      save={t('save')}
      saved={t('saved')}
      title={t(opened.report ? 'reportAgainTitle' : 'reportTitle')}
    >
      <Notice>{opened.report ? t('reportAgainNote', { number: opened.report.number }) : t('reportKept')}</Notice>
      <TextField label={t('number')} maxLength={60} onChange={setNumber} required value={number} />
      <DatePicker
        {...(earliest ? { earliest } : {})}
        label={t('reportedOn')}
        latest={today}
        onChange={setDay}
        required
        value={reportedOn}
      />
    </SaveDialog>
  )
}
