import { yearSummary } from '#modules/gatherings/reading.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { MonthLoad, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'

const none = { gatherings: 0, assemblies: 0 }

/** How many gatherings each month of this year had; assemblies stand out. */
export function Year({ branchId }: { branchId: string }) {
  const t = useWords(formationTexts)
  const year = Number(useSession().today.slice(0, 4))
  const { value } = useAsk(yearSummary, { branchId, year })
  if (!value) return null
  const months = Array.from({ length: 12 }, (_, place) => {
    const { gatherings, assemblies } = value.months.find(({ month }) => month === place + 1) ?? none
    return {
      month: `${year}-${String(place + 1).padStart(2, '0')}`,
      routine: gatherings - assemblies,
      special: assemblies,
    }
  })
  return (
    <Section line="heavy" note={t('yearNote')} title={t('year')}>
      <MonthLoad
        describe={({ month, routine, special }) => t('yearLine', { month: Number(month.slice(5)), routine, special })}
        label={t('year')}
        months={months}
      />
    </Section>
  )
}
