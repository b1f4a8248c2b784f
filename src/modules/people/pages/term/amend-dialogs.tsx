import { citationOf, sentenceOf } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, DatePicker, Fields, Notice, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTaskWords } from '../../term.texts.ts'
import { judgeReport, judgeTerm } from '../../term-judgement.rules.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { SeatsField } from './record-dialog.tsx'
import type { Term, Terms } from './shown.ts'
import css from './term.module.css'
import { useAmending, written } from './use-amending.ts'

export interface TermDialogProps {
  term: Term
  onClose: () => void
}

/** The letter or call of the higher organisation that the term is about to end (CM-05). */
export function RemindDialog({ term, onClose }: TermDialogProps) {
  const t = useWords(termTaskWords)
  const { draft, change, warning, dialog } = useAmending(term, ['remindedOn'], onClose)
  return (
    <TaskDialog {...dialog} size="small" submit={t('save')} title={t('title.remind')}>
      <DatePicker
        label={t('remindedOn')}
        note={t('remindedNote', { remindOn: term.judged.values?.remindOn ?? '–' })}
        onChange={(remindedOn) => change({ remindedOn })}
        value={draft.remindedOn}
        warning={warning}
      />
    </TaskDialog>
  )
}

/** When the next committee is to be elected, and the consent an early or late day needs (CM-04). */
export function PlanDialog({ term, onClose }: TermDialogProps) {
  const t = useWords(termTaskWords)
  const { language } = useLanguage()
  const { today } = useSession()
  const { draft, change, warning, dialog } = useAmending(term, ['nextElectionOn', 'putOffReference'], onClose)
  const judged = judgeTerm({ ...term, ...draft, putOff: draft.putOffReference !== null }, null, today)
  const line = draft.nextElectionOn ? judged.because.find(({ rule }) => rule === 'CM-04') : undefined
  return (
    <TaskDialog {...dialog} submit={t('save')} title={t('title.plan-election')}>
      <Fields>
        <DatePicker
          label={t('nextElectionOn')}
          note={t('nextNote', { expiresOn: term.judged.values?.expiresOn ?? '–' })}
          onChange={(nextElectionOn) => change({ nextElectionOn })}
          value={draft.nextElectionOn}
        />
        <TextField
          label={t('putOff')}
          maxLength={120}
          note={t('putOffNote')}
          onChange={(reference) => change({ putOffReference: written(reference) })}
          value={draft.putOffReference ?? ''}
        />
      </Fields>
      {warning ? <Notice kind="warning">{warning}</Notice> : null}
      {line && !warning ? (
        <Notice kind="done">
          {t('citedLine', { sentence: sentenceOf(line, language), cited: citationOf(line, language) })}
        </Notice>
      ) : null}
    </TaskDialog>
  )
}

/** The members put on record, secretary and deputy submitted and approved (CM-07); who is how far is said as it is written. */
export function ReportDialog({ term, onClose }: TermDialogProps) {
  const t = useWords(termTaskWords)
  const { language } = useLanguage()
  const { today } = useSession()
  const parts = ['recordedOn', 'recordReference', 'submittedOn', 'approvedOn', 'approvalReference'] as const
  const { draft, change, warning, dialog } = useAmending(term, parts, onClose)
  const day = (part: 'recordedOn' | 'submittedOn' | 'approvedOn') => (
    <DatePicker label={t(part)} onChange={(on) => change({ [part]: on })} value={draft[part]} />
  )
  const reference = (part: 'recordReference' | 'approvalReference') => (
    <TextField
      label={t(part)}
      maxLength={120}
      onChange={(text) => change({ [part]: written(text) })}
      value={draft[part] ?? ''}
    />
  )
  const seats = term.officers.map((officer) => ({ ...officer, personId: officer.person.id, name: officer.person.name }))
  const { because } = judgeReport({ ...term, ...draft, putOff: false }, seats, today)
  return (
    <TaskDialog {...dialog} submit={t('save')} title={t('title.report')}>
      <Fields>
        {day('recordedOn')}
        {reference('recordReference')}
      </Fields>
      <Fields>
        {day('submittedOn')}
        {day('approvedOn')}
        {reference('approvalReference')}
      </Fields>
      <p className={css.spoken}>{t('reportNote')}</p>
      {warning ? (
        <Notice kind="warning">{warning}</Notice>
      ) : (
        <ul className={css.spoken}>
          {because.map((line) => (
            <li key={sentenceOf(line, language)}>{sentenceOf(line, language)}</li>
          ))}
        </ul>
      )}
    </TaskDialog>
  )
}

/** How many were elected, and whether the term is the longer one. */
export function SeatsDialog({ term, terms, onClose }: TermDialogProps & { terms: Terms }) {
  const t = useWords(termTaskWords)
  const { draft, change, warning, dialog } = useAmending(term, ['seats', 'community'], onClose)
  return (
    <TaskDialog {...dialog} size="small" submit={t('save')} title={t('title.seats')}>
      <SeatsField onChange={(seats) => change({ seats })} terms={terms} value={draft.seats} />
      <Checkbox checked={draft.community} onChange={(community) => change({ community })}>
        {t('community')}
      </Checkbox>
      {warning ? <Notice kind="warning">{warning}</Notice> : null}
    </TaskDialog>
  )
}
