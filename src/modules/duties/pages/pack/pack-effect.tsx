import type { AskOf } from '#core/operation.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Loading, Notice, Section, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutyWords, whenWords } from '../../duty-words.rules.ts'
import { tryPack } from '../../pack-trial.contract.ts'
import css from './pack-effect.module.css'
import { packEffectTexts } from './pack-effect.texts.ts'

/** Which kept duties would stand otherwise if a local pack were adopted or withdrawn. Nothing is written. */
export function PackEffect({ unitId, change }: AskOf<typeof tryPack>) {
  const t = useWords(packEffectTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { value, refusal } = useAsk(tryPack, { unitId, change })
  // A unit without branches below it owes nothing a pack could change.
  if (refusal?.code === 'duties.unknown-unit') return null
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!value) return <Loading />
  const { branches, looked, changed, duties } = value
  const stands = (one: (typeof duties)[number]['before']) =>
    one ? (
      <>
        <Status hypothetical kind={one.state} /> {shortDay(one.dueOn, today)}
      </>
    ) : (
      t('none')
    )
  return (
    <Section level={3} line="light" note={t('note')} title={t('title')}>
      <p className={css.told}>
        {changed === 0 ? t('nothing') : t('changed', { count: changed })}
        {looked < branches ? t('looked', { looked, branches }) : null}
      </p>
      <ul className={css.duties}>
        {duties.map((duty) => (
          <li key={`${duty.unit.id} ${duty.rule} ${duty.period}`}>
            <b>
              {dutyWords(duty, language)} <small>{whenWords(duty.rule, duty.period, language)}</small>
            </b>
            <span>
              {t('was')} {stands(duty.before)}
            </span>
            <span>
              {t('would')} {stands(duty.after)}
            </span>
          </li>
        ))}
      </ul>
      {changed > duties.length ? <p className={css.told}>{t('more', { count: changed - duties.length })}</p> : null}
    </Section>
  )
}
