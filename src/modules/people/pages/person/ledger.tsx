import type { ReactNode } from 'react'
import { type Column, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type Precision, Since, useTerm } from '../terms.tsx'
import { personTexts } from './person.texts.ts'

interface Dated {
  readonly id: string
  readonly fromOn: string
  readonly untilOn: string | null
  readonly fromPrecision?: Precision
}

interface LedgerProps<Fact extends Dated> {
  title: string
  note?: string
  right?: ReactNode
  facts: readonly Fact[]
  /** What the fact says; since when and until when are added. */
  columns: readonly Column<Fact>[]
  /** At the end of a row. */
  action?: ((fact: Fact) => ReactNode) | undefined
  least?: number
  /** The day it is looked at: what holds no longer recedes. */
  on: string
}

/** Dated facts of one kind, newest first; what no longer holds recedes. */
export function Ledger<Fact extends Dated>({
  title,
  note,
  right,
  facts,
  columns,
  action,
  on,
  least = 620,
}: LedgerProps<Fact>) {
  const t = useWords(personTexts)
  const term = useTerm()
  const all: Column<Fact>[] = [
    ...columns,
    {
      key: 'from',
      title: t('from'),
      kind: 'date',
      whole: true,
      width: 156,
      cell: (fact) => <Since on={fact.fromOn} precision={fact.fromPrecision ?? 'day'} />,
    },
    {
      key: 'until',
      title: t('until'),
      kind: 'date',
      whole: true,
      width: 104,
      cell: (fact) => fact.untilOn ?? term('stillHolds'),
    },
    ...(action ? [{ key: 'do', title: '', kind: 'action' as const, whole: true, cell: action }] : []),
  ]
  return (
    <Section
      note={facts.length === 0 ? t('none') : note}
      right={right ? <span data-print="hide">{right}</span> : null}
      title={title}
    >
      {facts.length === 0 ? null : (
        <Table
          columns={all}
          density="tight"
          label={title}
          least={least}
          line="light"
          rowKey={({ id }) => id}
          rows={[...facts].reverse()}
          rowTone={({ untilOn }) => (untilOn !== null && untilOn <= on ? 'done' : undefined)}
        />
      )}
    </Section>
  )
}
