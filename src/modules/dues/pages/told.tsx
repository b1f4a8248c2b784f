import { useState } from 'react'
import { ask, periodWords } from '#regulations/index.ts'
import { JudgedDrawer } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Columns, Section, Status, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Year, yuan } from './dues.ts'
import { type Explained, Extras } from './extras.tsx'
import { StrikeDialog, type Striking } from './strike-dialog.tsx'
import { StruckWords } from './struck-words.tsx'

/** What the members were told (L15), what went up, and what was paid of one's own will. */
export function Told({ year }: { year: Year }) {
  const [striking, setStriking] = useState<Striking | null>(null)
  const [explained, setExplained] = useState<Explained | null>(null)
  return (
    <>
      <Columns least={320}>
        <Publications explain={setExplained} strike={setStriking} year={year} />
        <Handovers strike={setStriking} year={year} />
        {year.extras.length > 0 ? <Extras explain={setExplained} year={year} /> : null}
      </Columns>
      <JudgedDrawer
        about={explained?.about ?? ''}
        answer={explained?.answer ?? null}
        onClose={() => setExplained(null)}
        state={explained?.state}
      />
      {striking ? <StrikeDialog onClose={() => setStriking(null)} striking={striking} /> : null}
    </>
  )
}

interface PartProps {
  year: Year
  strike: (striking: Striking) => void
  explain: (explained: Explained) => void
}

/** How DU-19 stands for a year of the ledger, by the days on which the members were told. */
export function reportOn(year: Year, today: string, more: readonly string[] = []) {
  const publishedOn = year.publications.filter(({ struck }) => !struck).map((one) => one.publishedOn)
  return ask('dues-report', { year: year.year, publishedOn: [...publishedOn, ...more] }, today)
}

function Publications({ year, strike, explain }: PartProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const answer = reportOn(year, today)
  const state = answer.values?.state ?? 'due'
  const about = t('publishWhich', { year: year.year })
  return (
    <Section
      note={<Status kind={state} size="note" />}
      right={<TextButton onPress={() => explain({ answer, about, state })}>{t('why')}</TextButton>}
      title={t('told')}
      under="light"
    >
      <ul className={css.lines}>
        {year.publications.map(({ id, publishedOn, place, year: whose, struck }) => (
          <li key={id}>
            <span className={struck ? css.struck : undefined}>
              <b>{publishedOn}</b> {t('placeTold', { place: t(`place.${place}`), year: periodYear(whose, language) })}
            </span>
            {struck ? null : (
              <TextButton
                label={t('strikePublication', { on: publishedOn })}
                onPress={() => strike({ kind: 'publication', id, title: t('strikePublication', { on: publishedOn }) })}
              >
                {t('strike')}
              </TextButton>
            )}
            <StruckWords struck={struck} />
          </li>
        ))}
        {year.publications.length === 0 ? <li className={css.quiet}>{t('toldNone', { year: year.year })}</li> : null}
      </ul>
    </Section>
  )
}

function periodYear(year: string, language: 'zh' | 'en'): string {
  return language === 'zh' ? year : periodWords(year, 'en')
}

function Handovers({ year, strike }: Omit<PartProps, 'explain'>) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  return (
    <Section note={t('handoverNote')} title={t('handedUp')} under="light">
      <ul className={css.lines}>
        {year.handovers.map(({ id, month, handedOn, amountFen, reference, struck }) => (
          <li key={id}>
            <span className={struck ? css.struck : undefined}>
              {periodWords(month, language)} <b>{yuan(amountFen)}</b> {t('yuan')}{' '}
              <span className={css.quiet}>{[handedOn, reference].filter(Boolean).join(t('comma'))}</span>
            </span>
            {struck ? null : (
              <TextButton
                label={t('strikeHandover', { month })}
                onPress={() =>
                  strike({ kind: 'handover', id, title: t('strikeHandover', { month: periodWords(month, language) }) })
                }
              >
                {t('strike')}
              </TextButton>
            )}
            <StruckWords struck={struck} />
          </li>
        ))}
        {year.handovers.length === 0 ? <li className={css.quiet}>{t('handoverNone', { year: year.year })}</li> : null}
      </ul>
    </Section>
  )
}
