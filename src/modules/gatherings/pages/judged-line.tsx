import { useState } from 'react'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { type Judged, JudgedDrawer } from '#web/judged.tsx'
import { Status, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import css from './judged-line.module.css'
import { judgedLineTexts } from './judged-line.texts.ts'

/** What the regulations say of one thing: the line that decides with its article, and all of it when asked why. */
export function JudgedLine({ about, answer }: { about: string; answer: Judged }) {
  const t = useWords(judgedLineTexts)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const lines = answer.because.filter(({ force }) => force === 'decides')
  const line = lines.find(({ holds }) => holds === false) ?? lines.find(({ holds }) => holds === null) ?? lines[0]
  if (!line) return null
  return (
    <div className={css.line}>
      <Mark holds={line.holds} outcome={answer.outcome} />
      <span>
        {sentenceOf(line, language)} <small>{citationOf(line, language)}</small>
      </span>
      <TextButton label={t('whyOf', { about })} onPress={() => setOpen(true)}>
        {t('why')}
      </TextButton>
      <JudgedDrawer about={about} answer={open ? answer : null} onClose={() => setOpen(false)} />
    </div>
  )
}

/** A fault of the record can be mended: it is lacking, not lost. */
function Mark({ outcome, holds }: { outcome: Judged['outcome']; holds: boolean | null }) {
  const t = useWords(judgedLineTexts)
  if (outcome === 'NEEDS_HUMAN') return <Status kind="needs-human" size="note" />
  if (outcome !== 'PASS') return <Status kind="out-of-band" size="note" word={t('lacks')} />
  if (holds === null) return <Status kind="due" size="note" word={t('open')} />
  return <Status kind="met" size="note" word={t('holds')} />
}
