import { useState } from 'react'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Fields, FileDrop, Form, Section, Split } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { Choice } from '../choice.tsx'
import { useSentence } from '../sentence.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { importPageTexts } from './import.texts.ts'
import { ImportProgress } from './import-progress.tsx'
import type { Look } from './staged.ts'
import type { useReading } from './use-reading.ts'

interface FileStepProps {
  reading: ReturnType<typeof useReading>
  look: Look
}

const kinds = ['committee', 'general-branch', 'branch']

/** The file and the unit it is of. */
export function FileStep({ reading, look }: FileStepProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { home } = useSession()
  const tree = useAsk(showTree, {}).value
  const units = (tree?.units ?? []).filter(({ kind }) => kinds.includes(kind))
  const [chosen, setUnit] = useState<string | null>(null)
  const [files, setFiles] = useState<File[]>([])
  const unitId = chosen ?? home?.branchId ?? units[0]?.id ?? null
  const [file] = files
  return (
    <Split aside={<Promises />}>
      <Form
        actions={
          <Button disabled={!file || !unitId} type="submit" variant="primary" working={reading.working}>
            {t('read')}
          </Button>
        }
        onSubmit={() => {
          if (file && unitId) void reading.read({ file, unitId })
        }}
        refusal={sentence(reading.refusal)}
      >
        <Fields least={260}>
          <Choice
            label={t('unit')}
            none={null}
            note={t('unitNote')}
            onChange={setUnit}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
          />
        </Fields>
        <FileDrop
          disabled={reading.working}
          files={files}
          kinds={['.xlsx', '.csv']}
          label={t('file')}
          limitMb={16}
          onChange={(brought) => {
            reading.clear()
            setFiles(brought)
          }}
        />
        {reading.working && reading.importId ? (
          <ImportProgress importId={reading.importId} waiting={t('sending')} />
        ) : null}
      </Form>
      <EarlierImports onOpen={(importId) => look({ import: importId })} />
    </Split>
  )
}

/** What an import takes, what it refuses, and what it leaves alone. */
function Promises() {
  const t = useWords(importPageTexts)
  return (['accepts', 'refuses', 'again'] as const).map((promise) => (
    <Section key={promise} level={3} title={t(`${promise}Title`)}>
      <p>{t(promise)}</p>
    </Section>
  ))
}
