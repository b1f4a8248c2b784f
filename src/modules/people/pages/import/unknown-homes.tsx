import { useState } from 'react'
import { useWords } from '#web/words.ts'
import { Choice } from '../choice.tsx'
import { usePlaces } from '../places.ts'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'
import type { Homes, UnknownName } from './unknown-draft.ts'

/** Where new places go, as far as it is plain: the unit of the import, its only workshop, its only branch. */
export function useHomes(preview: Preview) {
  const { units } = usePlaces()
  const [said, setHomes] = useState<Partial<Homes>>({})
  const own = units.find(({ id }) => id === preview.unit.id)
  const first = (kind: string) =>
    units.find((unit) => unit.kind === kind && isBelow(unit.id, preview.unit.id, units))?.id ?? null
  const plain: Homes = {
    branchId: own?.kind === 'branch' ? own.id : first('branch'),
    workshopId: first('workshop'),
    superiorId: own && own.kind !== 'branch' ? own.id : (own?.parentId ?? null),
  }
  return {
    homes: { ...plain, ...said },
    setHomes: (part: Partial<Homes>) => setHomes((before) => ({ ...before, ...part })),
  }
}

interface Unit {
  readonly id: string
  readonly parentId: string | null
}

function isBelow(id: string | null, topId: string, units: readonly Unit[]): boolean {
  if (id === null) return false
  return id === topId || isBelow(units.find((unit) => unit.id === id)?.parentId ?? null, topId, units)
}

interface HomeFieldsProps {
  homes: Homes
  names: readonly UnknownName[]
  onChange: (part: Partial<Homes>) => void
}

/** Asked only where there is more than one answer. */
export function HomeFields({ homes, names, onChange }: HomeFieldsProps) {
  const t = useWords(importPageTexts)
  const { units } = usePlaces()
  const asked = new Set(names.map(({ field }) => field))
  const choice = (home: keyof Homes, kinds: readonly string[], label: string) => {
    const options = units.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name }))
    if (options.length < 2) return null
    return (
      <Choice
        key={home}
        label={label}
        none={null}
        onChange={(id) => onChange({ [home]: id })}
        options={options}
        value={homes[home]}
        width={220}
      />
    )
  }
  return (
    <>
      {asked.has('group') ? choice('branchId', ['branch'], t('branch')) : null}
      {asked.has('crew') || asked.has('post') ? choice('workshopId', ['workshop'], t('workshop')) : null}
      {asked.has('branch') ? choice('superiorId', ['committee', 'general-branch'], t('superior')) : null}
    </>
  )
}
