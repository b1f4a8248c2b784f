import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import { standOf } from '../rectification.rules.ts'
import css from './appraisal.module.css'
import type { Opened, PathRow, ShownStep } from './path.ts'

/** What a row of the path came to. */
export function What({ row, opened }: { row: PathRow; opened: Opened }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  if (row.kind === 'rectification-list') return listWords()
  if (row.kind === 'publish')
    return opened.publication ? <span>{t('publishedSub', { count: opened.publication.excellent.length })}</span> : null
  if (row.kind === 'report') return <Reports opened={opened} />
  return (
    <span className={css.what}>
      {row.steps.map((step) => (
        <StepWords key={step.id} step={step} />
      ))}
    </span>
  )

  function listWords() {
    const { lines, done } = standOf(opened.lines, today)
    return lines > 0 ? <span>{t('listed', { lines, done })}</span> : null
  }
}

/** The numbers under which it went up, and that something was corrected since. */
function Reports({ opened: { reports, correctedOn } }: { opened: Opened }) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  if (reports.length === 0) return null
  return (
    <span className={css.what}>
      {reports.map(({ edition, number, reportedOn }) => (
        <span key={edition}>{reports.length > 1 ? `${number} ${shortDay(reportedOn, today)}` : number}</span>
      ))}
      {correctedOn ? <small>{t('reportAgain', { day: shortDay(correctedOn, today) })}</small> : null}
    </span>
  )
}

function StepWords({ step }: { step: ShownStep }) {
  const t = useWords(pageTexts)
  const term = useWords(appraisalTerms)
  const { today } = useSession()
  const facts = [step.place && term(`place.${step.place}`), step.sources && t('sources', { count: step.sources })]
  return (
    <span className={step.struck ? css.struck : undefined}>
      {step.words ? <span>{step.words}</span> : null}
      <small>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {step.gatherings.map(({ id, title, heldOn }) => (
          <TextLink href={`/gatherings/${id}`} key={id} quiet wraps>
            {`${shortDay(heldOn, today)} ${title}`}
          </TextLink>
        ))}
        {step.struck ? <span>{t('struckNote', { reason: step.struck.reason, by: step.struck.by })}</span> : null}
      </small>
    </span>
  )
}
