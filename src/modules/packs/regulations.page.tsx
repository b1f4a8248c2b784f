import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, FilterBar, PageHead, RestedSearch, Segment } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { Contents } from './pages/contents.tsx'
import { DaysPart, LoadButton } from './pages/days-part.tsx'
import { FoundPart } from './pages/found-part.tsx'
import { AdoptButton, LocalPart, UnitSelect } from './pages/local-part.tsx'
import { bookTexts } from './pages/regulations.texts.ts'
import { TextsPart } from './pages/texts-part.tsx'

const parts = ['questions', 'texts', 'local', 'days'] as const
type Part = (typeof parts)[number]

/** What everything here is judged by, to be read like a book: questions, texts, local rules, working days. */
export default function RegulationsPage() {
  const t = useWords(bookTexts)
  const { today } = useSession()
  const [filters, setFilters] = useFilters({ part: 'questions', find: '', on: '', unit: '', do: '' })
  const on = filters.on || today
  const part = parts.find((one) => one === filters.part) ?? 'questions'
  return (
    <>
      <PageHead
        actions={
          <>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            {part === 'local' ? <AdoptButton onPress={() => setFilters({ do: 'adopt' })} unit={filters.unit} /> : null}
            {part === 'days' ? <LoadButton onPress={() => setFilters({ do: 'load' })} /> : null}
          </>
        }
        line="none"
        sub={t('sub')}
        title={t('title')}
      />
      <FilterBar
        onClear={filters.find || filters.on ? () => setFilters({ find: '', on: '' }) : undefined}
        right={
          <Segment
            label={t('part')}
            onChange={(chosen) => setFilters({ part: chosen, find: '', do: '' })}
            options={parts.map((one) => ({ value: one, label: t(one) }))}
            value={part}
          />
        }
      >
        <RestedSearch
          onChange={(find) => setFilters({ find, part: 'questions' })}
          placeholder={t('find')}
          value={filters.find}
        />
        {part === 'days' ? null : (
          <DatePicker
            label={t('on')}
            labelHidden
            onChange={(day) => setFilters({ on: day && day !== today ? day : '' })}
            value={on}
          />
        )}
        {part === 'local' ? <UnitSelect onChange={(unit) => setFilters({ unit })} unit={filters.unit} /> : null}
      </FilterBar>
      <PartShown
        act={filters.do}
        find={filters.find}
        on={on}
        onClose={() => setFilters({ do: '' })}
        part={part}
        unit={filters.unit}
      />
    </>
  )
}

interface PartProps {
  part: Part
  find: string
  on: string
  unit: string
  /** The dialog that is open, as the address has it. */
  act: string
  onClose: () => void
}

function PartShown({ part, find, on, unit, act, onClose }: PartProps) {
  switch (part) {
    case 'questions':
      return find ? <FoundPart find={find} on={on} /> : <Contents on={on} />
    case 'texts':
      return <TextsPart on={on} />
    case 'local':
      return <LocalPart adopting={act === 'adopt'} on={on} onClose={onClose} unit={unit} />
    case 'days':
      return <DaysPart loading={act === 'load'} onClose={onClose} />
    default:
      return part satisfies never
  }
}
