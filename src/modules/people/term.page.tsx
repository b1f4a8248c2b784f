import { lazy, Suspense, useState } from 'react'
import { link, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { judgedTexts } from '#web/judged.texts.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import {
  Button,
  Drawer,
  EmptyState,
  FilterBar,
  LinkButton,
  Loading,
  Notice,
  PageHead,
  useStatusWord,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { Choice } from './pages/choice.tsx'
import { useSentence } from './pages/sentence.ts'
import { Former, StruckTerms } from './pages/term/former.tsx'
import { Running } from './pages/term/running.tsx'
import { type Explained, type Filters, noFilters, type Terms } from './pages/term/shown.ts'
import { TermPaper } from './pages/term/term-paper.tsx'
import { exportTerms, listTerms } from './term.contract.ts'
import { termWords } from './term.texts.ts'

const TermDialogs = lazy(() => import('./pages/term/term-dialogs.tsx'))

/** L03: a branch's committee, its term of office and the ones before. */
export default function TermPage() {
  const t = useWords(termWords)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useOwnUnits('see', ['branch'])
  if (!branches) return <Loading />
  const branch = branches.find(({ id }) => id === filters.branch) ?? branches[0]
  if (branch) return <BranchTerms {...{ branch, branches, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState action={<LinkButton href="/roster">{t('toRoster')}</LinkButton>}>{t('noOffice')}</EmptyState>
    </>
  )
}

interface BranchTermsProps {
  branch: OwnUnit
  branches: readonly OwnUnit[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function BranchTerms({ branch, branches, filters, setFilters }: BranchTermsProps) {
  const t = useWords(termWords)
  const { language } = useLanguage()
  const sentence = useSentence()
  const [explained, setExplained] = useState<Explained | null>(null)
  const [printing, setPrinting] = useState(false)
  const { value, refusal, stale } = useAsk(listTerms, { branchId: branch.id })
  const terms = stale ? undefined : value
  const open = (dialog: Partial<Filters>) => setFilters({ term: '', elected: '', ...dialog })
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={
            <>
              <Button disabled={!terms?.terms.length} icon="print" onPress={() => setPrinting(true)}>
                {t('print')}
              </Button>
              <LinkButton href={link(exportTerms, { branchId: branch.id, language })} icon="download">
                {t('export')}
              </LinkButton>
              {terms?.may.record ? (
                <Button onPress={() => open({ do: 'record' })} variant="primary">
                  {t('record')}
                </Button>
              ) : null}
            </>
          }
          line="none"
          sub={t('sub', { branch: branch.name })}
          title={t('title')}
        />
        {branches.length > 1 ? (
          <FilterBar>
            <Choice
              label={t('branch')}
              labelHidden
              none={null}
              onChange={(id) => setFilters({ ...noFilters, branch: id ?? '' })}
              options={branches.map(({ id, name }) => ({ value: id, label: name }))}
              value={branch.id}
              width={220}
            />
          </FilterBar>
        ) : null}
        {refusal ? <Notice kind="refusal">{sentence(refusal)}</Notice> : null}
        {terms || refusal ? null : <Loading />}
        {terms ? <Ledger explain={setExplained} open={open} terms={terms} /> : null}
      </div>
      <Why explained={explained} onClose={() => setExplained(null)} />
      {terms && printing ? <TermPaper onDone={() => setPrinting(false)} terms={terms} /> : null}
      {terms ? (
        <Suspense>
          <TermDialogs filters={filters} onClose={() => open({ do: '' })} terms={terms} />
        </Suspense>
      ) : null}
    </>
  )
}

function Why({ explained, onClose }: { explained: Explained | null; onClose: () => void }) {
  const t = useWords(judgedTexts)
  const statusWord = useStatusWord()
  return (
    <Drawer onClose={onClose} open={explained !== null} title={t('why')}>
      {explained ? (
        <JudgedPanel
          about={explained.about}
          answer={explained.answer}
          state={explained.standing.kind}
          title={explained.standing.word ?? statusWord(explained.standing.kind, explained.standing.n)}
        />
      ) : null}
    </Drawer>
  )
}

interface LedgerProps {
  terms: Terms
  open: (dialog: Partial<Filters>) => void
  explain: (explained: Explained) => void
}

function Ledger({ terms: { terms, struck, may }, open, explain }: LedgerProps) {
  const t = useWords(termWords)
  const [running, ...former] = terms
  return (
    <>
      {running ? (
        <Running explain={explain} mayRecord={may.record} open={open} term={running} />
      ) : (
        <EmptyState>{t('none')}</EmptyState>
      )}
      {former.length > 0 ? <Former explain={explain} open={open} terms={former} /> : null}
      <StruckTerms struck={struck} />
    </>
  )
}
