import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, MonthPicker, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { fixStandards } from '../standard.contract.ts'
import { amountOf } from '../standard.rules.ts'
import css from './dues.module.css'
import type { Doing } from './dues.ts'
import { draftOf, type Fixing, isTouched, isWithinYear, judged, seenIn, untouched } from './fixing.ts'
import { Labelled } from './labelled.tsx'
import { StandardRow } from './standard-row.tsx'

/** Monthly amounts of many members from a month on, worked out as they are typed. */
export function StandardsDialog({ branchId, year, filters, onClose }: Doing) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const [fromMonth, setFromMonth] = useState(`${year.year}-01`)
  const [fixedOn, setFixedOn] = useState<string | null>(today)
  const [rows, setRows] = useState<ReadonlyMap<string, Fixing>>(new Map())
  const [ids] = useState(() => new Map(year.members.map(({ person }) => [person.id, newId()])))
  const command = useTell(fixStandards)
  const members = filters.person ? year.members.filter(({ person }) => person.id === filters.person) : year.members
  const rowOf = (personId: string) => rows.get(personId) ?? untouched
  const touched = members.filter(({ person }) => isTouched(rowOf(person.id)))
  const ready = touched.every((member) => judged(member, rowOf(member.person.id), fromMonth) === null)
  const save = () =>
    command.tell({
      branchId,
      fromMonth,
      fixedOn: fixedOn ?? today,
      standards: touched.map((member) => {
        const row = rowOf(member.person.id)
        const draft = draftOf(row)
        const amount = amountOf(draft, fromMonth)
        const seen = seenIn(member, fromMonth)
        return {
          id: ids.get(member.person.id) ?? newId(),
          personId: member.person.id,
          payer: draft.payer,
          amountFen: amount.ok ? amount.value : draft.amountFen,
          reference: draft.reference,
          seen: seen?.id ?? null,
          reason: seen ? row.reason.trim() : null,
          withinYear: isWithinYear(member, fromMonth) !== null,
        }
      }),
      keptBases: touched.flatMap(({ person }) => {
        const row = rowOf(person.id)
        const { baseFen } = draftOf(row)
        const standardId = ids.get(person.id)
        return row.agreed && baseFen !== null && standardId ? [{ standardId, baseFen, agreed: true as const }] : []
      }),
    })
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={save}
      ready={ready && touched.length > 0 && fixedOn !== null && fixedOn <= today}
      save={t('fix')}
      saved={t('fixed')}
      size="wide"
      title={t('standardsTitle')}
    >
      <Notice>{t('standardsNote')}</Notice>
      <Fields>
        <Labelled label={t('fromMonthField')}>
          <MonthPicker
            earliest={year.ledger?.fromMonth ?? '2000-01'}
            label={t('fromMonthField')}
            onChange={setFromMonth}
            value={fromMonth}
          />
        </Labelled>
        <DatePicker label={t('fixedOnField')} latest={today} onChange={setFixedOn} required value={fixedOn} />
      </Fields>
      <div className={css.scroll}>
        {members.map((member) => (
          <StandardRow
            fromMonth={fromMonth}
            key={member.person.id}
            member={member}
            onChange={(row) => setRows(new Map(rows).set(member.person.id, row))}
            row={rowOf(member.person.id)}
          />
        ))}
      </div>
    </SaveDialog>
  )
}
