import { lectureForm, lectureGrid, readLectures } from '#modules/learning/ledger.public.ts'
import { isHeld } from '../records.queries.ts'
import type { Scope } from '../scope.queries.ts'
import type { Section } from '../section.queries.ts'

/** L09: who lectured on what, of which stream, with which outline and papers, to how many, for how long. */
export const lectures: Section = {
  id: 'L09',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自定稿的党课记录打印，方向和资料由支部标注；经过见同日的会议记录。未定稿的不列，见未尽事项。',
  count: async (scope) => (await read(scope)).length,
  read: async (scope) => {
    const held = await read(scope)
    if (held.length === 0) return []
    // Bound together the table says it all, and the minutes stand under L05.
    return [{ ...lectureGrid(held), facts: await openWords(scope) }, ...(scope.alone ? held.map(lectureForm) : [])]
  },
  book: async (scope) => {
    const held = await read(scope)
    return held.length === 0 ? [] : [lectureGrid(held)]
  },
}

async function read({ context, unit, year, month }: Scope) {
  const all = await readLectures(context, { branchId: unit.branchId, year, month, gatheringId: null })
  return all.filter((one) => unit.kind === 'branch' || one.unit === unit.name)
}

async function openWords(scope: Scope): Promise<string[]> {
  const open = (await scope.heads()).filter(
    (one) => isHeld(one) && one.state !== 'closed' && one.kinds.includes('lecture'),
  )
  return open.length > 0 ? [`另有${open.length}次记录未定稿：${open.map(({ heldOn }) => heldOn).join('、')}`] : []
}
