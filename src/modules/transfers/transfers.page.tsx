import { useCallback, useState } from 'react'
import { link } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { Button, EmptyState, LinkButton, Loading, PageHead, Tabs } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportAbsences } from './absence.contract.ts'
import { exportLetters } from './letter.contract.ts'
import { Dialogs, isOfAbsence } from './pages/dialogs.tsx'
import { absencesOf, all, type Change, cleared, closed, type Filters, lettersOf, noFilters } from './pages/filters.ts'
import { AbsencePaper, LetterPaper } from './pages/register-paper.tsx'
import { AbsenceRegister, LetterRegister } from './pages/registers.tsx'
import { pageTexts } from './transfers-pages.texts.ts'

/** L20 and L21: introduction letters out and in, and members who are away. */
export default function TransfersPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const branches = useOwnUnits('see', ['branch'])
  const kept = useOwnUnits('keep-people', ['branch'])
  if (!branches || !kept) return <Loading />
  if (branches.length > 0) return <Registers {...{ filters, setFilters, branches, kept }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState action={<LinkButton href="/my">{t('toMine')}</LinkButton>}>{t('noBranch')}</EmptyState>
    </>
  )
}

interface RegistersProps {
  filters: Filters
  setFilters: Change
  branches: readonly OwnUnit[]
  kept: readonly OwnUnit[]
}

function Registers({ filters, setFilters, branches, kept }: RegistersProps) {
  const t = useWords(pageTexts)
  const [printing, setPrinting] = useState(false)
  const stopPrinting = useCallback(() => setPrinting(false), [])
  // A link that opens a form of somebody away names the form only.
  const tab = filters.tab === 'away' || isOfAbsence(filters.do) ? 'away' : 'letters'
  const away = tab === 'away'
  // A dialog opens over the page of the list that is there.
  const change: Change = (next) => setFilters('do' in next ? { page: filters.page, ...closed, ...next } : next)
  // Who keeps a branch begins with it, who only reads many with all of them.
  const own = kept[0] ?? (branches.length === 1 ? branches[0] : undefined)
  const branch = filters.unit === all ? undefined : (branches.find(({ id }) => id === filters.unit) ?? own)
  const keeping = kept.find(({ id }) => id === branch?.id) ?? kept[0]
  const begin = (task: 'letter' | 'receive' | 'away') => (keeping ? () => change({ do: task }) : null)
  const shown = { ...filters, tab, unit: branch?.id ?? '' }
  const register = { filters: shown, branches, change }
  const named = branch?.name ?? t('allBranches')
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={<Actions {...{ begin, printing }} filters={shown} onPrint={() => setPrinting(true)} />}
          line="none"
          sub={named}
          title={t('title')}
        />
        <Tabs
          label={t('title')}
          onSelect={(tab) => change({ ...cleared, ...closed, tab, page: 1 })}
          selected={tab}
          tabs={[
            {
              key: 'letters',
              title: t('tabLetters'),
              content: <LetterRegister {...register} begin={begin('letter')} />,
            },
            { key: 'away', title: t('tabAway'), content: <AbsenceRegister {...register} begin={begin('away')} /> },
          ]}
        />
        {keeping && filters.do ? (
          <Dialogs branchId={keeping.id} filters={filters} onClose={() => change({ do: '', tab })} />
        ) : null}
      </div>
      {printing && away ? <AbsencePaper branch={named} filters={shown} onDone={stopPrinting} /> : null}
      {printing && !away ? <LetterPaper branch={named} filters={shown} onDone={stopPrinting} /> : null}
    </>
  )
}

interface ActionsProps {
  filters: Filters
  begin: (task: 'letter' | 'receive' | 'away') => (() => void) | null
  printing: boolean
  onPrint: () => void
}

/** Print, export, and what can be entered: the commonest in red. */
function Actions({ filters, begin, printing, onPrint }: ActionsProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const away = filters.tab === 'away'
  const [receive, first] = [begin('receive'), begin(away ? 'away' : 'letter')]
  return (
    <>
      <Button icon="print" onPress={onPrint} working={printing}>
        {t('print')}
      </Button>
      <LinkButton
        href={
          away
            ? link(exportAbsences, { ...absencesOf(filters), language })
            : link(exportLetters, { ...lettersOf(filters), language })
        }
        icon="download"
      >
        {t('export')}
      </LinkButton>
      {receive && !away ? <Button onPress={receive}>{t('receive')}</Button> : null}
      {first ? (
        <Button onPress={first} variant="primary">
          {t(away ? 'recordAway' : 'issue')}
        </Button>
      ) : null}
    </>
  )
}
