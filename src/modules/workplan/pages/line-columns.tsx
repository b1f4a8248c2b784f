import type { ReactNode } from 'react'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, type StatusKind, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutyWords, responsibleWords, whatWords } from '../line-words.rules.ts'
import type { LineState, Office, PlanRule } from '../plan-line.rules.ts'
import { workplanTerms } from '../workplan.texts.ts'
import { planPageTexts } from '../workplan-page.texts.ts'
import type { Line } from './plan-types.ts'
import css from './workplan.module.css'

interface AnyLine {
  readonly id: string
  readonly period: string
  readonly purpose: PurposeKind | null
  readonly words: string | null
  readonly unit: { readonly name: string }
  readonly person: { readonly name: string } | null
  readonly office: Office | null
  readonly rule: PlanRule | null
}

const shapes: Readonly<Record<LineState, StatusKind>> = {
  planned: 'due',
  convened: 'due-soon',
  done: 'met',
  missed: 'overdue',
  dropped: 'not-applicable',
}

/** The columns of L04; with `followed` what became of each line. */
export function useLineColumns<L extends AnyLine>(action: ((line: L) => ReactNode) | null, followed: boolean) {
  const t = useWords(planPageTexts)
  const { language } = useLanguage()
  const wide = useWide(768)
  const columns: Column<L>[] = wide
    ? [
        { key: 'when', title: t('when'), width: 130, whole: true, cell: ({ period }) => periodWords(period, language) },
        { key: 'what', title: t('what'), cell: (line) => whatWords(line, language) },
        { key: 'unit', title: t('unit'), width: 170, cell: ({ unit }) => unit.name },
        { key: 'who', title: t('responsible'), width: 140, cell: (line) => responsibleWords(line, language) || '–' },
        { key: 'duty', title: t('duty'), width: 180, cell: ({ rule }) => dutyWords(rule, language) || '–' },
      ]
    : [{ key: 'what', title: t('what'), cell: (line) => <Together line={line} /> }]
  if (followed)
    columns.push({
      key: 'state',
      title: t('state'),
      width: wide ? 190 : 120,
      cell: (line) => <Became line={line as never} />,
    })
  if (action) columns.push({ key: 'do', title: '', kind: 'action', width: wide ? 120 : 70, cell: action })
  return columns
}

/** On a phone: what, and below it when, for whom, by whom. */
function Together({ line }: { line: AnyLine }) {
  const { language } = useLanguage()
  const below = [periodWords(line.period, language), line.unit.name, responsibleWords(line, language), line.rule]
  return (
    <span className={css.became}>
      {whatWords(line, language)}
      <small>{below.filter(Boolean).join(language === 'zh' ? '，' : ', ')}</small>
    </span>
  )
}

/** Its state, the gathering that does it, the day or the reason. */
function Became({ line }: { line: Line }) {
  const t = useWords(planPageTexts)
  const term = useWords(workplanTerms)
  const { today } = useSession()
  const { state, gathering, doneOn, droppedReason } = line
  return (
    <span className={css.became}>
      <Status hypothetical={state !== 'missed'} kind={shapes[state]} word={term(`state.${state}`)} />
      {gathering ? (
        <TextLink href={`/gatherings/${gathering.id}`} wraps>
          {shortDay(gathering.heldOn, today)} {gathering.title}
        </TextLink>
      ) : null}
      {doneOn ? <small>{t('doneOn', { day: shortDay(doneOn, today) })}</small> : null}
      {droppedReason ? <small>{t('because', { reason: droppedReason })}</small> : null}
    </span>
  )
}
