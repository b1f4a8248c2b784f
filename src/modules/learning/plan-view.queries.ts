import type { z } from 'zod'
import type { QueryContext } from '#server/handler.ts'
import { balanceOf, type Cell, type StudiedSession } from './balance.rules.ts'
import { type Branch, readStreams } from './branch.queries.ts'
import { minutesOf } from './months.rules.ts'
import type { shownLine } from './plan.contract.ts'
import { type LineRow, type LinkRow, readLines, readLinks, readStudied, type StudiedRow } from './plan.queries.ts'
import { isMeant, lineStateOf } from './plan.rules.ts'
import { lengthOf } from './sessions.rules.ts'

export type ShownLine = z.infer<typeof shownLine>

/** The plan of a branch in a year as pages and papers show it. */
export async function readPlan({ db, today }: QueryContext, branch: Branch, year: number) {
  const [streams, rows, links, studied] = await Promise.all([
    readStreams(db, branch.id),
    readLines(db, branch.id, year),
    readLinks(db, branch.id, year),
    readStudied(db, branch.id, year),
  ])
  const lines = rows.map((row) =>
    shown(
      row,
      links.filter(({ lineId }) => lineId === row.id),
      year,
      today,
    ),
  )
  return { streams, lines, balance: balanced(lines, links, studied) }
}

function shown({ draft, dropped, ...row }: LineRow, links: readonly LinkRow[], year: number, today: string): ShownLine {
  return {
    ...row,
    state: lineStateOf({ year, month: row.month, draft, dropped: dropped !== null }, links, today),
    dropped: dropped && { ...dropped, at: new Date(dropped.at) },
    links: links.map(({ lineId: _, minutes: __, span: ___, ...link }) => link),
  }
}

function balanced(lines: readonly ShownLine[], links: readonly LinkRow[], studied: readonly StudiedRow[]): Cell[] {
  const streamOf = new Map(lines.map(({ id, streamId }) => [id, streamId]))
  const sessions = links.flatMap((link): StudiedSession[] => {
    const streamId = streamOf.get(link.lineId)
    if (link.session === null || link.state !== 'held' || !streamId) return []
    return [{ lineId: link.lineId, streamId, heldOn: link.heldOn, minutes: minutesOf(lengthOf(link), link.heldOn) }]
  })
  const held = studied.filter(({ state }) => state === 'held')
  return balanceOf(
    lines.filter(({ state }) => isMeant(state)),
    held.map(({ lineIds, ...one }) => ({ ...one, lineId: lineIds[0] ?? null })),
    sessions,
  )
}
