import { useSession } from '#web/session.tsx'
import { NextThing, Status, StrokeRow } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import css from './appraisal.module.css'
import { type OpenedYear, type PathRow, pathOf, waitOf } from './path.ts'
import { useStepWord } from './words.ts'

/** What comes next in each of the two, and who is waited for; a stroke for each step. */
export function NextBand({ shown }: { shown: OpenedYear }) {
  const { today } = useSession()
  const rows = pathOf(shown.opened, today)
  const parts = (['life', 'appraisal'] as const).map((part) => rows.filter((row) => row.part === part))
  return (
    <div className={css.next}>
      {parts.map((part) => (part[0] ? <NextOf key={part[0].part} rows={part} shown={shown} /> : null))}
    </div>
  )
}

function NextOf({ rows, shown }: { rows: readonly PathRow[]; shown: OpenedYear }) {
  const t = useWords(pageTexts)
  const word = useStepWord()
  const { today } = useSession()
  const done = rows.filter(({ on }) => on !== null).length
  const next =
    rows.find(({ state }) => state === 'skipped') ?? rows.find(({ state }) => state === 'next' || state === 'late')
  const wait = next && waitOf(next.kind, shown, today)
  const name = t(rows[0]?.part === 'life' ? 'nextOfLife' : 'nextOfAppraisal')
  return (
    <section className={css.nextOf}>
      <p className={css.nextHead}>
        <b>{name}</b>
        <span>{t('stepsOf', { of: rows.length, done })}</span>
        <StrokeRow
          label={t('strokes', { part: name, of: rows.length, done })}
          size="small"
          solid={done}
          total={rows.length}
        />
      </p>
      {next && wait ? (
        <NextThing note={t(wait.key, wait.numbers)}>{t('next', { step: word(next.kind) })}</NextThing>
      ) : (
        <Status kind="met" word={t('allDone')} />
      )}
    </section>
  )
}
