import { NextThing, Steps } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { electionsTexts } from '../elections.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import type { Election } from './case.ts'
import css from './election.module.css'

/** The way of the case: what is done, what comes next, what is in its way, by when. */
export function PathBand({ election }: { election: Election }) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const next = election.path.find(({ state }) => state === 'next')
  const code = next?.blockedBy as keyof typeof electionsTexts | null | undefined
  const blocked = code ? electionsTexts[code]?.[language === 'zh' ? 0 : 1] : undefined
  return (
    <div className={css.path}>
      <Steps
        current={next?.step ?? null}
        label={t('path')}
        steps={election.path
          .filter(({ step }) => step !== 'opened')
          .map(({ step, doneOn, by }) => ({
            key: step,
            title: t(`step.${step}`),
            note: doneOn ?? (by ? t('by', { on: by }) : undefined),
          }))}
      />
      <div className={css.next}>
        <NextThing note={blocked}>{next ? t('next', { step: t(`step.${next.step}`) }) : t('allDone')}</NextThing>
      </div>
    </div>
  )
}
