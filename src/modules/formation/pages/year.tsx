import { yearSummary } from '#modules/gatherings/reading.contract.ts'
import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { MonthLoad, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'

/** How many gatherings each month of this year had; assemblies stand out. */
export function Year({ branchId }: { branchId: string }) {
  const t = useWords(formationTexts)
  const year = Number(useSession().today.slice(0, 4))
  const { value } = useAsk(yearSummary, { branchId, year })
  if (!value) return null
  const count = (month: number, assembly: boolean) =>
    value.lines
      .filter((line) => line.month === month && (line.kind === 'branch-assembly') === assembly)
      .reduce((total, line) => total + line.held, 0)
  const months = Array.from({ length: 12 }, (_, place) => ({
    month: `${year}-${String(place + 1).padStart(2, '0')}`,
    routine: count(place + 1, false),
    special: count(place + 1, true),
  }))
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
