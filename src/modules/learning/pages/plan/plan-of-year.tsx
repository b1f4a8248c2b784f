import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { FilterBar, Loading, Notice, PageHead, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listStudied, showPlan } from '../../plan.contract.ts'
import { planTexts } from '../../plan-page.texts.ts'
import type { ReadBranch } from '../branches.ts'
import { Balance } from './balance.tsx'
import { CopyDialog, SettleNotice } from './copy-dialog.tsx'
import { Leaders } from './leaders.tsx'
import { LineDialog } from './line-dialog.tsx'
import { Lines } from './lines.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { PlanActions } from './plan-actions.tsx'
import type { Filters } from './plan-value.ts'
import { StreamsDialog } from './streams-dialog.tsx'
import { StudiedList } from './studied.tsx'
import { TopicDialog } from './topic-dialog.tsx'

interface PlanOfYearProps {
  branch: ReadBranch
  branches: readonly ReadBranch[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

export function PlanOfYear({ branch, branches, filters, setFilters }: PlanOfYearProps) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const year = Number(filters.year) || yearOf(today)
  const month = Number(filters.month) || 0
  const asked = { branchId: branch.id, year }
  const { value: plan, refusal, stale } = useAsk(showPlan, asked)
  const studied = useAsk(listStudied, asked)
  const open = (what: string, id = '') => setFilters({ do: what, id })
  const close = () => setFilters({ do: '', id: '' })
  return (
    <>
      <PageHead
        actions={plan ? <PlanActions month={month} onOpen={open} plan={plan} /> : null}
        sub={t('sub', { branch: branch.name, year })}
        title={t('title')}
      />
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Where {...{ branch, branches, filters, setFilters, year }} total={plan?.lines.length} />
      {plan ? (
        <>
          <SettleNotice plan={plan} />
          <Balance plan={plan} today={today} />
          <Lines loading={stale} month={month} onOpen={open} plan={plan} />
          <StudiedList
            loading={studied.stale}
            month={month}
            onOnly={(only) => setFilters({ only: only ? 'yes' : '' })}
            onTag={({ gatheringId, purpose }) => open('topic', `${gatheringId} ${purpose}`)}
            only={filters.only === 'yes'}
            plan={plan}
            studied={studied.value?.studied}
          />
          <Leaders branchId={branch.id} year={year} />
          {plan.may.keep ? <Dialogs filters={filters} onClose={close} plan={plan} studied={studied.value} /> : null}
        </>
      ) : refusal ? null : (
        <Loading />
      )}
    </>
  )
}

interface DialogsProps {
  plan: Parameters<typeof LineDialog>[0]['plan']
  studied: ReturnType<typeof useAsk<typeof listStudied>>['value']
  filters: Filters
  onClose: () => void
}

/** The one the address names. */
function Dialogs({ plan, studied, filters, onClose }: DialogsProps) {
  const line = plan.lines.find(({ id }) => id === filters.id)
  const row = studied?.studied.find(({ gatheringId, purpose }) => `${gatheringId} ${purpose}` === filters.id)
  switch (filters.do) {
    case 'line':
      return filters.id && !line ? null : <LineDialog line={line ?? null} onClose={onClose} plan={plan} />
    case 'link':
      return line && studied ? (
        <LinkDialog line={line} onClose={onClose} plan={plan} sessions={studied.sessions} studied={studied.studied} />
      ) : null
    case 'topic':
      return row ? <TopicDialog onClose={onClose} plan={plan} studied={row} /> : null
    case 'streams':
      return <StreamsDialog onClose={onClose} plan={plan} />
    case 'copy':
      return <CopyDialog onClose={onClose} plan={plan} />
    default:
      return null
  }
}

interface WhereProps extends PlanOfYearProps {
  year: number
  total: number | undefined
}

/** Which branch, year and month. */
function Where({ branch, branches, filters, setFilters, year, total }: WhereProps) {
  const t = useWords(planTexts)
  const { today } = useSession()
  const now = yearOf(today)
  return (
    <FilterBar right={total === undefined ? null : t('count', { count: total })}>
      <Select
        label={t('year')}
        labelHidden
        onChange={(chosen) => setFilters({ year: chosen === String(now) ? '' : chosen })}
        options={[now + 1, now, now - 1, now - 2].map((value) => ({ value: String(value), label: String(value) }))}
        value={String(year)}
        width={120}
      />
      <Select
        label={t('month')}
        labelHidden
        onChange={(chosen) => setFilters({ month: chosen === '0' ? '' : chosen })}
        options={Array.from({ length: 13 }, (_, at) => ({
          value: String(at),
          label: at === 0 ? t('wholeYear') : t('monthOf', { month: at }),
        }))}
        value={filters.month || '0'}
        width={120}
      />
      {branches.length > 1 ? (
        <Select
          label={t('branch')}
          labelHidden
          onChange={(chosen) => setFilters({ branch: chosen === branches[0]?.id ? '' : chosen })}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          value={branch.id}
          width={200}
        />
      ) : null}
    </FilterBar>
  )
}
