import { appointOffice, releaseOffice } from '#modules/people/office.contract.ts'
import { recordTerm } from '#modules/people/term.contract.ts'
import { newId, useTell } from '#web/api.ts'
import type { Election } from './case.ts'
import { followedBy, type Held, roleNow, type SeatRole } from './offices.ts'

interface Recording {
  readonly from: string
  readonly seats: readonly { readonly id: string; readonly role: SeatRole }[]
  readonly held: readonly Held[]
  /** Offices that end. */
  readonly ends: readonly string[]
}

/**
 * Term first, then what ends, then the new offices, the secretary's last: the one it follows ends in the same command, so that whoever
 * records it can do so to the end. What was refused stops it; what was done stays done and is left out the next time.
 */
export function useRecording(election: Election, electedOn: string) {
  const beginning = useTell(recordTerm)
  const releasing = useTell(releaseOffice)
  const appointing = useTell(appointOffice)
  const branchId = election.branch.id
  const record = async ({ from, seats, held, ends }: Recording): Promise<{ ok: boolean }> => {
    if (election.recorded.termNeeded && !election.recorded.termOn) {
      const reply = await beginning.tell({ id: newId(), branchId, electedOn, seats: election.seats })
      if (!reply.ok) return reply
    }
    const order = [...seats].sort((one, other) => Number(one.role === 'secretary') - Number(other.role === 'secretary'))
    const followed = new Set(order.flatMap((seat) => followedBy(seat, held)?.id ?? []))
    for (const { id } of held.filter((office) => ends.includes(office.id) && !followed.has(office.id))) {
      const reply = await releasing.tell({ officeId: id, on: from })
      if (!reply.ok) return reply
    }
    for (const { id: personId, role: seat } of order) {
      const { role, duty } = roleNow(seat)
      const replaces = followedBy({ id: personId, role: seat }, held)?.id ?? null
      const office = { id: newId(), personId, unitId: branchId, role, duty, electedOn, on: from, replaces }
      const reply = await appointing.tell(office)
      if (!reply.ok) return reply
    }
    return { ok: true }
  }
  return { record, commands: [beginning, releasing, appointing] }
}
