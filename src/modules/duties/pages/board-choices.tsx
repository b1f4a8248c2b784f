import { yearOf } from '#core/day.ts'
import { isPeriod, periodWords } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { ComboBox, type Option, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutiesTexts } from '../duties.texts.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyRule, type Family, families, familyNames } from '../duty-kinds.rules.ts'
import { useDutyNames } from './duty.ts'
import { everywhere, type OwingUnit, useOwnUnit } from './use-units.ts'

interface ChoiceProps {
  label: string
  /** The entry that filters nothing. */
  all: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
  width: number
}

// A list box takes no empty key.
const nothing = 'none-chosen'

export function Choice({ label, all, options, value, onChange, width }: ChoiceProps) {
  return (
    <Select
      label={label}
      labelHidden
      onChange={(chosen) => onChange(chosen === nothing ? '' : chosen)}
      options={[{ value: nothing, label: all }, ...options]}
      value={value || nothing}
      width={width}
    />
  )
}

interface KindChoiceProps {
  kinds: Readonly<Partial<Record<DutyRule, number>>>
  family: Family | ''
  rule: DutyRule | ''
  onChange: (change: { family?: string; rule: string }) => void
}

/** The family, and within it the rule: only those that occur under the other filters. */
export function KindChoice({ kinds, family, rule, onChange }: KindChoiceProps) {
  const t = useWords(boardTexts)
  const duties = useWords(dutiesTexts)
  const names = useDutyNames()
  const occurring = (one: Family) => families[one].filter((known) => kinds[known] || known === rule)
  const count = (one: Family) => occurring(one).reduce((sum, known) => sum + (kinds[known] ?? 0), 0)
  const rules = family ? occurring(family) : []
  return (
    <>
      <Choice
        all={t('allRules')}
        label={t('family')}
        onChange={(chosen) => onChange({ family: chosen, rule: '' })}
        options={familyNames
          .filter((one) => count(one) || one === family)
          .map((one) => ({ value: one, label: duties(`family.${one}`), note: String(count(one)) }))}
        value={family}
        width={168}
      />
      {family && (rules.length > 1 || rule) ? (
        <Choice
          all={t('wholeFamily', { family: duties(`family.${family}`) })}
          label={t('rule')}
          onChange={(chosen) => onChange({ family, rule: chosen })}
          options={rules.map((one) => ({ value: one, label: names.rule(one), note: String(kinds[one] ?? 0) }))}
          value={rule}
          width={204}
        />
      ) : null}
    </>
  )
}

interface UnitChoiceProps {
  units: readonly OwingUnit[]
  value: string
  onChange: (unit: string) => void
}

/** Few units are chosen from a list, many are found by typing. */
export function UnitChoice({ units, value, onChange }: UnitChoiceProps) {
  const t = useWords(boardTexts)
  const own = useOwnUnit()
  const several = units.filter(({ kind }) => kind === 'branch').length > 1
  const options = [
    ...(several ? [{ value: everywhere, label: t('allUnits') }] : []),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ]
  if (options.length <= 1) return null
  const shared = {
    label: t('unit'),
    labelHidden: true,
    onChange: (unit: string | null) => onChange(unit === own || !unit ? '' : unit),
    options,
    value: value || own,
  }
  return units.length <= 20 ? <Select {...shared} width={184} /> : <ComboBox {...shared} width={220} />
}

/** The year to come and the three before whole, then the quarters and months of the year chosen. */
export function PeriodChoice({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const thisYear = yearOf(today)
  const year = isPeriod(value) ? Number(value.slice(0, 4)) : thisYear
  const years = [...new Set([thisYear + 1, thisYear, thisYear - 1, thisYear - 2, year])]
  const parts = [
    ...[1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`),
    ...Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
  ]
  const options = [
    ...years.map((whole) => ({ value: String(whole), label: t('wholeYear', { year: whole }) })),
    ...parts.map((part) => ({ value: part, label: periodWords(part, language) })),
  ]
  return (
    <Choice all={t('allPeriods')} label={t('period')} onChange={onChange} options={options} value={value} width={164} />
  )
}
