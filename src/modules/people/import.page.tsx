import { useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { Button, EmptyState, Loading, PageHead, Steps } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { CheckActions } from './pages/import/check-actions.tsx'
import { CheckStep } from './pages/import/check-step.tsx'
import { EndStep } from './pages/import/end-step.tsx'
import { FileStep } from './pages/import/file-step.tsx'
import css from './pages/import/import.module.css'
import { importPageTexts } from './pages/import/import.texts.ts'
import { type Look, type Looking, noImport, type Preview, pageSize, shownOf } from './pages/import/staged.ts'
import { useReading } from './pages/import/use-reading.ts'
import { useSentence } from './pages/sentence.ts'
import { showRosterImport } from './roster-import.contract.ts'

/** A roster file from the shelf to the record: choose, read, check, write. Which import is under way stands in the address. */
export default function ImportPage() {
  const [looking, setLooking] = useFilters(noImport)
  const reading = useReading((importId) => setLooking({ ...noImport, import: importId }))
  if (looking.import) return <UnderWay look={setLooking} looking={looking} reading={reading} />
  return (
    <>
      <Head at={reading.working ? 'read' : 'file'} />
      <FileStep look={setLooking} reading={reading} />
    </>
  )
}

interface UnderWayProps {
  looking: Looking
  look: Look
  reading: ReturnType<typeof useReading>
}

function UnderWay({ looking, look, reading }: UnderWayProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const importId = looking.import
  const asked = useAsk(showRosterImport, {
    importId,
    status: shownOf(looking.status),
    page: looking.page,
    size: pageSize,
  })
  const again = () => look(noImport)
  const { value, refusal } = asked
  if (refusal)
    return (
      <>
        <Head at="file" />
        <EmptyState action={<Button onPress={again}>{t('another1')}</Button>}>{sentence(refusal)}</EmptyState>
      </>
    )
  const preview = value?.preview
  if (!value || !preview) return <Loading />
  const staged = preview.state === 'staged'
  return (
    <>
      <Head
        actions={staged ? <CheckActions importId={importId} onLeave={again} preview={preview} /> : undefined}
        at={staged ? 'check' : preview.state === 'confirmed' ? 'over' : 'given-up'}
        preview={preview}
      />
      {staged ? (
        <CheckStep
          look={look}
          looking={looking}
          preview={preview}
          reading={reading}
          shown={value}
          stale={asked.stale}
        />
      ) : (
        <EndStep importId={importId} onAgain={again} preview={preview} />
      )}
    </>
  )
}

interface HeadProps {
  /** `over`: written; `given-up`: nothing was, and no step is left to take. */
  at: 'file' | 'read' | 'check' | 'over' | 'given-up'
  preview?: Preview
  actions?: React.ReactNode
}

function Head({ at, preview, actions }: HeadProps) {
  const t = useWords(importPageTexts)
  const sub = preview
    ? t('checkSub', {
        file: preview.fileName,
        sheet: preview.sheetName,
        unit: preview.unit.name,
        effective: preview.effectiveOn,
      })
    : t('sub')
  const steps = (['file', 'read', 'check', 'write'] as const).map((key) => ({ key, title: t(`step.${key}`) }))
  return (
    <>
      <PageHead actions={actions} sub={sub} title={t('title')} />
      {at === 'given-up' ? null : (
        <div className={css.steps}>
          <Steps current={at === 'over' ? null : at} label={t('steps')} steps={steps} />
        </div>
      )}
    </>
  )
}
