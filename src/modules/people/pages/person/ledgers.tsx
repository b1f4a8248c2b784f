import type { LedgerOf } from './correct.tsx'
import { MembershipLedger, PostingLedger, StandingLedger } from './fact-ledgers.tsx'
import { OfficeLedger } from './office-ledger.tsx'
import { SuspensionLedger } from './suspension-ledger.tsx'

/** Everything recorded about a person, kind by kind; a command stands where its ledger is, for whoever may give it. */
export function Ledgers({ record, begin }: LedgerOf) {
  const keeps = record.may.keep ? begin : null
  return (
    <>
      <StandingLedger begin={keeps} record={record} />
      <MembershipLedger begin={keeps} record={record} />
      <PostingLedger begin={keeps} record={record} />
      <OfficeLedger begin={record.may.appoint ? begin : null} record={record} />
      <SuspensionLedger begin={keeps} record={record} />
    </>
  )
}
