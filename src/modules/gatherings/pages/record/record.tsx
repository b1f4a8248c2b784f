import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { totalsOf } from '../../attendance.rules.ts'
import { type Marks, useMarks } from '../attendance/use-marks.ts'
import { type Sections, useSections } from '../minutes/use-sections.ts'
import type { Gathering } from './gathering.ts'

interface OpenRecord {
  /** The record with what was ticked and typed here on top, confirmed or not. */
  readonly record: Gathering
  readonly marks: Marks
  readonly sections: Sections
}

const Context = createContext<OpenRecord | null>(null)

/** Gives the parts of the page one record, its waiting ticks and its waiting texts. */
export function RecordProvider({ gathering, children }: { gathering: Gathering; children: ReactNode }) {
  const marks = useMarks(gathering.id)
  const sections = useSections(gathering.id)
  const open = useMemo(() => {
    const attendees = gathering.attendees.map((one) => marks.over(one))
    const totals = totalsOf(attendees, gathering.guests.length)
    return { record: { ...gathering, attendees, totals }, marks, sections }
  }, [gathering, marks, sections])
  return <Context value={open}>{children}</Context>
}

export function useRecord(): OpenRecord {
  const open = useContext(Context)
  if (!open) throw new Error('useRecord outside RecordProvider')
  return open
}
