import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, FilterBar, LinkButton, Loading, Notice, PageHead, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { CoverageSection } from './pages/coverage.tsx'
import { closed, type Filters, noFilters } from './pages/filters.ts'
import { OccasionDialog } from './pages/occasion-dialog.tsx'
import { Occasions } from './pages/occasions.tsx'
import { TalkDialog } from './pages/talk-dialog.tsx'
import { TalkList } from './pages/talk-list.tsx'
import { TalksPaper } from './pages/talks-paper.tsx'
import { exportTalks, showCoverage } from './talks.contract.ts'
import { pageTexts } from './talks-page.texts.ts'

/** L13: who still lacks a talk this year, what calls for one, and the talks held. For secretary, deputy and committee. */
export default function TalksPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useOwnUnits('keep-talks', ['branch'])
  if (!branches) return <Loading />
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  if (branch) return <Talks {...{ branch, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noBranch')}</EmptyState>
    </>
  )
}

interface TalksProps {
  branch: OwnUnit
  branches: readonly OwnUnit[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Talks({ branch, branches, filters, setFilters }: TalksProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const [printing, setPrinting] = useState(false)
  const year = Number(filters.year) || yearOf(today)
  const { value: coverage, refusal } = useAsk(showCoverage, { branchId: branch.id, year })
  // A dialog opens over the page of the list that is there.
  const change = (next: Partial<Filters>) => setFilters('do' in next ? { page: filters.page, ...next } : next)
  const close = () => change(closed)
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={
            <>
              <Button icon="print" onPress={() => setPrinting(true)} working={printing}>
                {t('print')}
              </Button>
              <LinkButton
                href={link(exportTalks, {
                  branchId: branch.id,
                  year,
                  ...(filters.with ? { personId: filters.with } : {}),
                })}
                icon="download"
              >
                {t('export')}
              </LinkButton>
              <Button onPress={() => change({ ...closed, do: 'occasion' })}>{t('recordOccasion')}</Button>
              <Button onPress={() => change({ ...closed, do: 'talk' })} variant="primary">
                {t('record')}
              </Button>
            </>
          }
          line="none"
          sub={coverage ? t('sub', { branch: branch.name, year, members: coverage.members }) : branch.name}
          title={t('title')}
        />
        <FilterBar>
          <Select
            label={t('year')}
            labelHidden
            onChange={(chosen) => change({ year: chosen === String(yearOf(today)) ? '' : chosen })}
            options={[0, 1, 2, 3].map((back) => String(yearOf(today) - back)).map((value) => ({ value, label: value }))}
            value={String(year)}
            width={120}
          />
          {branches.length > 1 ? (
            <Select
              label={t('branch')}
              labelHidden
              onChange={(chosen) => change({ branch: chosen })}
              options={branches.map(({ id, name }) => ({ value: id, label: name }))}
              value={branch.id}
              width={220}
            />
          ) : null}
        </FilterBar>
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        <CoverageSection
          coverage={coverage}
          onTalk={(person) => change({ ...closed, do: 'talk', person })}
          year={year}
        />
        <Occasions
          branchId={branch.id}
          onTalk={(occasion) => change({ ...closed, do: 'talk', occasion })}
          year={year}
        />
        <TalkList branchId={branch.id} filters={filters} onChange={change} year={year} />
      </div>
      {printing ? (
        <TalksPaper
          branch={branch}
          coverage={coverage}
          onDone={() => setPrinting(false)}
          with={filters.with}
          year={year}
        />
      ) : null}
      {filters.do === 'talk' ? (
        <TalkDialog branchId={branch.id} occasionId={filters.occasion} onClose={close} personId={filters.person} />
      ) : null}
      {filters.do === 'occasion' ? (
        <OccasionDialog branchId={branch.id} onClose={close} personId={filters.person} />
      ) : null}
    </>
  )
}
