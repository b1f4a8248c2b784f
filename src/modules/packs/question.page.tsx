import { useParams } from '@tanstack/react-router'
import { isQuestion, nearestQuestion, type QuestionName, regulationsTexts } from '#regulations/index.ts'
import { localOn } from '#regulations/local/local-law.rules.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  Code,
  DatePicker,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHead,
  Section,
  TextLink,
} from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { asksKey, chapterOf, rulesOf } from './book.rules.ts'
import css from './pages/book.module.css'
import { CasesPart } from './pages/cases-part.tsx'
import { bookTexts, chapterTexts } from './pages/regulations.texts.ts'
import { RuleEntry } from './pages/rule-entry.tsx'
import { SettingsPart } from './pages/settings-part.tsx'
import { useBound, usePacks } from './pages/use-bound.ts'

/** One question of the book: what it asks, its rules as they stand on a day, what is left to choose, and worked cases. */
export default function QuestionPage() {
  const t = useWords(bookTexts)
  const asks = useWords(regulationsTexts)
  const { question = '' } = useParams({ strict: false }) as { question?: string }
  if (isQuestion(question)) return <Asked question={question} />
  const nearest = nearestQuestion(question)
  return (
    <EmptyState
      action={<TextLink href={`/regulations/${nearest}`}>{t('nearest', { asks: asks(asksKey(nearest)) })}</TextLink>}
    >
      {t('unknown', { question })}
    </EmptyState>
  )
}

function Asked({ question }: { question: QuestionName }) {
  const t = useWords(bookTexts)
  const named = useWords(chapterTexts)
  const asks = useWords(regulationsTexts)
  const { today } = useSession()
  const [filters, setFilters] = useFilters({ on: '', unit: '' })
  const on = filters.on || today
  const { unitId } = useBound(filters.unit)
  const packs = localOn(usePacks(unitId, on).value?.local ?? [], on)
  return (
    <>
      <PageHead
        actions={
          <>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            <LinkButton href="/regulations">{t('back')}</LinkButton>
          </>
        }
        line="none"
        sub={
          <>
            {named(chapterOf(question))} <Code>{question}</Code>
          </>
        }
        title={asks(asksKey(question))}
      />
      <FilterBar onClear={filters.on ? () => setFilters({ on: '' }) : undefined}>
        <DatePicker
          label={t('on')}
          onChange={(day) => setFilters({ on: day && day !== today ? day : '' })}
          value={on}
        />
      </FilterBar>
      <Section line="heavy" note={t('asOf', { on })} title={t('rulesThen')}>
        <ul className={css.rules}>
          {rulesOf(question, on).map((rule) => (
            <RuleEntry key={rule.rule} packs={packs} then={rule} />
          ))}
        </ul>
      </Section>
      <SettingsPart packs={packs} question={question} />
      <CasesPart question={question} />
    </>
  )
}
