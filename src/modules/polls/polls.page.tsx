import type { ReactNode } from 'react'
import { abilitiesOf } from '#core/abilities.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useFilters } from '#web/filters.ts'
import { useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import {
  type Column,
  FilterBar,
  LinkButton,
  Loading,
  Notice,
  PageHead,
  Pager,
  Section,
  Select,
  Table,
  TextLink,
} from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { PollStateMark } from './pages/poll-state-mark.tsx'
import css from './pages/polls.module.css'
import { listPolls, myPolls } from './polls.contract.ts'
import { type PollState, pollStates } from './polls.rules.ts'
import { listTexts, pollTerms } from './polls-pages.texts.ts'

/** What one is asked, and the polls one keeps. */
export default function PollsPage() {
  const t = useWords(listTexts)
  const { holdings } = useSession()
  const keeps = holdings.some(({ role }) => abilitiesOf[role].includes('keep-gatherings'))
  return (
    <>
      <PageHead
        actions={
          keeps ? (
            <LinkButton href="/polls/new" variant="primary">
              {t('write')}
            </LinkButton>
          ) : null
        }
        sub={t('sub')}
        title={t('title')}
      />
      <Mine />
      {keeps ? <Kept /> : null}
    </>
  )
}

function Mine() {
  const t = useWords(listTexts)
  const { value, stale } = useAsk(myPolls, {})
  type Row = NonNullable<typeof value>['polls'][number]
  const columns = useColumns<Row>((row) =>
    row.state === 'open' && row.answered ? (
      t('answered')
    ) : (
      <TextLink href={`/polls/${row.id}`}>{t(row.state === 'open' ? 'answer' : 'results')}</TextLink>
    ),
  )
  return (
    <Section title={t('mine')}>
      <Table
        columns={columns}
        density="roomy"
        empty={t('mineNone')}
        label={t('mine')}
        least={300}
        loading={stale}
        rowKey={({ id }) => id}
        rows={value?.polls}
      />
    </Section>
  )
}

const noFilters = { branch: '', state: '', page: 1 }
const pageSize = 20

/** A group leader keeps those of his group: they stand in the list of its branch. */
function Kept() {
  const branches = useOwnUnits('keep-gatherings', ['branch'])
  const { home } = useSession()
  if (!branches) return <Loading />
  const kept = branches.length > 0 ? branches : home ? [{ id: home.branchId, name: '' }] : []
  return kept.length > 0 ? <KeptPolls branches={kept} /> : null
}

function KeptPolls({ branches }: { branches: readonly { id: string; name: string }[] }) {
  const t = useWords(listTexts)
  const term = useWords(pollTerms)
  const { language } = useLanguage()
  const [filters, setFilters] = useFilters(noFilters)
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  const state = pollStates.find((known) => known === filters.state)
  const asked = { branchId: branch?.id ?? '', ...(state ? { state } : {}), page: filters.page, size: pageSize }
  const { value, stale, refusal } = useAsk(listPolls, asked)
  type Row = NonNullable<typeof value>['polls'][number]
  const columns = useColumns<Row>((row) => <PollStateMark state={row.state} />, {
    key: 'tookPart',
    title: t('tookPart'),
    kind: 'number',
    width: 90,
    whole: true,
    cell: (row) => `${row.tookPart ?? 0} / ${row.asked}`,
  })
  return (
    <Section title={t('kept')}>
      <FilterBar
        onClear={filters.state ? () => setFilters({ state: '' }) : undefined}
        right={value ? t('counted', { total: value.total }) : null}
      >
        {branches.length > 1 ? (
          <Select
            label={t('branch')}
            labelHidden
            onChange={(chosen) => setFilters({ branch: chosen })}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            value={branch?.id ?? ''}
            width={220}
          />
        ) : null}
        <Select<PollState | 'every'>
          label={t('state')}
          labelHidden
          onChange={(chosen) => setFilters({ state: chosen === 'every' ? '' : chosen })}
          options={[
            { value: 'every', label: t('every') },
            ...pollStates.map((value) => ({ value, label: term(`state.${value}`) })),
          ]}
          value={state ?? 'every'}
          width={160}
        />
      </FilterBar>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Table
        columns={columns}
        density="roomy"
        empty={t(filters.state ? 'noMatch' : 'none')}
        label={t('kept')}
        least={300}
        loading={stale}
        rowKey={({ id }) => id}
        rows={value?.polls}
      />
      <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
    </Section>
  )
}

interface Listed {
  readonly id: string
  readonly title: string
  readonly unit: { readonly name: string }
  readonly closesOn: string
}

/** The columns both lists have; on a phone whose poll it is stands under its title. */
function useColumns<Row extends Listed>(last: (row: Row) => ReactNode, before?: Column<Row>): Column<Row>[] {
  const t = useWords(listTexts)
  const { today } = useSession()
  const wide = useWide(768)
  const title = (row: Row) => (
    <span className={css.poll}>
      <TextLink href={`/polls/${row.id}`} quiet wraps>
        {row.title}
      </TextLink>
      {wide ? null : <small>{t('until', { unit: row.unit.name, closesOn: shortDay(row.closesOn, today) })}</small>}
    </span>
  )
  return [
    { key: 'title', title: t('poll'), cell: title },
    ...(wide
      ? [
          { key: 'unit', title: t('unit'), width: 180, cell: ({ unit }: Row) => unit.name },
          {
            key: 'closesOn',
            title: t('closesOn'),
            kind: 'date' as const,
            width: 110,
            whole: true,
            cell: (row: Row) => shortDay(row.closesOn, today),
          },
        ]
      : []),
    ...(before ? [before] : []),
    { key: 'last', title: t('state'), whole: true, width: wide ? 130 : 96, cell: last },
  ]
}
