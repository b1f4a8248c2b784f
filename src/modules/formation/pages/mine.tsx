import { myActionItems } from '#modules/gatherings/action-item.contract.ts'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Section, Status, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'

const shown = 5

/** What was handed out to the person himself and is still open, soonest due first. */
export function Mine() {
  const t = useWords(formationTexts)
  const { today } = useSession()
  const { value } = useAsk(myActionItems, {})
  if (!value) return null
  return (
    <Section line="heavy" note={t('mineNote')} title={t('mine')}>
      {value.actionItems.length === 0 ? <EmptyState>{t('mineNone')}</EmptyState> : null}
      <ol className={css.week}>
        {value.actionItems.slice(0, shown).map((task) => (
          <li className={css.duty} key={task.id}>
            <div className={css.when}>
              <b className={task.daysLeft < 0 ? css.late : undefined}>{shortDay(task.dueOn, today)}</b>
              <Status kind={stateOf(task.daysLeft)} n={Math.abs(task.daysLeft)} size="note" />
            </div>
            <div className={css.what}>
              <b>{task.text}</b>
              <span>
                {shortDay(task.gathering.heldOn, today)} {task.gathering.title}
              </span>
            </div>
            <TextLink href={`/gatherings/${task.gathering.id}`}>{t('toRecord')}</TextLink>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function stateOf(daysLeft: number): 'overdue' | 'due-soon' | 'due' {
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= 7 ? 'due-soon' : 'due'
}
