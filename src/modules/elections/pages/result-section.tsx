import { Button, Section, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import type { Begin, Election } from './case.ts'
import css from './election.module.css'

/** What all rounds together give, and what follows: ruling, fewer seats, term and offices, handing over. */
export function ResultSection({ election, begin }: { election: Election; begin: Begin }) {
  const t = useWords(pageTexts)
  const { outcome, polls, may, stage } = election
  const keeps = may.keep && !stage.closed
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(t('comma'))
  const contested = polls.findLast(({ results }) => results.some(({ result }) => result === 'contested'))
  const partly = polls.findLast(({ results }) => results.some(({ result }) => result === 'elected'))
  if (!stage.counted)
    return (
      <Section title={t('result')}>
        <p className={css.note}>{t('noResult')}</p>
      </Section>
    )
  return (
    <Section title={t('result')}>
      <ul className={css.lines}>
        {outcome.elected.length > 0 ? <li>{t('electedNow', { names: names(outcome.elected) })}</li> : null}
        {outcome.unfilled > 0 ? (
          <li>{outcome.final ? t('fewer', { n: outcome.elected.length }) : t('unfilled', { n: outcome.unfilled })}</li>
        ) : null}
        {outcome.next === 'vote-again-among-tied' ? <li>{t('tiedNow', { names: names(outcome.tied) })}</li> : null}
        {outcome.next === 'ask-above' ? <li>{t('askAbove')}</li> : null}
      </ul>
      {keeps ? (
        <div className={css.acts}>
          {outcome.next === 'ask-above' && contested ? (
            <Button onPress={() => begin({ do: 'rule', of: contested.id })}>{t('rule')}</Button>
          ) : null}
          {outcome.next === 'separate-election' && partly ? (
            <Button onPress={() => begin({ do: 'agree', of: partly.id })} size="small">
              {t('agree')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {stage.final ? <After begin={begin} election={election} keeps={keeps} /> : null}
    </Section>
  )
}

function After({ election, begin, keeps }: { election: Election; begin: Begin; keeps: boolean }) {
  const t = useWords(pageTexts)
  const { recorded, handover } = election
  const open = recorded.offices.some(({ since }) => since === null) || (recorded.termNeeded && !recorded.termOn)
  return (
    <div className={css.pair}>
      <Section level={3} title={t('records')}>
        <ul className={css.lines}>
          {recorded.termNeeded ? (
            <li>{recorded.termOn ? t('termThere', { on: recorded.termOn }) : t('termMissing')}</li>
          ) : null}
          {recorded.offices.map(({ person, since }) => (
            <li key={person.id}>
              {since ? t('officeThere', { name: person.name, on: since }) : t('officeMissing', { name: person.name })}
            </li>
          ))}
        </ul>
        {keeps && open ? (
          <div className={css.acts}>
            <Button onPress={() => begin({ do: 'offices' })} size="small">
              {t('recordOffices')}
            </Button>
          </div>
        ) : null}
      </Section>
      <Section level={3} title={t('handover')}>
        {handover ? (
          <ul className={css.lines}>
            <li>{t('handedOn', { on: handover.on, from: handover.from.name, to: handover.to.name })}</li>
            {handover.pieces.map(({ text, remark }) => (
              <li key={text}>
                {text} <small>{remark}</small>
              </li>
            ))}
          </ul>
        ) : null}
        {keeps ? (
          <div className={css.acts}>
            <TextButton onPress={() => begin({ do: 'handover' })}>{t('writeHandover')}</TextButton>
          </div>
        ) : null}
      </Section>
    </div>
  )
}
