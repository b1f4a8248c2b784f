import { yearOf } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  EmptyState,
  FilterBar,
  Loading,
  Menu,
  Notice,
  PageHead,
  Pager,
  RestedSearch,
  Select,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type ReadBranch, useReadBranches } from './pages/branches.ts'
import { StoryDialog, WithdrawDialog } from './pages/stories/story-dialog.tsx'
import { StoryList } from './pages/stories/story-list.tsx'
import { type Filters, noFilters, pageSize } from './pages/stories/story-value.ts'
import { StoryView } from './pages/stories/story-view.tsx'
import { useStreams } from './pages/streams.ts'
import { showPlan } from './plan.contract.ts'
import { listStories, showStory } from './stories.contract.ts'
import { storyTexts } from './stories-page.texts.ts'

/** Veterans' own stories: found by what was said, heard in the page. For the branch they were told to, and nobody beside. */
export default function StoriesPage() {
  const t = useWords(storyTexts)
  const { home } = useSession()
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useReadBranches()
  if (!branches) return <Loading />
  const branch = branches.find(({ id }) => id === (filters.branch || home?.branchId)) ?? branches[0]
  if (branch) return <Stories {...{ branch, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

interface StoriesProps {
  branch: ReadBranch
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Stories({ branch, filters, setFilters }: StoriesProps) {
  const t = useWords(storyTexts)
  const { today } = useSession()
  const plan = useAsk(showPlan, { branchId: branch.id, year: yearOf(today) }).value
  const streams = useStreams(plan?.streams ?? [])
  const { value: story } = useAsk(showStory, filters.story ? { id: filters.story } : null)
  const keeps = plan?.may.keep ?? false
  const open = (what: string) => setFilters({ page: filters.page, do: what })
  const usual = plan?.streams.find(({ kind, retiredOn }) => kind === 'veterans' && retiredOn === null)
  return (
    <>
      <PageHead
        actions={
          filters.story === '' ? (
            keeps ? (
              <Button onPress={() => open('story')} variant="primary">
                {t('add')}
              </Button>
            ) : null
          ) : story?.may.keep ? (
            <Menu
              entries={[
                { key: 'edit', label: t('edit'), onPress: () => open('story') },
                { key: 'withdraw', label: t('withdraw'), onPress: () => open('withdraw'), apart: true },
              ]}
              label={t('edit')}
            />
          ) : null
        }
        line={filters.story === '' ? 'none' : 'heavy'}
        sub={t('sub', { branch: branch.name })}
        title={filters.story === '' ? t('title') : (story?.title ?? t('title'))}
      />
      {filters.story === '' ? (
        <Found branch={branch} filters={filters} setFilters={setFilters} />
      ) : (
        <StoryView id={filters.story} streamName={streams.name} />
      )}
      {filters.do === 'story' && keeps && plan && (filters.story === '' || story) ? (
        <StoryDialog
          branchId={branch.id}
          onClose={() => open('')}
          story={filters.story === '' ? null : (story ?? null)}
          streams={streams}
          usualStream={usual?.id ?? streams.options()[0]?.value ?? ''}
        />
      ) : null}
      {filters.do === 'withdraw' && story ? <WithdrawDialog onClose={() => open('')} story={story} /> : null}
    </>
  )
}

/** The list, narrowed by words that were said and by tags. */
function Found({ branch, filters, setFilters }: StoriesProps) {
  const t = useWords(storyTexts)
  const { language } = useLanguage()
  const { search, tag, page } = filters
  const { value, refusal } = useAsk(listStories, { branchId: branch.id, search, tag, page, size: pageSize })
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  return (
    <>
      <FilterBar right={value ? t('count', { count: value.total }) : null}>
        <RestedSearch onChange={(next) => setFilters({ search: next })} placeholder={t('search')} value={search} />
        {value && value.tags.length > 0 ? (
          <Select
            label={t('tag')}
            labelHidden
            onChange={(next) => setFilters({ tag: next === '*' ? '' : next })}
            options={[{ value: '*', label: t('everyTag') }, ...value.tags.map((one) => ({ value: one, label: one }))]}
            value={tag || '*'}
            width={160}
          />
        ) : null}
      </FilterBar>
      {value ? (
        <StoryList empty={t(search === '' && tag === '' ? 'none' : 'noneFound')} stories={value.stories} />
      ) : (
        <Loading />
      )}
      <Pager onPage={(next) => setFilters({ page: next })} page={page} size={pageSize} total={value?.total ?? 0} />
    </>
  )
}
