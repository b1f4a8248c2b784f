import { type Column, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './units.module.css'
import { unitsTexts } from './units.texts.ts'
import { depths, outline, type Unit } from './units-view.ts'

interface UnitTreeProps {
  units: readonly Unit[] | undefined
  chosenId: string | undefined
  hrefOf: (unitId: string) => string
  loading: boolean
  withClosed: boolean
}

/** The units in reach as an outline. */
export function UnitTree({ units, chosenId, hrefOf, loading, withClosed }: UnitTreeProps) {
  const t = useWords(unitsTexts)
  const depth = depths(units ?? [])
  const columns: Column<Unit>[] = [
    {
      key: 'name',
      title: t('unit'),
      cell: (unit) => (
        <span className={css.name} data-kind={unit.kind} style={{ paddingInlineStart: (depth.get(unit.id) ?? 0) * 20 }}>
          {unit.name}
        </span>
      ),
    },
    { key: 'kind', title: t('kind'), cell: (unit) => t(unit.kind), whole: true, width: 110 },
    { key: 'since', title: t('since'), kind: 'date', cell: (unit) => unit.fromOn, whole: true, width: 120 },
    ...(withClosed
      ? [
          {
            key: 'until',
            title: t('until'),
            kind: 'date' as const,
            cell: (unit: Unit) => unit.untilOn ?? '–',
            whole: true,
            width: 120,
          },
        ]
      : []),
  ]
  return (
    <Table
      columns={columns}
      label={t('tree')}
      least={420}
      loading={loading}
      rowHref={(unit) => hrefOf(unit.id)}
      rowKey={(unit) => unit.id}
      rows={units && outline(units)}
      rowTone={(unit) => (unit.id === chosenId ? 'current' : unit.untilOn ? 'done' : undefined)}
    />
  )
}
