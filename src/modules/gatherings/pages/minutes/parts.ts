import type { PurposeKind } from '../../terms.rules.ts'
import type { Gathering, Purpose } from '../record/gathering.ts'

/** One entry of the list at the left of the minutes. */
export type MinutesPart =
  | { readonly key: string; readonly kind: 'agenda'; readonly purpose: Purpose }
  | {
      readonly key: string
      readonly kind: 'item'
      readonly purpose: Purpose
      readonly agendaItemId: string
      readonly title: string
      readonly text: string
      readonly version: number
    }
  | {
      readonly key: string
      readonly kind: 'whole'
      readonly purpose: Purpose
      readonly text: string
      readonly version: number
    }
  | { readonly key: string; readonly kind: 'outcomes' }
  | { readonly key: string; readonly kind: 'resolutions' }

/** The parts of the minutes in reading order: for each purpose its agenda, item by item, and in general; then what was resolved. */
export function partsOf({ purposes, may }: Gathering): MinutesPart[] {
  const sections = purposes.flatMap((purpose): MinutesPart[] => [
    { key: `agenda ${purpose.kind}`, kind: 'agenda', purpose },
    ...purpose.agenda.map(
      ({ id, title, points, version }): MinutesPart => ({
        key: `item ${id}`,
        kind: 'item',
        purpose,
        agendaItemId: id,
        title,
        text: points,
        version,
      }),
    ),
    ...(may.minutes || purpose.minutes !== '' ? [wholeOf(purpose)] : []),
  ])
  const themeDay = purposes.some(({ kind }) => kind === 'theme-party-day')
  return [
    ...sections,
    ...(themeDay ? [{ key: 'outcomes', kind: 'outcomes' } as const] : []),
    { key: 'resolutions', kind: 'resolutions' },
  ]
}

function wholeOf(purpose: Purpose): MinutesPart {
  return { key: `whole ${purpose.kind}`, kind: 'whole', purpose, text: purpose.minutes, version: purpose.version }
}

export function placeOf(part: MinutesPart): { purpose: PurposeKind; agendaItemId: string | null } | null {
  if (part.kind === 'item') return { purpose: part.purpose.kind, agendaItemId: part.agendaItemId }
  return part.kind === 'whole' ? { purpose: part.purpose.kind, agendaItemId: null } : null
}
