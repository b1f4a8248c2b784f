import { useState } from 'react'
import { useMay } from '#web/session.tsx'
import { Button, type Column, LinkButton, Notice, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { Choice } from '../choice.tsx'
import { usePlaces } from '../places.ts'
import { useSentence } from '../sentence.ts'
import { useTerm } from '../terms.tsx'
import css from './import.module.css'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'
import { fullest, homeOf, keyOf, type Meant, type UnknownName } from './unknown-draft.ts'
import { HomeFields, useHomes } from './unknown-homes.tsx'
import { useKnownPlaces } from './use-known-places.ts'
import { useNaming } from './use-naming.ts'

interface UnknownNamesProps {
  importId: string
  preview: Preview
}

/** Names nothing is known under: to be made, or to mean something known, or to mean nothing. */
export function UnknownNames({ importId, preview }: UnknownNamesProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const mayCreate = useMay('keep-organisation')
  const { units } = usePlaces()
  const { homes, setHomes } = useHomes(preview)
  const [said, say] = useState<ReadonlyMap<string, Meant | null>>(new Map())
  const { apply, made, working, refusal } = useNaming(importId, preview, units, homes)
  const { unknownNames } = preview
  const known = useKnownPlaces(homes.workshopId)

  const canMake = (name: UnknownName) => mayCreate && homeOf(name.field, homes) !== null
  // Where nothing of the kind is known yet, it can only be new.
  const meantBy = (name: UnknownName): Meant | null =>
    said.get(keyOf(name)) ?? (canMake(name) && known[name.field].length === 0 ? 'create' : null)
  const meant = new Map(
    unknownNames.flatMap((name) => {
      const is = meantBy(name)
      return is ? [[keyOf(name), is] as const] : []
    }),
  )
  const columns = useNameColumns({
    all: unknownNames,
    known,
    canMake,
    meantBy,
    onSay: (name, is) => say((before) => new Map(before).set(keyOf(name), is)),
  })
  if (unknownNames.length === 0) return null
  const needsWorkshop =
    unknownNames.some(({ field }) => field === 'crew' || field === 'post') && homes.workshopId === null
  return (
    <Section note={t('unknownNote')} title={t('unknown')}>
      {needsWorkshop ? (
        <Notice
          action={
            <LinkButton href="/units" size="small">
              {t('toUnits')}
            </LinkButton>
          }
          kind="warning"
        >
          {t('noWorkshop')}
        </Notice>
      ) : null}
      {mayCreate ? null : <Notice>{t('mayNotCreate')}</Notice>}
      <Table columns={columns} label={t('unknown')} least={620} line="light" rowKey={keyOf} rows={unknownNames} />
      {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
      <div className={css.apply}>
        <HomeFields homes={homes} names={unknownNames} onChange={setHomes} />
        <Button
          disabled={meant.size === 0}
          onPress={() => void apply(meant)}
          working={working}
          workingWord={made === null ? t('progress.comparing') : t('applying', { done: made + 1, total: meant.size })}
        >
          {t('apply')}
        </Button>
      </div>
    </Section>
  )
}

interface NameColumnsProps {
  all: readonly UnknownName[]
  known: ReturnType<typeof useKnownPlaces>
  canMake: (name: UnknownName) => boolean
  meantBy: (name: UnknownName) => Meant | null
  onSay: (name: UnknownName, is: Meant | null) => void
}

function useNameColumns({ all, known, canMake, meantBy, onSay }: NameColumnsProps): Column<UnknownName>[] {
  const t = useWords(importPageTexts)
  const term = useTerm()
  const meaning = (name: UnknownName) => {
    const is = meantBy(name)
    const full = fullest(all, name)
    const label = t(full === name ? 'create' : 'sameAs', { name: full.wording })
    const made = canMake(name) ? [{ value: 'create', label }] : []
    return (
      <Choice
        label={`${t('meaning')} ${name.wording}`}
        labelHidden
        none={null}
        onChange={(value) =>
          onSay(name, value === 'create' || value === 'ignore' ? value : value ? { targetId: value } : null)
        }
        options={[...made, ...known[name.field], { value: 'ignore', label: t('ignore') }]}
        value={is === null || typeof is === 'string' ? is : is.targetId}
        width={260}
      />
    )
  }
  return [
    { key: 'wording', title: t('wording'), cell: ({ wording }) => wording },
    { key: 'meaning', title: t('meaning'), width: 300, cell: meaning },
    { key: 'sort', title: t('sort'), width: 120, cell: ({ field }) => term(`field.${field}`) },
    { key: 'rows', title: t('rows'), kind: 'number', width: 72, cell: ({ rows }) => rows },
    { key: 'first', title: t('first'), width: 96, cell: ({ cell }) => cell || '–' },
  ]
}
