import { useSession } from '#web/session.tsx'
import { Count, Counts, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type ChangeFilters, shortMonth, type Year, yuan } from './dues.ts'

/** True counts of the year with their denominators; a press on what is missing opens where it is mended. */
export function YearCounts({ year, onChange }: { year: Year; onChange: ChangeFilters }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const now = today.slice(0, 7)
  const isThisYear = now.startsWith(year.year)
  const cells = year.members.flatMap(({ months }) => months.filter(({ month }) => month === now))
  const owing = cells.filter(({ state }) => state === 'paid' || state === 'due' || state === 'excused')
  const behind = year.members.filter(({ unpaid }) => unpaid.some((month) => month <= `${year.year}-12`)).length
  const unfixed = year.members.filter(({ standard }) => !standard).length
  const old = year.members.filter(({ standard }) => standard && standard.fromMonth < `${year.year}-01`).length
  return (
    <div className={css.counts}>
      <Counts>
        {isThisYear ? (
          <Count label={t('thisMonth', { month: shortMonth(now, language) })} of={`/ ${owing.length} ${t('people')}`}>
            {owing.filter(({ state }) => state === 'paid').length}
          </Count>
        ) : null}
        <Count label={t('behind')} of={t('people')}>
          {behind}
        </Count>
        <Count label={t('collected')} of={t('yuan')}>
          {yuan(year.collectedFen)}
        </Count>
        <Count label={t('handed')} of={t('yuan')}>
          {yuan(year.handedFen)}
        </Count>
        {unfixed + old > 0 ? (
          <Count
            label={
              <TextButton onPress={() => onChange({ do: 'standards' })}>
                {unfixed > 0 ? t('unfixed') : t('notThisYear', { year: year.year })}
              </TextButton>
            }
            of={t('people')}
          >
            {unfixed || old}
          </Count>
        ) : null}
      </Counts>
    </div>
  )
}
