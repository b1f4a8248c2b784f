import type { ReactNode } from 'react'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { shortDay } from '#web/dates.ts'
import { useMay, useSession } from '#web/session.tsx'
import { type Column, Tag, TextButton, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { actionWords, hrefOf, recordHref, whenWords } from '../duty-words.rules.ts'
import { sittingsLink } from '../sittings-link.rules.ts'
import type { Arrangement } from './arrangement.ts'
import css from './board.module.css'
import { type DutyKey, type DutyLine, keyOf, useDutyNames } from './duty.ts'
import { DutyState } from './duty-state.tsx'

interface Told {
  explain: (duty: DutyKey) => void
  /** Under a person's head his name is not said again. */
  by: Arrangement
}

/** Due day with its state, what it is and why, its article, the record that met it, one action; on a phone the explanation has the rest. */
export function useBoardColumns(told: Told, narrow: boolean): Column<DutyLine>[] {
  const t = useWords(boardTexts)
  const { explain, by } = told
  const due = { key: 'due', title: t('due'), kind: 'date', cell: (line: DutyLine) => <Due line={line} /> } as const
  if (narrow)
    return [
      { ...due, width: 100 },
      {
        key: 'duty',
        title: t('duty'),
        cell: (line) => (
          <What by={by} line={line}>
            <RecordLink line={line} />
            <Actions explain={explain} line={line} />
          </What>
        ),
      },
    ]
  return [
    { ...due, width: 124 },
    { key: 'duty', title: t('duty'), cell: (line) => <What by={by} line={line} /> },
    { key: 'basis', title: t('basis'), width: '29%', cell: (line) => <Basis line={line} /> },
    { key: 'record', title: t('record'), width: '13%', cell: (line) => <RecordLink line={line} none="–" /> },
    { key: 'do', title: '', kind: 'action', width: 132, cell: (line) => <Actions explain={explain} line={line} /> },
  ]
}

function Due({ line }: { line: DutyLine }) {
  const { today } = useSession()
  return (
    <div className={css.due}>
      <span className={line.state === 'overdue' ? css.late : undefined}>{shortDay(line.dueOn, today)}</span>
      <DutyState duty={line} />
    </div>
  )
}

function What({ line, by, children }: { line: DutyLine; by: Arrangement; children?: ReactNode }) {
  const { language } = useLanguage()
  const names = useDutyNames()
  return (
    <div className={css.what}>
      <b>
        {by === 'person' && line.person ? names.rule(line.rule) : names.of(line)}
        <small>{whenWords(line.rule, line.period, language)}</small>
      </b>
      <span>{sentenceOf(line.reason, language)}</span>
      {children ? <div className={css.below}>{children}</div> : null}
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

/** The gathering that met it, or the page of the form it was met by. */
function RecordLink({ line, none = null }: { line: DutyLine; none?: ReactNode }) {
  const { today } = useSession()
  const family = useWords(dutiesTexts)
  const { gathering, metOn } = line
  const href = gathering ? `/gatherings/${gathering.id}` : recordHref(line)
  const on = gathering?.heldOn ?? metOn
  if (!on) return none
  const title = gathering?.title ?? family(`family.${line.family}`)
  return (
    <span className={css.record}>
      {href ? (
        <TextLink wraps href={href}>
          {title}
        </TextLink>
      ) : (
        title
      )}
      <small>{shortDay(on, today)}</small>
    </span>
  )
}

function Actions({ line, explain }: { line: DutyLine; explain: (duty: DutyKey) => void }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const duty = useDutyNames().full(line)
  const sittings = useMay('keep-gatherings') ? sittingsLink(line) : null
  return (
    <span className={css.actions}>
      {line.action ? <TextLink href={hrefOf(line.action)}>{actionWords(line.action, language)}</TextLink> : null}
      <TextButton label={t('whyOf', { duty })} onPress={() => explain(keyOf(line))}>
        {t('why')}
      </TextButton>
      {sittings ? (
        <TextLink href={sittings.href} quiet>
          {t(sittings.vote ? 'findDay' : 'planSittings')}
        </TextLink>
      ) : null}
    </span>
  )
}
