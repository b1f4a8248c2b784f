import { sentenceOf, useTell } from '#web/api.ts'
import { Button, Notice, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { othersTexts } from '../others.texts.ts'
import { adoptOther } from '../sittings.contract.ts'
import type { Compared } from './compared.ts'
import type { ShownKey } from './others.tsx'
import type { Run } from './run.ts'
import css from './sittings.module.css'
import { namesWords } from './when-words.ts'

interface PreviewProps {
  run: Run
  shown: Exclude<ShownKey, 'now'>
  answer: Compared
  /** Null where nothing can be changed any more. */
  mayAdopt: boolean
  onBack: () => void
}

/** Which other plan is drawn, whom it would miss, and taking it. */
export function Preview({ run, shown, answer, mayAdopt, onBack }: PreviewProps) {
  const t = useWords(othersTexts)
  const { language } = useLanguage()
  const { tell, working, refusal } = useTell(adoptOther)
  const missed = 'missed' in answer ? answer.missed : undefined
  const names = (missed?.personIds ?? []).flatMap((id) => run.picture.people.find((one) => one.id === id)?.name ?? [])
  const adopt = async () => {
    const reply = await tell({ id: run.id, version: run.version, key: shown })
    if (!reply.ok) return
    toast(t('adopted'))
    onBack()
  }
  return (
    <>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Notice
        action={
          <span className={css.crewLine}>
            {mayAdopt ? (
              <Button onPress={() => void adopt()} working={working}>
                {t('adopt')}
              </Button>
            ) : null}
            <TextButton onPress={onBack}>{t('back')}</TextButton>
          </span>
        }
      >
        {[
          t('shownNow', { plan: t(`key.${shown}`) }),
          names.length > 0 ? t('missed', { names: namesWords(names, language) }) : '',
          names.length > 0 && missed?.optimal ? t('missedProven') : '',
        ]
          .filter(Boolean)
          .join(language === 'zh' ? '' : ' ')}
      </Notice>
    </>
  )
}
