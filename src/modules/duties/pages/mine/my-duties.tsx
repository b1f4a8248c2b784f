import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Section, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { myDuties } from '../../duties.contract.ts'
import { boardTexts } from '../../duties-pages.texts.ts'
import { whenWords } from '../../duty-words.rules.ts'
import { type DutyKey, keyOf, textOf, useDutyNames } from '../duty.ts'
import { DutyState } from '../duty-state.tsx'
import { ExplainDuty } from '../explain-duty.tsx'
import css from './my-duties.module.css'

type Mine = Wire<OutputOf<typeof myDuties>>['duties'][number]

/** On one's own page: what is open about oneself, by its day, each with its reason. It is told, not urged. */
export function MyDuties() {
  const t = useWords(boardTexts)
  const [explained, setExplained] = useState<DutyKey | null>(null)
  const { value } = useAsk(myDuties, {})
  if (!value) return null
  return (
    <Section note={t('mineNote')} title={t('mine')}>
      {value.duties.length === 0 ? <EmptyState>{t('mineNone')}</EmptyState> : null}
      <ul className={css.mine}>
        {value.duties.map((duty) => (
          <Line duty={duty} explain={setExplained} key={textOf(keyOf(duty))} />
        ))}
      </ul>
      <ExplainDuty duty={explained} onClose={() => setExplained(null)} />
    </Section>
  )
}

function Line({ duty, explain }: { duty: Mine; explain: (duty: DutyKey) => void }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const names = useDutyNames()
  return (
    <li>
      <div className={css.when}>
        <b>{shortDay(duty.dueOn, today)}</b>
        <DutyState calm duty={duty} />
      </div>
      <div className={css.what}>
        <b>
          {names.rule(duty.rule)}
          <small>{whenWords(duty.rule, duty.period, language)}</small>
        </b>
        <span>{citationOf(duty.citation, language)}</span>
        <span>{sentenceOf(duty.reason, language)}</span>
      </div>
      <TextButton label={t('whyOf', { duty: names.full(duty) })} onPress={() => explain(keyOf(duty))}>
        {t('why')}
      </TextButton>
    </li>
  )
}
