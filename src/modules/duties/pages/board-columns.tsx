import { citationOf, sentenceOf } from '#regulations/index.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, Tag, TextButton, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { actionWords, hrefOf, whenWords } from '../duty-words.rules.ts'
import css from './board.module.css'
import { type DutyKey, type DutyLine, keyOf, useDutyNames } from './duty.ts'

/** Due day with its state, what it is and why, its article, the record that met it, one action; on a phone the explanation has the rest. */
export function useBoardColumns(explain: (duty: DutyKey) => void, narrow: boolean): Column<DutyLine>[] {
  const t = useWords(boardTexts)
  if (narrow)
    return [
      { key: 'due', title: t('due'), kind: 'date', width: 96, cell: (line) => <Due line={line} /> },
      { key: 'duty', title: t('duty'), cell: (line) => <What line={line} /> },
      { key: 'do', title: '', kind: 'action', width: 64, cell: (line) => <Actions explain={explain} line={line} /> },
    ]
  return [
    { key: 'due', title: t('due'), kind: 'date', width: 124, cell: (line) => <Due line={line} /> },
    { key: 'duty', title: t('duty'), cell: (line) => <What line={line} /> },
    { key: 'basis', title: t('basis'), width: '26%', cell: (line) => <Basis line={line} /> },
    { key: 'record', title: t('record'), width: '14%', cell: (line) => <RecordLink line={line} /> },
    { key: 'do', title: '', kind: 'action', width: 116, cell: (line) => <Actions explain={explain} line={line} /> },
  ]
}

function Due({ line }: { line: DutyLine }) {
  const { today } = useSession()
  return (
    <div className={css.due}>
      <span className={line.state === 'overdue' ? css.late : undefined}>{shortDay(line.dueOn, today)}</span>
      <Status kind={line.state} n={Math.abs(line.daysLeft)} size="note" />
    </div>
  )
}

function What({ line }: { line: DutyLine }) {
  const { language } = useLanguage()
  const names = useDutyNames()
  return (
    <div className={css.what}>
      <b>
        {names.of(line)}
        <small>{whenWords(line.rule, line.period, language)}</small>
      </b>
      <span>{sentenceOf(line.reason, language)}</span>
    </div>
  )
}

function Basis({ line }: { line: DutyLine }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  return (
    <span className={css.basis}>
      <Tag>{t(line.citation.kind)}</Tag> {citationOf(line.citation, language)}
    </span>
  )
}

function RecordLink({ line: { gathering } }: { line: DutyLine }) {
  const { today } = useSession()
  if (!gathering) return '–'
  return (
    <span className={css.record}>
      <TextLink href={`/gatherings/${gathering.id}`}>{gathering.title}</TextLink>
      <small>{shortDay(gathering.heldOn, today)}</small>
    </span>
  )
}

function Actions({ line, explain }: { line: DutyLine; explain: (duty: DutyKey) => void }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const duty = useDutyNames().full(line)
  return (
    <span className={css.actions}>
      {line.action ? <TextLink href={hrefOf(line.action)}>{actionWords(line.action, language)}</TextLink> : null}
      <TextButton label={t('whyOf', { duty })} onPress={() => explain(keyOf(line))}>
        {t('why')}
      </TextButton>
    </span>
  )
}
