import { Button, Disclosure, Notice, Section, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { mayDo } from '../stage.rules.ts'
import type { Begin, Election } from './case.ts'
import css from './election.module.css'

type Roll = NonNullable<Election['roll']>

/** The electoral roll: frozen as of a day, with who is left out, and what people's records say otherwise by now. */
export function RollSection({ election, begin }: { election: Election; begin: Begin }) {
  const t = useWords(pageTexts)
  const { roll, may, stage } = election
  const can = (task: Parameters<typeof mayDo>[0]) => may.keep && mayDo(task, stage).ok
  return (
    <Section note={t('rollNote')} title={t('roll')}>
      {roll ? (
        <RollFacts begin={begin} includes={can('exclude')} roll={roll} />
      ) : (
        <p className={css.note}>{t('noRoll')}</p>
      )}
      <div className={css.acts}>
        {can('freeze') ? <Button onPress={() => begin({ do: 'freeze' })}>{t('freeze')}</Button> : null}
        {can('exclude') ? (
          <Button onPress={() => begin({ do: 'exclude' })} size="small">
            {t('exclude')}
          </Button>
        ) : null}
        <TextButton onPress={() => begin({ why: 'delegates' })} quiet>
          {t('byDelegates')}
        </TextButton>
        {can('unfreeze') ? (
          <TextButton onPress={() => begin({ do: 'unfreeze' })} quiet>
            {t('unfreeze')}
          </TextButton>
        ) : null}
      </div>
    </Section>
  )
}

function RollFacts({ roll, includes, begin }: { roll: Roll; includes: boolean; begin: Begin }) {
  const t = useWords(pageTexts)
  const word = useWords(dialogTexts)
  const { frozenOn, frozenBy, voters, n, people, differences } = roll
  const others = people.filter(({ votes }) => !votes)
  return (
    <>
      <p className={css.line}>{t('rollFacts', { on: frozenOn, by: frozenBy, voters, n })}</p>
      {differences.map(({ personId, name, change }) => (
        <Notice key={personId} kind="warning">
          {t(change === 'votes-now' ? 'diffNow' : 'diffNoMore', { name })}
        </Notice>
      ))}
      <ul className={css.lines}>
        {people.flatMap(({ personId, label, exclusion }) =>
          exclusion
            ? [
                <li key={personId}>
                  {label} <small>{word(`ground.${exclusion.reason}`)}</small>{' '}
                  <small>
                    {[
                      t(exclusion.effective ? 'excluded' : 'notEffective'),
                      exclusion.superiorReference,
                      exclusion.assemblyReference,
                    ]
                      .filter(Boolean)
                      .join(t('comma'))}
                  </small>{' '}
                  {includes ? (
                    <TextButton
                      label={`${t('include')} ${label}`}
                      onPress={() => begin({ do: 'include', of: personId })}
                    >
                      {t('include')}
                    </TextButton>
                  ) : null}
                </li>,
              ]
            : [],
        )}
      </ul>
      <Disclosure title={t('showAll', { n: voters })}>
        <ul className={css.names}>
          {people
            .filter(({ votes }) => votes)
            .map(({ personId, label, exclusion }) => (
              <li key={personId}>{exclusion?.effective ? <s>{label}</s> : label}</li>
            ))}
        </ul>
        {others.length > 0 ? (
          <p className={css.note}>
            {t('noVote', {
              names: others
                .map(({ label, suspended }) => `${label}（${t(suspended ? 'suspended' : 'probationary')}）`)
                .join(t('comma')),
            })}
          </p>
        ) : null}
      </Disclosure>
    </>
  )
}
