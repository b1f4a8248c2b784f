import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { sentenceOf, type Wire } from '#web/api.ts'
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

interface LocalPartProps {
  on: string
  unit: string
  act: string
  onAct: (act: string) => void
  onUnit: (unit: string) => void
}

/** What a unit and those above it ask for beyond the national texts: adopted, checked, withdrawn, taken out. */
export function LocalPart({ on, unit, act, onAct, onUnit }: LocalPartProps) {
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
      <div className={css.bar} data-print="hide">
        {units.length > 1 ? (
          <Select
            label={t('unit')}
            onChange={onUnit}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={value.unit.id}
            width={296}
          />
        ) : null}
        <Button onPress={() => onAct('adopt')} variant={value.mayAdopt ? 'primary' : 'plain'}>
          {t(value.mayAdopt ? 'adopt' : 'check')}
        </Button>
      </div>
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
      {act === 'adopt' ? <AdoptDialog mayAdopt={value.mayAdopt} onClose={() => onAct('')} unit={value.unit} /> : null}
      {withdrawn ? <WithdrawDialog onClose={() => setWithdrawn(null)} pack={withdrawn} /> : null}
    </>
  )
}
