import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { sentenceOf, type Wire } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Disclosure, EmptyState, Loading, Notice, Section, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { listPacks } from '../packs.contract.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import css from './book.module.css'
import { PackEntry } from './pack-entry.tsx'
import { localPartTexts } from './regulations.texts.ts'
import { useBound, usePacks } from './use-bound.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

export type ShownPack = Wire<OutputOf<typeof listPacks>>['packs'][number]

/** The red action of the part: to adopt for a unit one administers, otherwise to check a file. */
export function AdoptButton({ unit, onPress }: { unit: string; onPress: () => void }) {
  const t = useWords(localPartTexts)
  const { today } = useSession()
  const { units, unitId } = useBound(unit)
  const mayAdopt = usePacks(unitId, today).value?.mayAdopt
  if (mayAdopt === undefined || units.length === 0) return null
  return (
    <Button onPress={onPress} variant={mayAdopt ? 'primary' : 'plain'}>
      {t(mayAdopt ? 'adopt' : 'check')}
    </Button>
  )
}

/** Whose local rules, where one sees several organisations. */
export function UnitSelect({ unit, onChange }: { unit: string; onChange: (unit: string) => void }) {
  const t = useWords(localPartTexts)
  const { units, unitId } = useBound(unit)
  if (units.length < 2) return null
  return (
    <Select
      label={t('unit')}
      labelHidden
      onChange={onChange}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={unitId}
      width={264}
    />
  )
}

interface LocalPartProps {
  on: string
  unit: string
  /** The dialog is open. */
  adopting: boolean
  onClose: () => void
}

/** What a unit and those above it ask for beyond the national texts: adopted, checked, withdrawn, taken out. */
export function LocalPart({ on, unit, adopting, onClose }: LocalPartProps) {
  const t = useWords(localPartTexts)
  const { language } = useLanguage()
  const { units, unitId } = useBound(unit)
  const { value, refusal } = usePacks(unitId, on)
  const [withdrawn, setWithdrawn] = useState<ShownPack | null>(null)
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!value) return <Loading />
  const holds = ({ state }: ShownPack) => state === 'in-force' || state === 'to-come'
  const [standing, former] = [value.packs.filter(holds), value.packs.filter((pack) => !holds(pack))]
  return (
    <>
      <p className={css.counted}>{t('note')}</p>
      {standing.length === 0 ? <EmptyState>{t('none', { unit: value.unit.name })}</EmptyState> : null}
      {standing.map((pack) => (
        <PackEntry key={pack.id} onWithdraw={setWithdrawn} pack={pack} />
      ))}
      {former.length > 0 ? (
        <Section line="light" title={t('former')}>
          {former.map((pack) => (
            <Disclosure
              key={pack.id}
              note={t(`state.${pack.state}`)}
              title={`${pack.content.title[language === 'zh' ? 0 : 1]} ${t('version', { version: pack.content.version })}`}
            >
              <PackEntry onWithdraw={setWithdrawn} pack={pack} />
            </Disclosure>
          ))}
        </Section>
      ) : null}
      {adopting && units.length > 0 ? (
        <AdoptDialog mayAdopt={value.mayAdopt} onClose={onClose} unit={value.unit} />
      ) : null}
      {withdrawn ? <WithdrawDialog onClose={() => setWithdrawn(null)} pack={withdrawn} /> : null}
    </>
  )
}
