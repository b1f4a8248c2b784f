import { Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useRecord } from '../record/record.tsx'
import { ChecklistLines } from './checklist-lines.tsx'
import css from './closing.module.css'
import { closingTexts } from './closing.texts.ts'

/** What is still missing, before anyone presses the button. */
export function ClosingPart({ title }: { title: string }) {
  const t = useWords(closingTexts)
  const { record } = useRecord()
  const whole = !record.checklist.some(({ must }) => must)
  return (
    <Section
      note={t('note', { recorder: record.recorder?.name ?? '', chair: record.chair?.name ?? '' })}
      title={title}
      under="heavy"
    >
      {whole ? (
        <p className={css.whole}>
          <Status kind="met" word={t('complete')} />
        </p>
      ) : null}
      <ChecklistLines lines={record.checklist} />
    </Section>
  )
}
