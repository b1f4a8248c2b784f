import { useState } from 'react'
import { link, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { Button, EmptyState, FilterBar, LinkButton, Loading, PageHead, Pager, Select, Table } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportElections, listElections } from './elections.contract.ts'
import { pageTexts } from './elections-pages.texts.ts'
import { useElectionColumns } from './pages/list-columns.tsx'
import { PlanDialog } from './pages/plan-dialog.tsx'
import { registerTexts } from './register.texts.ts'
import { electionKinds } from './terms.rules.ts'

const noFilters = { unit: '', kind: '', state: '', page: 1, do: '' }
const pageSize = 20

/** The elections of the branches one sees. */
export default function ElectionsPage() {
  const t = useWords(pageTexts)
  const branches = useOwnUnits('see', ['branch'])
  const kept = useOwnUnits('keep-gatherings', ['branch'])
  if (!branches || !kept) return <Loading />
  if (branches.length > 0) return <Register branches={branches} kept={kept} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

function Register({ branches, kept }: { branches: readonly OwnUnit[]; kept: readonly OwnUnit[] }) {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { language } = useLanguage()
  const [filters, setFilters] = useFilters(noFilters)
  const [opening, setOpening] = useState(false)
  const columns = useElectionColumns(branches.length > 1 && !filters.unit)
  const asked = {
    ...(filters.unit ? { unitId: filters.unit } : {}),
    ...(filters.kind ? { kind: filters.kind as (typeof electionKinds)[number] } : {}),
    ...(filters.state ? { state: filters.state as 'open' | 'closed' | 'dropped' } : {}),
  }
  const { value, stale } = useAsk(listElections, { ...asked, page: filters.page, size: pageSize })
  const narrowed = Object.keys(asked).length > 0
  const begin = kept.length > 0 ? () => setOpening(true) : undefined
  return (
    <>
      <PageHead
        actions={
          <>
            <LinkButton href={link(exportElections, { ...asked, language })} icon="download">
              {t('export')}
            </LinkButton>
            {begin ? (
              <Button onPress={begin} variant="primary">
                {t('open')}
              </Button>
            ) : null}
          </>
        }
        title={t('title')}
      />
      <FilterBar
        onClear={narrowed ? () => setFilters({ ...noFilters }) : undefined}
        right={value && t('counted', { total: value.total })}
      >
        {branches.length > 1 ? (
          <Select
            label={word('branch')}
            labelHidden
            onChange={(unit) => setFilters({ unit })}
            options={[
              { value: '', label: t('everyBranch') },
              ...branches.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={filters.unit}
            width={220}
          />
        ) : null}
        <Select
          label={word('kind')}
          labelHidden
          onChange={(kind) => setFilters({ kind })}
          options={[
            { value: '', label: t('everyKind') },
            ...electionKinds.map((kind) => ({ value: kind as string, label: word(`kind.${kind}`) })),
          ]}
          value={filters.kind}
          width={180}
        />
        <Select
          label={word('state')}
          labelHidden
          onChange={(state) => setFilters({ state })}
          options={[
            { value: '', label: t('everyState') },
            ...(['open', 'closed', 'dropped'] as const).map((state) => ({
              value: state as string,
              label: word(`state.${state}`),
            })),
          ]}
          value={filters.state}
          width={140}
        />
      </FilterBar>
      <Table
        columns={columns}
        density="roomy"
        empty={t(narrowed ? 'noMatch' : 'none')}
        emptyAction={begin && !narrowed ? <Button onPress={begin}>{t('open')}</Button> : undefined}
        label={word('elections')}
        least={680}
        line="light"
        loading={stale}
        rowKey={({ id }) => id}
        rows={value?.elections}
      />
      <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      {opening ? <PlanDialog branches={kept} onClose={() => setOpening(false)} /> : null}
    </>
  )
}
