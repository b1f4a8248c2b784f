import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  EmptyState,
  FilterBar,
  Loading,
  Notice,
  PageHead,
  Pager,
  RestedSearch,
  Segment,
  Select,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listMaterials } from './materials.contract.ts'
import { materialTexts } from './materials-page.texts.ts'
import { type ReadBranch, useReadBranches } from './pages/branches.ts'
import { MaterialDialog, RetireDialog, VersionDialog } from './pages/materials/material-dialog.tsx'
import { MaterialTable } from './pages/materials/material-table.tsx'
import { type Filters, type Material, noFilters, pageSize } from './pages/materials/material-value.ts'
import { useStreams } from './pages/streams.ts'
import { showPlan } from './plan.contract.ts'

/** What a branch reads from, every version of it. For all of its members, on the desk and on the phone; kept by its keepers. */
export default function MaterialsPage() {
  const t = useWords(materialTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useReadBranches()
  if (!branches) return <Loading />
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  if (branch) return <Materials {...{ branch, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

interface MaterialsProps {
  branch: ReadBranch
  branches: readonly ReadBranch[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Materials({ branch, branches, filters, setFilters }: MaterialsProps) {
  const t = useWords(materialTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const streams = useStreams(useAsk(showPlan, { branchId: branch.id, year: yearOf(today) }).value?.streams ?? [])
  const retired = filters.show === 'retired'
  const { value, refusal, stale } = useAsk(listMaterials, {
    branchId: branch.id,
    streamId: filters.stream || null,
    search: filters.search,
    retired,
    page: filters.page,
    size: pageSize,
  })
  const open = (what: string, id = '') => setFilters({ page: filters.page, do: what, id })
  const narrowed = filters.search !== '' || filters.stream !== ''
  return (
    <>
      <PageHead
        actions={
          value?.may.keep ? (
            <Button onPress={() => open('material')} variant="primary">
              {t('add')}
            </Button>
          ) : null
        }
        line="none"
        sub={t('sub', { branch: branch.name })}
        title={t('title')}
      />
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <FilterBar right={value ? t('count', { count: value.total }) : null}>
        <RestedSearch onChange={(search) => setFilters({ search })} placeholder={t('search')} value={filters.search} />
        <Select
          label={t('stream')}
          labelHidden
          onChange={(stream) => setFilters({ stream: stream === 'every' ? '' : stream })}
          options={[{ value: 'every', label: t('everyStream') }, ...streams.options(filters.stream || null)]}
          value={filters.stream || 'every'}
          width={180}
        />
        <Segment
          label={t('state')}
          onChange={(show) => setFilters({ show: show === 'retired' ? show : '' })}
          options={(['inUse', 'retired'] as const).map((key) => ({ value: key, label: t(key) }))}
          value={retired ? 'retired' : 'inUse'}
        />
        {branches.length > 1 ? (
          <Select
            label={t('branch')}
            labelHidden
            onChange={(chosen) => setFilters({ branch: chosen === branches[0]?.id ? '' : chosen, stream: '' })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={branch.id}
            width={200}
          />
        ) : null}
      </FilterBar>
      <MaterialTable
        empty={t(narrowed ? 'noneFound' : retired ? 'noneRetired' : 'none')}
        keeps={value?.may.keep ?? false}
        loading={stale}
        materials={value?.materials}
        onOpen={open}
        streamName={streams.name}
      />
      <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      {value?.may.keep && streams.options().length > 0 ? (
        <Dialogs
          branchId={branch.id}
          filters={filters}
          material={value.materials.find(({ id }) => id === filters.id) ?? null}
          onClose={() => open('')}
          streams={streams}
        />
      ) : null}
    </>
  )
}

interface DialogsProps {
  branchId: string
  streams: ReturnType<typeof useStreams>
  material: Material | null
  filters: Filters
  onClose: () => void
}

/** The one the address names. */
function Dialogs({ branchId, streams, material, filters, onClose }: DialogsProps) {
  if (filters.do === 'material' && (material || filters.id === ''))
    return <MaterialDialog branchId={branchId} material={material} onClose={onClose} streams={streams} />
  if (filters.do === 'version' && material) return <VersionDialog material={material} onClose={onClose} />
  return filters.do === 'retire' && material ? <RetireDialog material={material} onClose={onClose} /> : null
}
