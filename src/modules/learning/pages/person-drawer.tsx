import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { link, sentenceOf, useAsk, type Wire } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { Drawer, Loading, Notice, Section, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { showPerson } from '../learning.contract.ts'
import { learningTerms } from '../learning.texts.ts'
import { pageTexts } from '../learning-page.texts.ts'
import { exportRecord, printRecord } from '../papers.contract.ts'
import css from './learning.module.css'
import { Sessions } from './sessions.tsx'
import { StrikeDialog } from './strike-dialog.tsx'

export type Shown = Wire<OutputOf<typeof showPerson>>

interface PersonDrawerProps {
  /** Empty while nobody is looked at. */
  personId: string
  year: number
  onClose: () => void
}

/** What one member learned in the year, and why that is enough or not. */
export function PersonDrawer({ personId, year, onClose }: PersonDrawerProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(showPerson, personId ? { personId, year } : null)
  const [striking, strike] = useState<Shown['sessions'][number] | null>(null)
  const shown = value && !stale && !refusal ? value : null
  return (
    <>
      <Drawer onClose={onClose} open={personId !== ''} title={shown?.person.name ?? t('sessions')}>
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        {shown || refusal ? null : <Loading />}
        {shown ? (
          <>
            <Judgements shown={shown} />
            <Section
              level={3}
              right={
                <span className={css.marks}>
                  <TextLink href={link(printRecord, { personId, year })}>{t('printRecord')}</TextLink>
                  <TextLink href={link(exportRecord, { personId, year })}>{t('exportRecord')}</TextLink>
                </span>
              }
              title={t('sessions')}
            >
              <Sessions onStrike={strike} sessions={shown.sessions} />
            </Section>
          </>
        ) : null}
      </Drawer>
      {striking?.entryId ? (
        <StrikeDialog id={striking.entryId} onClose={() => strike(null)} title={striking.title} />
      ) : null}
    </>
  )
}

/** The hours of the year and each training owed, with article and numbers. */
export function Judgements({ shown }: { shown: Shown }) {
  const t = useWords(pageTexts)
  const term = useWords(learningTerms)
  const { person, year, answer, trainings } = shown
  return (
    <>
      {answer ? (
        <JudgedPanel about={t('about', { name: person.name, year })} answer={answer} state={answer.values?.state} />
      ) : (
        <Notice>{t('noMember')}</Notice>
      )}
      {trainings.map(({ occasion, from, answer: training }) => (
        <JudgedPanel
          about={t('aboutTraining', { name: person.name, occasion: term(`occasion.${occasion}`) })}
          answer={training}
          key={`${occasion} ${from}`}
          state={training.values?.state}
        />
      ))}
    </>
  )
}
