import { Notice, Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { planTexts } from '../plan/plan.texts.ts'
import { useRecord } from '../record/record.tsx'
import { useWithoutAccount } from '../without-account.ts'
import { ChecklistLines } from './checklist-lines.tsx'
import css from './closing.module.css'
import { closingTexts } from './closing.texts.ts'
import { RuleLines } from './rules-part.tsx'

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
      <RuleLines />
      <Unable />
    </Section>
  )
}

/** Who is to close it and cannot sign in to do so. */
function Unable() {
  const t = useWords(planTexts)
  const { chair, recorder } = useRecord().record
  const lacksAccount = useWithoutAccount(chair, recorder)
  return (
    <>
      {recorder && lacksAccount(recorder) ? (
        <Notice kind="warning">{t('recorderWithoutAccount', { name: recorder.name })}</Notice>
      ) : null}
      {chair && lacksAccount(chair) ? (
        <Notice kind="warning">{t('chairWithoutAccount', { name: chair.name })}</Notice>
      ) : null}
    </>
  )
}
