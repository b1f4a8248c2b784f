import { useState } from 'react'
import { say } from '#core/texts.ts'
import { organisationTexts } from '#modules/organisation/organisation.texts.ts'
import { loadWorkingDays, workingDaysFile } from '#modules/organisation/working-days.contract.ts'
import { judgeTable, workedDays } from '#modules/organisation/working-days.rules.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { JsonFields, useReadAs } from './json-fields.tsx'
import { daysPartTexts } from './regulations.texts.ts'

/** A year's notice by file: read, judged by the rule of the server, then loaded for the whole house. */
export function LoadDaysDialog({ known, onClose }: { known: readonly number[]; onClose: () => void }) {
  const t = useWords(daysPartTexts)
  const { language } = useLanguage()
  const loading = useTell(loadWorkingDays)
  const [text, setText] = useState('')
  const { content, fault } = useReadAs(workingDaysFile)(text)
  const judged = content ? judgeTable(content) : null
  const refused = judged && !judged.ok ? say(organisationTexts, judged.code, language, judged.numbers) : null
  return (
    <SaveDialog
      commands={[loading]}
      onClose={onClose}
      onSave={async () => (content ? loading.tell(content) : { ok: false })}
      ready={judged?.ok === true}
      save={t('take')}
      saved={t('loaded')}
      title={t('loadTitle')}
      warning={refused}
    >
      <JsonFields fault={fault} label={t('file')} note={t('fileNote')} onChange={setText} text={text} />
      {content && judged?.ok ? (
        <Notice kind="done">
          {t('summary', {
            year: content.year,
            off: content.off.length,
            swapped: content.worked.length,
            worked: workedDays(content),
          })}
          {known.includes(content.year) ? <> {t('replaces', { year: content.year })}</> : null}
        </Notice>
      ) : null}
    </SaveDialog>
  )
}
