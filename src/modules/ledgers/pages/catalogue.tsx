import type { AskOf, OutputOf } from '#core/operation.ts'
import { link, type Wire } from '#web/api.ts'
import { Hidden, Menu, type MenuEntry, Section, Table, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { exportLedger, type listLedgers, printLedger, printLedgerDocx } from '../ledgers.contract.ts'
import { ledgersTexts } from '../ledgers.texts.ts'
import { pageTexts } from '../ledgers-page.texts.ts'

export type Ledger = Wire<OutputOf<typeof listLedgers>>['ledgers'][number]
type Asked = AskOf<typeof listLedgers>

interface CatalogueProps {
  asked: Asked
  ledgers: readonly Ledger[] | undefined
  loading: boolean
}

/** Each ledger in a row: what it is printed from, how much there is, what it lacks, and the prints of it. */
export function Catalogue({ asked, ledgers, loading }: CatalogueProps) {
  const t = useWords(pageTexts)
  const name = useWords(ledgersTexts)
  const wide = useWide(768)
  return (
    <Section note={t('catalogueNote')} right={<TextLink href="/duties">{t('duties')}</TextLink>} title={t('catalogue')}>
      <Table
        columns={[
          { key: 'id', title: t('number'), width: 64, cell: ({ id }) => id, kind: 'date' },
          { key: 'name', title: t('ledger'), cell: ({ id }) => name(`ledger.${id}`), whole: true },
          ...(wide ? [{ key: 'from', title: t('from'), cell: ({ id }: Ledger) => t(`from.${id}`) }] : []),
          {
            key: 'records',
            title: t('records'),
            kind: 'number',
            width: 90,
            cell: (one) => <Records asked={asked} one={one} />,
          },
          ...(wide
            ? [{ key: 'lacks', title: t('lacks'), width: 240, cell: ({ lacks }: Ledger) => <Lacks lacks={lacks} /> }]
            : []),
          {
            key: 'print',
            title: '',
            kind: 'action',
            width: 90,
            cell: (one) =>
              one.records > 0 ? (
                <Menu entries={entriesOf(one, asked, t)} label={t('printOf', { name: name(`ledger.${one.id}`) })} quiet>
                  {t('print')}
                  <Hidden>{name(`ledger.${one.id}`)}</Hidden>
                </Menu>
              ) : null,
          },
        ]}
        density="roomy"
        label={t('catalogue')}
        least={wide ? 780 : 320}
        loading={loading}
        rowKey={({ id }) => id}
        rows={ledgers}
      />
    </Section>
  )
}

/** A ledger that is kept by the year, or for all together, says so where a month or a person was chosen. */
function Records({ one, asked }: { one: Ledger; asked: Asked }) {
  const t = useWords(pageTexts)
  return (
    <>
      {one.records}
      {asked.month && !one.byMonth ? <small>{t('wholeYearOnly')}</small> : null}
      {asked.personId && !one.byPerson ? <small>{t('forAllOnly')}</small> : null}
    </>
  )
}

function Lacks({ lacks }: { lacks: Ledger['lacks'] }) {
  const t = useWords(pageTexts)
  if (lacks.length === 0) return <>{t('noLacks')}</>
  return <>{lacks.map(({ kind, count }) => t(`lack.${kind}`, { count })).join(' · ')}</>
}

type Word = ReturnType<typeof useWords<keyof typeof pageTexts>>

/** A ledger is asked for with what it can be narrowed by, and with nothing else. */
function entriesOf(
  { id, byMonth, byPerson, grid }: Ledger,
  { month, personId, ...asked }: Asked,
  t: Word,
): MenuEntry[] {
  const input = {
    ...asked,
    ledger: id,
    ...(byMonth && month ? { month } : {}),
    ...(byPerson && personId ? { personId } : {}),
  }
  return [
    { key: 'pdf', label: t('asPdf'), href: link(printLedger, input) },
    { key: 'docx', label: t('asDocx'), href: link(printLedgerDocx, input) },
    ...(grid ? [{ key: 'xlsx', label: t('asXlsx'), href: link(exportLedger, input) }] : []),
  ]
}
