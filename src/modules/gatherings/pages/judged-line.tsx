import { useState } from 'react'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { type Judged, JudgedDrawer } from '#web/judged.tsx'
import { Status, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import css from './judged-line.module.css'
import { judgedLineTexts } from './judged-line.texts.ts'

interface JudgedLineProps {
  about: string
  answer: Judged
  /** Of what is owed by a day: stands in place of the outcome. */
  state?: OwedState | undefined
  /** Only what this rule says, where the answer speaks of several. */
  rule?: string | undefined
  /** Says what it is about beside the line, where the page does not. */
  named?: boolean
}

type OwedState = 'due' | 'due-soon' | 'met' | 'met-late' | 'overdue' | 'not-applicable' | 'needs-human'

/** What the regulations say of one thing: the line that decides with its article, and all of it when asked why. */
export function JudgedLine({ about, answer, state, rule, named = false }: JudgedLineProps) {
  const t = useWords(judgedLineTexts)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const said = answer.because.filter((line) => rule === undefined || line.rule === rule)
  const deciding = rule === undefined ? said.filter(({ force }) => force === 'decides') : []
  const lines = deciding.length > 0 ? deciding : said
  const line = lines.find(({ holds }) => holds === false) ?? lines.find(({ holds }) => holds === null) ?? lines[0]
  if (!line) return null
  return (
    <div className={css.line}>
      {state ? (
        <Status kind={state} size="note" />
      ) : (
        <Mark line={line} outcome={rule === undefined ? answer.outcome : outcomeOf(line.holds)} />
      )}
      <span>
        {named ? <b>{about}</b> : null} {sentenceOf(line, language)} <small>{citationOf(line, language)}</small>
      </span>
      <TextButton label={t('whyOf', { about })} onPress={() => setOpen(true)}>
        {t('why')}
      </TextButton>
      <JudgedDrawer about={about} answer={open ? answer : null} onClose={() => setOpen(false)} state={state} />
    </div>
  )
}

/** Of one line of several: what it says itself. */
function outcomeOf(holds: boolean | null): Judged['outcome'] {
  return holds === false ? 'FAIL' : 'PASS'
}

/** A fault of the record can be mended: it is lacking, not lost. */
function Mark({ outcome, line }: { outcome: Judged['outcome']; line: Judged['because'][number] }) {
  const t = useWords(judgedLineTexts)
  if (line.text === 'theme-day.nothing-decided') return <Status kind="not-applicable" size="note" />
  if (outcome === 'NEEDS_HUMAN') return <Status kind="needs-human" size="note" />
  if (outcome !== 'PASS') return <Status kind="out-of-band" size="note" word={t('lacks')} />
  if (line.holds === null) return <Status kind="due" size="note" word={t(line.rule === 'TP-03' ? 'open' : 'ahead')} />
  return <Status kind="met" size="note" word={t('holds')} />
}
