import type { OutputOf } from '#core/operation.ts'
import { listWeek } from '#modules/duties/duties.contract.ts'
import { dutyWords, linkOf } from '#modules/duties/duty-words.rules.ts'
import { DutyState } from '#modules/duties/pages/duty-state.tsx'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Section, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'

type Line = Wire<OutputOf<typeof listWeek>>['duties'][number]

/** At most ten lines, what becomes unlawful first on top, each with its article and one action. */
export function Week({ branchId }: { branchId: string }) {
  const t = useWords(formationTexts)
  const { value } = useAsk(listWeek, { unitId: branchId })
  if (!value) return null
  return (
    <Section
      line="heavy"
      note={t('weekNote')}
      right={<TextLink href="/duties">{t('allDuties')}</TextLink>}
      title={t('week')}
    >
      {value.duties.length === 0 ? <EmptyState>{t('weekNone')}</EmptyState> : null}
      <ol className={css.week}>
        {value.duties.map((line) => (
          <DutyLine key={`${line.unit.id} ${line.person?.id} ${line.rule} ${line.period}`} line={line} />
        ))}
      </ol>
      {value.more > 0 ? <p className={css.note}>{t('weekMore', { count: value.more })}</p> : null}
    </Section>
  )
}

function DutyLine({ line }: { line: Line }) {
  const { today } = useSession()
  const { language } = useLanguage()
  const overdue = line.state === 'overdue'
  const link = linkOf(line, language)
  return (
    <li className={css.duty}>
      <div className={css.when}>
        <b className={overdue ? css.late : undefined}>{shortDay(line.dueOn, today)}</b>
        <DutyState duty={line} />
      </div>
      <div className={css.what}>
        <b>{dutyWords(line, language)}</b>
        <span>{citationOf(line.citation, language)}</span>
        {/* Of many each has his own reason. */}
        {line.people > 1 ? null : <span>{sentenceOf(line.reason, language)}</span>}
      </div>
      {link ? <TextLink href={link.href}>{link.words}</TextLink> : null}
    </li>
  )
}
