import { JudgedLine } from '#modules/gatherings/pages/judged-line.tsx'
import { useAsk } from '#web/api.ts'
import { Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { leadersLectures } from '../../leaders.contract.ts'
import css from '../learning.module.css'
import { leadersTexts } from './leaders.texts.ts'

/** LC-01: has who leads given his lecture of the year? */
export function Leaders({ branchId, year }: { branchId: string; year: number }) {
  const t = useWords(leadersTexts)
  const { value } = useAsk(leadersLectures, { branchId, year })
  if (!value) return null
  const { secretary, committee } = value
  return (
    <Section note={t('note')} title={t('title')}>
      {secretary ? (
        <JudgedLine
          about={t('secretary', { name: secretary.name })}
          answer={secretary.answer}
          named
          state={secretary.answer.values?.state}
        />
      ) : null}
      {committee.answer ? (
        <JudgedLine about={t('committee')} answer={committee.answer} named state={committee.answer.values?.state} />
      ) : (
        <p className={css.quiet}>{t('here', { count: committee.here })}</p>
      )}
    </Section>
  )
}
