import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import type { Refusal } from '#web/api.ts'
import { mapRosterColumns } from '../../roster-import.contract.ts'
import { useTelling } from '../use-telling.ts'
import type { Preview } from './staged.ts'
import { fullest, type Homes, homeOf, keyOf, type Meant, makePlace, type UnknownName } from './unknown-draft.ts'

interface Unit {
  readonly id: string
  readonly fromOn: string
}

function newOf(named: readonly { name: UnknownName; is: Meant }[], all: readonly UnknownName[]): UnknownName[] {
  return [...new Set(named.flatMap(({ name, is }) => (is === 'create' ? [fullest(all, name)] : [])))]
}

/** Makes the places that are to be made, tells what the other names mean, and compares anew. Stops at the first refusal. */
export function useNaming(importId: string, preview: Preview, units: readonly Unit[], homes: Homes) {
  const { tell, working, refusal } = useTelling(mapRosterColumns)
  const [made, setMade] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { unknownNames, effectiveOn, version } = preview

  const make = async (names: readonly UnknownName[]): Promise<Refusal | null> => {
    for (const [place, name] of names.entries()) {
      setMade(place)
      const home = units.find(({ id }) => id === homeOf(name.field, homes))
      const answer = home ? await makePlace(name, home, effectiveOn, place) : null
      if (answer && isNo(answer)) return answer
    }
    return null
  }
  const apply = async (meant: ReadonlyMap<string, Meant>) => {
    const named = unknownNames.flatMap((name) => {
      const is = meant.get(keyOf(name))
      return is ? [{ name, is }] : []
    })
    const stopped = await make(newOf(named, unknownNames))
    setMade(null)
    setRefused(stopped)
    const meanings = named.flatMap(({ name: { field, wording }, is }) =>
      is === 'create' ? [] : [{ field, wording, targetId: is === 'ignore' ? null : is.targetId }],
    )
    await tell({ importId, version, meanings })
  }
  return { apply, made, working: working || made !== null, refusal: refused ?? refusal }
}
