import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Section, Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { appraisalTerms } from './appraisal.texts.ts'
import { mineTexts } from './appraisal-members.texts.ts'
import type { Totals } from './grades.rules.ts'
import { myAppraisal } from './mine.contract.ts'
import css from './pages/appraisal.module.css'
import { LineState } from './pages/lines-section.tsx'

type Mine = Wire<OutputOf<typeof myAppraisal>>

/** On one's own page: one's own grades that are public, who is praised, what the branch puts right. */
export function MyAppraisal() {
  const t = useWords(mineTexts)
  const term = useWords(appraisalTerms)
  const { today } = useSession()
  const wide = useWide(768)
  const { value } = useAsk(myAppraisal, {})
  if (!value || (value.years.length === 0 && !value.lines)) return null
  return (
    <Section note={t('note')} title={t('title')}>
      {value.years.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      {value.years.map((one) => (
        <OwnYear key={`${one.branch.id} ${one.year}`} one={one} />
      ))}
      {value.lines ? (
        <Section level={3} note={t('linesNote', { year: value.lines.year })} title={t('lines')}>
          <Table
            columns={[
              { key: 'problem', title: t('problem'), cell: ({ problem }) => problem },
              ...(wide
                ? [
                    {
                      key: 'owner',
                      title: t('owner'),
                      whole: true,
                      cell: ({ owner, body }: NonNullable<Mine['lines']>['lines'][number]) =>
                        owner?.name ?? term(`body.${body}`),
                    },
                    {
                      key: 'due',
                      title: t('due'),
                      kind: 'date' as const,
                      cell: ({ dueOn }: { dueOn: string }) => shortDay(dueOn, today),
                    },
                  ]
                : []),
              { key: 'state', title: t('state'), whole: true, cell: (line) => <LineState line={line} /> },
            ]}
            label={t('lines')}
            least={300}
            rowKey={({ id }) => id}
            rows={value.lines.lines}
          />
        </Section>
      ) : null}
    </Section>
  )
}

function OwnYear({
  one: { year, branch, grade, totals, valid, corrections, publication },
}: {
  one: Mine['years'][number]
}) {
  const t = useWords(mineTexts)
  const term = useWords(appraisalTerms)
  const { language } = useLanguage()
  const { today } = useSession()
  const numbersOf = (of: Totals) =>
    t('totalsOf', {
      excellent: of.excellent,
      qualified: of.qualified,
      basically: of['basically-qualified'],
      unqualified: of.unqualified,
    })
  return (
    <div className={css.mine}>
      <p>
        <b>{year}</b>
        <b>{grade ? term(`grade.${grade}`) : t('noGrade')}</b>
        <small>{`${branch.name} ${t('publishedOn')} ${shortDay(publication.publishedOn, today)}`}</small>
      </p>
      {totals ? (
        <p>
          {numbersOf(totals)}
          <small>{` ${t('validOf', { valid: valid ?? 0 })}`}</small>
        </p>
      ) : null}
      {corrections.map(({ before, totals: ticked, reason, at }) => (
        <small key={`${at} ${ticked ? 'totals' : 'grade'}`}>
          {ticked
            ? t('correctedTotals', { before: ticked.before ? numbersOf(ticked.before) : t('noTotals'), reason })
            : t('corrected', { before: before ? term(`grade.${before}`) : t('noGrade'), reason })}
        </small>
      ))}
      <p>
        <small>{`${t('praised')} `}</small>
        {publication.excellent.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')}
      </p>
    </div>
  )
}
