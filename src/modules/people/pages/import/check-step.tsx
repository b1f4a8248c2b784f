import { Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { ColumnsTable } from './columns-table.tsx'
import { EffectiveDay } from './effective-day.tsx'
import { FileNotices } from './file-notices.tsx'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import { ImportCounts } from './import-counts.tsx'
import { OtherSheets } from './other-sheets.tsx'
import { RowsTable } from './rows-table.tsx'
import type { Look, Looking, Preview, Shown } from './staged.ts'
import { UnknownNames } from './unknown-names.tsx'
import type { useReading } from './use-reading.ts'

interface CheckStepProps {
  shown: Shown
  preview: Preview
  looking: Looking
  look: Look
  stale: boolean
  reading: ReturnType<typeof useReading>
}

/** Everything the file would do, before it does it. */
export function CheckStep({ shown, preview, looking, look, stale, reading }: CheckStepProps) {
  const t = useWords(importPageTexts)
  const { importId } = shown
  const { error, question } = preview.counts
  const key = `${preview.version}`
  return (
    <>
      <div className={css.counts}>
        <ImportCounts importId={importId} preview={preview} />
      </div>
      {error + question > 0 ? (
        <Notice kind="warning">{t('waits', { errors: error, questions: question })}</Notice>
      ) : preview.mayConfirm ? null : (
        <Notice>{t('nothingToWrite')}</Notice>
      )}
      <OtherSheets importId={importId} preview={preview} reading={reading} />
      <EffectiveDay importId={importId} key={`day ${key}`} preview={preview} />
      <UnknownNames importId={importId} key={`names ${key}`} preview={preview} />
      <div>
        <ColumnsTable importId={importId} key={`columns ${key}`} preview={preview} />
        <FileNotices preview={preview} />
      </div>
      <RowsTable look={look} looking={looking} preview={preview} shown={shown} stale={stale} />
    </>
  )
}
