import { useTell } from '#web/api.ts'
import { Notice, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { cancelRosterImport } from '../../roster-import.contract.ts'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'
import type { useReading } from './use-reading.ts'

interface OtherSheetsProps {
  importId: string
  preview: Preview
  reading: ReturnType<typeof useReading>
}

/** A file with several sheets: another of them is read while the file is still at hand, otherwise it is asked for again. */
export function OtherSheets({ importId, preview, reading }: OtherSheetsProps) {
  const t = useWords(importPageTexts)
  const { tell } = useTell(cancelRosterImport)
  const { sheetName, sheetNames, effectiveOn } = preview
  const { upload } = reading
  if (sheetNames.length < 2) return null
  if (!upload)
    return <Notice>{t('otherSheets', { sheets: sheetNames.filter((name) => name !== sheetName).join('、') })}</Notice>
  const change = async (name: string) => {
    await tell({ importId })
    await reading.read({ ...upload, effectiveOn, sheetName: name })
  }
  return (
    <Select
      disabled={reading.working}
      label={t('sheet')}
      onChange={(name) => void change(name)}
      options={sheetNames.map((name) => ({ value: name, label: name }))}
      value={sheetName}
      width={280}
    />
  )
}
