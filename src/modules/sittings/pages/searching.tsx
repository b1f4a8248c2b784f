import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Notice, Progress } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { runTexts } from '../run.texts.ts'
import { cancelRun } from '../sittings.contract.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'

/** How far the search is, and the way to stop it. */
export function Searching({ run }: { run: Run }) {
  const t = useWords(runTexts)
  const { language } = useLanguage()
  const { tell, working, refusal } = useTell(cancelRun)
  const { progress, aim } = run
  const seconds = Math.round((progress?.milliseconds ?? 0) / 1000)
  const bound = progress?.bound ?? null
  const found = [
    progress && progress.sittings !== null ? t('soFar', { sittings: progress.sittings }) : '',
    progress?.stage === 'sittings' && bound !== null ? t('bound', { bound: Math.ceil(bound - 1e-6) }) : '',
  ]
  return (
    <div className={css.parts}>
      {run.ahead > 0 ? <Notice kind="provisional">{t('queued', { count: run.ahead })}</Notice> : null}
      <Progress
        done={Math.min(seconds, aim.seconds)}
        label={[t('searching'), ...found].filter(Boolean).join(language === 'zh' ? '，' : ', ')}
        note={t('progressNote', { stage: t(`stage.${progress?.stage ?? 'first'}`), seconds, limit: aim.seconds })}
        of={aim.seconds}
      />
      {refusal && refusal.code !== 'sittings.finished' ? (
        <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
      ) : null}
      <div className={css.actions}>
        <Button onPress={() => void tell({ id: run.id })} working={working}>
          {t('stop')}
        </Button>
      </div>
    </div>
  )
}
