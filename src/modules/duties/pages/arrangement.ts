import { periodWords } from '#regulations/index.ts'
import { periodOf } from '#regulations/period.rules.ts'
import { useSession } from '#web/session.tsx'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import type { BoardFilters } from './board-filters.tsx'
import { type DutyLine, partOf } from './duty.ts'
import { everywhere } from './use-units.ts'

export const arrangements = ['urgency', 'month', 'quarter', 'person'] as const
export type Arrangement = (typeof arrangements)[number]

/** The arrangement an address names; what names none is by urgency. */
export function arrangementOf(by: string): Arrangement {
  return arrangements.find((known) => known === by) ?? 'urgency'
}

interface Head {
  key: string
  title: string
  note?: string
}

/** Under which head a line stands; `unit` is the one the board is narrowed to. */
export function useGroupOf({ by: written, unit }: Pick<BoardFilters, 'by' | 'unit'>): (line: DutyLine) => Head {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const by = arrangementOf(written)
  return (line) => {
    if (by === 'urgency') {
      const part = partOf(line)
      return { key: part, title: t(part), note: t(`${part}Note`) }
    }
    if (by === 'person') {
      const { person, branch } = line
      if (!person) return { key: 'units', title: t('ofUnits'), note: t('ofUnitsNote') }
      return { key: person.id, title: person.name, ...(unit === everywhere ? { note: branch.name } : {}) }
    }
    const period = periodOf(line.dueOn, by)
    const title = periodWords(period, language)
    return period === periodOf(today, by) ? { key: period, title, note: t('running') } : { key: period, title }
  }
}
