import { link } from '#web/api.ts'
import { Button, Menu } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { exportLectures, printLectures } from '../../papers.contract.ts'
import { exportPlan, printPlan } from '../../plan.contract.ts'
import { planTexts } from '../../plan-page.texts.ts'
import type { Plan } from './plan-value.ts'

interface PlanActionsProps {
  plan: Plan
  /** 0: the whole year. */
  month: number
  onOpen: (what: string) => void
}

/** On paper, as sheets, and what whoever keeps the plan does with it. */
export function PlanActions({ plan, month, onOpen }: PlanActionsProps) {
  const t = useWords(planTexts)
  const { branch, year, may, lastYear, lines } = plan
  const asked = { branchId: branch.id, year, month: month === 0 ? null : month }
  const copies = lastYear > 0 && !lines.some(({ copied }) => copied)
  return (
    <>
      <Menu
        entries={[
          {
            key: 'plan',
            label: month === 0 ? t('printYear') : t('printMonth', { month }),
            href: link(printPlan, asked),
          },
          { key: 'lectures', label: t('printLectures'), href: link(printLectures, asked) },
        ]}
        label={t('print')}
      />
      <Menu
        entries={[
          { key: 'plan', label: t('exportPlan'), href: link(exportPlan, asked) },
          { key: 'lectures', label: t('exportLectures'), href: link(exportLectures, asked) },
        ]}
        label={t('export')}
      />
      {may.keep ? (
        <>
          <Menu
            entries={[
              { key: 'streams', label: t('streams'), onPress: () => onOpen('streams') },
              ...(copies ? [{ key: 'copy', label: t('copy', { year: year - 1 }), onPress: () => onOpen('copy') }] : []),
            ]}
            label={t('more')}
          />
          <Button onPress={() => onOpen('line')} variant="primary">
            {t('add')}
          </Button>
        </>
      ) : null}
    </>
  )
}
