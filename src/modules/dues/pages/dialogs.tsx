import { ArrivalDialog } from './arrival-dialog.tsx'
import { CollectDialog } from './collect-dialog.tsx'
import type { ChangeFilters, Doing } from './dues.ts'
import { HandoverDialog } from './handover-dialog.tsx'
import { LedgerDialog } from './ledger-dialog.tsx'
import { PayDialog } from './pay-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { StandardsDialog } from './standards-dialog.tsx'

/** What the address says is being done: `?do=collect&month=2026-11`, `?do=publish&year=2026`, `?do=pay&person=…`. */
export function Dialogs(doing: Doing & { onChange: ChangeFilters }) {
  const { filters, year } = doing
  if (filters.do === 'ledger') return <LedgerDialog {...doing} />
  if (!year.ledger) return null
  switch (filters.do) {
    case 'collect':
      return <CollectDialog {...doing} />
    case 'standards':
      return <StandardsDialog {...doing} />
    case 'publish':
      return <PublishDialog {...doing} />
    case 'handover':
      return <HandoverDialog {...doing} />
    case 'pay':
      return <PayDialog {...doing} />
    case 'reason':
      return <ReasonDialog {...doing} />
    case 'arrival':
      return <ArrivalDialog {...doing} />
    default:
      return null
  }
}
