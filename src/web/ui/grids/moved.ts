/** Where something that can take the focus stands: its line from the top and its column. */
export interface Placed {
  readonly key: string
  readonly line: number
  readonly column: number
}

/** The key an arrow, Home or End leads to from the current one; undefined when the key is none of these or leads nowhere. */
export function moved(places: readonly Placed[], from: string | undefined, arrow: string): string | undefined {
  const here = places.find((place) => place.key === from)
  if (!here) return undefined
  switch (arrow) {
    case 'ArrowDown':
      return nearest(
        places.filter((place) => place.column === here.column && place.line > here.line),
        here,
      )
    case 'ArrowUp':
      return nearest(
        places.filter((place) => place.column === here.column && place.line < here.line),
        here,
      )
    case 'ArrowRight':
      return nearest(
        beside(places, here, (place) => place.column > here.column),
        here,
      )
    case 'ArrowLeft':
      return nearest(
        beside(places, here, (place) => place.column < here.column),
        here,
      )
    case 'Home':
      return places.find((place) => place.line === here.line)?.key
    case 'End':
      return places.findLast((place) => place.line === here.line)?.key
    default:
      return undefined
  }
}

/** Those of the nearest column on one side that has any in the same block of lines, else in any. */
function beside(places: readonly Placed[], here: Placed, side: (place: Placed) => boolean): Placed[] {
  const all = places.filter(side)
  const block = all.filter((place) => Math.floor(place.line / 1000) === Math.floor(here.line / 1000))
  const among = block.length > 0 ? block : all
  const gap = Math.min(...among.map((place) => Math.abs(place.column - here.column)))
  return among.filter((place) => Math.abs(place.column - here.column) === gap)
}

function nearest(places: readonly Placed[], here: Placed): string | undefined {
  return places.toSorted((a, b) => Math.abs(a.line - here.line) - Math.abs(b.line - here.line))[0]?.key
}
