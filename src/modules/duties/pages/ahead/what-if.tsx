import { useState } from 'react'
import type { Day } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { listRoster } from '#modules/people/roster.contract.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, ComboBox, DatePicker, EmptyState, Notice, RadioGroup, Section, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { tryChange } from '../../forecast.contract.ts'
import css from './ahead.module.css'
import { aheadTexts } from './ahead.texts.ts'
import { type AheadDuty, DutyName, keyOf, StateOfDuty } from './ahead-month.tsx'

type Change = AskOf<typeof tryChange>['change']
const kinds = ['move-gathering', 'cancel-gathering', 'person-leaves', 'election-put-off'] as const

interface Draft {
  kind: (typeof kinds)[number]
  gatheringId: string | null
  personId: string | null
  on: Day | null
  approved: boolean
}

interface WhatIfProps {
  branchId: string
  convened: readonly { readonly id: string; readonly title: string; readonly heldOn: Day }[]
}

const nothing: Draft = { kind: 'move-gathering', gatheringId: null, personId: null, on: null, approved: false }

/** Supposes one change and says which duties would stand otherwise. Nothing is sent but a question. */
export function WhatIf({ branchId, convened }: WhatIfProps) {
  const t = useWords(aheadTexts)
  const { today } = useSession()
  const [draft, setDraft] = useState<Draft>(nothing)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const supposed = changeOf(draft)
  return (
    <Section line="heavy" note={t('whatIfNote')} title={t('whatIf')}>
      <div className={css.fields}>
        <RadioGroup
          label={t('kind')}
          onChange={(kind) => change({ kind })}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={draft.kind}
        />
        {draft.kind === 'person-leaves' ? (
          <Members branchId={branchId} onChange={(personId) => change({ personId })} value={draft.personId} />
        ) : draft.kind === 'election-put-off' ? null : convened.length === 0 ? (
          <EmptyState>{t('noneConvened')}</EmptyState>
        ) : (
          <Select
            label={t('gathering')}
            onChange={(gatheringId) => change({ gatheringId })}
            options={convened.map(({ id, title, heldOn }) => ({
              value: id,
              label: `${shortDay(heldOn, today)} ${title}`,
            }))}
            value={draft.gatheringId}
          />
        )}
        {draft.kind === 'cancel-gathering' || (draft.kind === 'move-gathering' && convened.length === 0) ? null : (
          <DatePicker
            label={t(draft.kind === 'person-leaves' ? 'from' : 'to')}
            onChange={(on) => change({ on })}
            value={draft.on}
          />
        )}
        {draft.kind === 'election-put-off' ? (
          <Checkbox checked={draft.approved} onChange={(approved) => change({ approved })}>
            {t('approved')}
          </Checkbox>
        ) : null}
      </div>
      {supposed ? <Differences branchId={branchId} change={supposed} /> : null}
    </Section>
  )
}

function changeOf({ kind, gatheringId, personId, on, approved }: Draft): Change | null {
  if (kind === 'election-put-off') return on ? { kind, to: on, approved } : null
  if (kind === 'person-leaves') return personId && on ? { kind, personId, on } : null
  if (!gatheringId) return null
  if (kind === 'cancel-gathering') return { kind, gatheringId }
  return on ? { kind, gatheringId, heldOn: on } : null
}

function Members({
  branchId,
  value,
  onChange,
}: {
  branchId: string
  value: string | null
  onChange: (id: string | null) => void
}) {
  const t = useWords(aheadTexts)
  const roster = useAsk(listRoster, { unitId: branchId, kinds: ['full', 'probationary'], size: 100 }).value
  const options = (roster?.rows ?? []).map(({ id, name, group }) => ({
    value: id,
    label: name,
    note: group?.name ?? '',
  }))
  return <ComboBox label={t('person')} onChange={onChange} options={options} value={value} />
}

function Differences({ branchId, change }: { branchId: string; change: Change }) {
  const t = useWords(aheadTexts)
  const { language } = useLanguage()
  const { value, refusal } = useAsk(tryChange, { branchId, change })
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!value) return null
  if (value.differences.length === 0) return <Notice>{t('noDifference')}</Notice>
  return (
    <div aria-live="polite">
      <p className={css.note}>{t('changes', { count: value.differences.length })}</p>
      <ul className={css.duties}>
        {value.differences.map(({ before, after }) => (
          <Turn after={after} before={before} key={keyOf((before ?? after) as AheadDuty)} />
        ))}
      </ul>
    </div>
  )
}

/** One duty before and after; null is a duty that is not owed. */
function Turn({ before, after }: { before: AheadDuty | null; after: AheadDuty | null }) {
  const t = useWords(aheadTexts)
  const { today } = useSession()
  const named = before ?? after
  if (!named) return null
  const moves = before && after && before.dueOn !== after.dueOn
  const told = (duty: AheadDuty | null, none: 'state.gone' | 'state.none') => (
    <>
      {duty ? <StateOfDuty duty={duty} /> : <span className={css.note}>{t(none)}</span>}
      {duty && moves ? <span className={css.note}>{t('due', { day: shortDay(duty.dueOn, today) })}</span> : null}
    </>
  )
  return (
    <li className={css.difference}>
      <DutyName duty={named} />
      <span className={css.turn}>
        <span className={css.note}>{t('was')}</span> {told(before, 'state.none')}
      </span>
      <span className={css.turn}>
        <span className={css.note}>{t('would')}</span> {told(after, 'state.gone')}
      </span>
    </li>
  )
}
