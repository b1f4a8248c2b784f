import { link, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useMay, useSession } from '#web/session.tsx'
import { Button, LinkButton, PageHead, Pager, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { listTexts } from './gatherings-pages.texts.ts'
import { LeadingPart } from './pages/leading/leading-part.tsx'
import { useListColumns } from './pages/list-columns.tsx'
import { askOf, ListFilters, noFilters } from './pages/list-filters.tsx'
import { exportGatherings, listGatherings } from './reading.contract.ts'

const pageSize = 20

/** L05: the ledger of gatherings; its filters are its address. */
export default function GatheringsPage() {
  const t = useWords(listTexts)
  const { home } = useSession()
  const mayConvene = useMay('keep-gatherings')
  const [filters, setFilters] = useFilters(noFilters)
  const asked = askOf(filters)
  const { value, stale } = useAsk(listGatherings, { ...asked, page: filters.page, pageSize })
  const wide = useWide(768)
  const columns = useListColumns(!wide)
  const narrowed = Object.values(asked).some((one) => one !== null && one !== '')
  return (
    <>
      <PageHead
        actions={
          <>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            <LinkButton href={link(exportGatherings, asked)} icon="download">
              {t('export')}
            </LinkButton>
            {mayConvene ? (
              <LinkButton href="/gatherings/plan" variant="primary">
                {t('convene')}
              </LinkButton>
            ) : null}
          </>
        }
        line="none"
        sub={home?.name ?? t('sub')}
        title={t('title')}
      />
      <ListFilters
        counts={value?.counts}
        filters={filters}
        onChange={setFilters}
        right={value ? t('counted', { total: value.total }) : null}
      />
      <Table
        columns={columns}
        density="roomy"
        empty={narrowed ? t('noMatch') : t('none')}
        emptyAction={
          mayConvene && !narrowed ? <LinkButton href="/gatherings/plan">{t('convene')}</LinkButton> : undefined
        }
        label={t('table')}
        least={wide ? 860 : 300}
        loading={stale}
        rowHref={(row) => `/gatherings/${row.id}`}
        rowKey={(row) => row.id}
        rowTone={(row) => (row.state === 'cancelled' ? 'done' : undefined)}
        rows={value?.gatherings}
      />
      <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      {mayConvene && home?.branchId ? (
        <div data-print="hide">
          <LeadingPart branchId={home.branchId} />
        </div>
      ) : null}
    </>
  )
}
