import { showUnit } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '#web/api.ts'
import { Drawer } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './record.module.css'
import { dialogTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** Which offices see this record, from its unit upwards, and what those invited see of it. */
export function WhoCanSee({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { record } = useRecord()
  const unit = useAsk(showUnit, open ? { unitId: record.unit.id } : null).value
  const chain = unit ? [unit, ...unit.above] : [record.unit]
  const rolesOf = (kind: string) =>
    t(kind === 'group' ? 'rolesGroup' : kind === 'branch' ? 'rolesBranch' : 'rolesAbove')
  return (
    <Drawer onClose={onClose} open={open} title={t('seeTitle')}>
      <section className={css.see}>
        <h3>{t('seeAll')}</h3>
        <ul>
          <li>{t('seeNamed')}</li>
          {chain.map(({ id, name, kind }) => (
            <li key={id}>{t('seeUnit', { unit: name, roles: rolesOf(kind) })}</li>
          ))}
        </ul>
        <h3>{t('seeSome')}</h3>
        <ul>
          <li>{t('seeInvited', { count: record.attendees.length })}</li>
        </ul>
        <p>{t('seeNote')}</p>
      </section>
    </Drawer>
  )
}
