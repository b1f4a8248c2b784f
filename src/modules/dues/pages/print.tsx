import { useEffect } from 'react'
import { useRecordHead } from '#web/record-head.ts'
import { useSession } from '#web/session.tsx'
import { PrintSheet } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Year, yuan } from './dues.ts'
import { YearGrid } from './year-grid.tsx'

/** L14, the whole ledger; or L15, what the members are told. */
export type Printed = 'ledger' | 'publication'

/** The year on paper. Prints as soon as it stands. */
export function DuesPrint({ year, printed, onDone }: { year: Year; printed: Printed; onDone: () => void }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const chain = useRecordHead()
  const ready = chain !== '–'
  useEffect(() => {
    if (!ready) return
    addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => removeEventListener('afterprint', onDone)
  }, [ready, onDone])
  const title = t(printed === 'ledger' ? 'printLedger' : 'printPublication')
  return (
    <div className={`${css.paper} ${printed === 'ledger' ? css.across : ''}`}>
      <PrintSheet branch={year.branch.name} chain={chain} period={year.year} printedOn={today} title={title}>
        {printed === 'ledger' ? <YearGrid label={title} year={year} /> : <Publication year={year} />}
      </PrintSheet>
    </div>
  )
}

function Publication({ year }: { year: Year }) {
  const t = useWords(pageTexts)
  const sums = [
    [t('collected'), year.collectedFen],
    [t('extras'), year.extraFen],
    [t('handed'), year.handedFen],
  ] as const
  return (
    <>
      <table className={css.told}>
        <tbody>
          {sums.map(([title, fen]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{`${yuan(fen)} ${t('yuan')}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={css.told}>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('standard')}</th>
            <th scope="col">{t('paidSum')}</th>
          </tr>
        </thead>
        <tbody>
          {year.members.map(({ person, group, standard, paidFen }) => (
            <tr key={person.id}>
              <td>{group?.name ?? '–'}</td>
              <td>{person.name}</td>
              <td>{standard ? yuan(standard.amountFen) : t('noStandard')}</td>
              <td>{yuan(paidFen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
