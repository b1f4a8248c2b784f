import { useState } from 'react'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { Button, LinkButton, Notice, PageHead, Pager, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportCourses, listCourses } from './course.contract.ts'
import { listTexts } from './course-pages.texts.ts'
import { courseTerms } from './development.texts.ts'
import { askOf, isNarrowed, noFilters, pageSize } from './pages/filters.ts'
import { useListColumns } from './pages/list-columns.tsx'
import { ListFilters } from './pages/list-filters.tsx'
import { ListPaper } from './pages/list-paper.tsx'
import { StageBand } from './pages/stage-band.tsx'

/** L16: everybody from application to conversion, by stage: what comes next, until when, and what is late. */
export default function CoursesPage() {
  const t = useWords(listTexts)
  const term = useWords(courseTerms)
  const { language } = useLanguage()
  const { home } = useSession()
  const [filters, setFilters] = useFilters(noFilters)
  const [printing, setPrinting] = useState(false)
  const asked = askOf(filters)
  const { value, refusal, stale } = useAsk(listCourses, { ...asked, page: filters.page, size: pageSize })
  const wide = useWide(900)
  const columns = useListColumns(!wide)
  const people = value?.stages.reduce((sum, one) => sum + one, 0) ?? 0
  const hrefOf = (stage: number) => {
    const kept = Object.entries({ ...filters, page: 1, stage }).filter(
      ([name, set]) => set !== noFilters[name as keyof typeof noFilters],
    )
    return `/development?${new URLSearchParams(kept.map(([name, set]) => [name, String(set)]))}`
  }
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={
            <>
              <Button icon="print" onPress={() => setPrinting(true)} working={printing}>
                {t('print')}
              </Button>
              <LinkButton href={link(exportCourses, { ...asked, language })} icon="download">
                {t('export')}
              </LinkButton>
            </>
          }
          line="none"
          sub={value ? t(value.late > 0 ? 'sub' : 'subCalm', { people, late: value.late }) : '\u00a0'}
          title={t('title')}
        />
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        <StageBand chosen={filters.stage} counts={value?.stages ?? []} hrefOf={hrefOf} />
        <ListFilters branches={value?.branches ?? []} filters={filters} onChange={setFilters} total={value?.total} />
        <Table
          columns={columns}
          density="roomy"
          empty={t(isNarrowed(filters) ? 'noMatch' : 'none')}
          emptyAction={isNarrowed(filters) ? undefined : <LinkButton href="/roster">{t('toRoster')}</LinkButton>}
          groupOf={({ stage }) => ({
            key: String(stage),
            title: term(`stage.${stage}`),
            note: t('stageCount', { n: value?.stages[stage - 1] ?? 0 }),
          })}
          label={t('table')}
          least={wide ? 880 : 300}
          line="light"
          loading={stale}
          rowHref={({ person }) => `/development/${person.id}`}
          rowKey={({ person }) => person.id}
          rows={value?.courses}
        />
        <Pager onPage={(page) => setFilters({ page })} page={filters.page} size={pageSize} total={value?.total ?? 0} />
      </div>
      {printing ? (
        <ListPaper
          asked={asked}
          branch={branchOf(value?.branches, filters.branch) ?? home?.name ?? ''}
          onDone={() => setPrinting(false)}
        />
      ) : null}
    </>
  )
}

function branchOf(branches: readonly { id: string; name: string }[] | undefined, chosen: string) {
  return (branches?.find(({ id }) => id === chosen) ?? (branches?.length === 1 ? branches[0] : undefined))?.name
}
