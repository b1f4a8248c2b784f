import { StatusShape } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { checklistTexts } from '../../gatherings.texts.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import type { PurposeKind } from '../../terms.rules.ts'
import type { Gathering } from '../record/gathering.ts'
import css from './closing.module.css'
import { closingTexts } from './closing.texts.ts'

type Line = Gathering['checklist'][number]

/** What the record lacks: what closing waits for first, then what one would rather have. */
export function ChecklistLines({ lines }: { lines: readonly Line[] }) {
  const t = useWords(closingTexts)
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={`${line.code} ${JSON.stringify(line.numbers)}`}>
          <StatusShape kind={line.must ? 'due' : 'not-applicable'} />
          <Sentence line={line} />
          <small>{t(line.must ? 'must' : 'wish')}</small>
        </li>
      ))}
    </ul>
  )
}

function Sentence({ line: { code, numbers } }: { line: Line }) {
  const t = useWords(closingTexts)
  const check = useWords(checklistTexts)
  const term = useWords(termTexts)
  const sentence = check(`checklist.${code}`, numbers)
  const { kind } = numbers
  return <span>{kind ? t('ofKind', { sentence, kind: term(`kind.${kind as PurposeKind}`) }) : sentence}</span>
}
