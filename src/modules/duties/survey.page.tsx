import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import {
  type Column,
  EmptyState,
  LinkButton,
  Loading,
  PageHead,
  Section,
  Status,
  Table,
  TextLink,
} from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { dutiesTexts } from './duties.texts.ts'
import { surveyBranches } from './survey.contract.ts'
import css from './survey.module.css'
import { surveyTexts } from './survey.texts.ts'

type Rule = Wire<OutputOf<typeof surveyBranches>>['rules'][number]
type Branch = Rule['branches'][number]

/** Which branches need help, by duty: for whoever looks after several. */
export default function SurveyPage() {
  const t = useWords(surveyTexts)
  const { value } = useAsk(surveyBranches, {}, { everyMs: 300_000 })
  if (!value) return <Loading />
  return (
    <>
      <PageHead
        actions={<LinkButton href="/duties?unit=all">{t('allDuties')}</LinkButton>}
        line="none"
        sub={t('sub')}
        title={t('title')}
      />
      <p className={css.counted}>{t('counted', { branches: value.branches, inNeed: value.inNeed })}</p>
      {value.rules.map((rule) => (
        <OfRule key={rule.rule} rule={rule} />
      ))}
    </>
  )
}

function OfRule({ rule }: { rule: Rule }) {
  const t = useWords(surveyTexts)
  const names = useWords(dutiesTexts)
  const { today } = useSession()
  const wide = useWide(768)
  const openOf = (row: Branch) => <TextLink href={`/duties?unit=${row.id}&rule=${rule.rule}`}>{t('open')}</TextLink>
  const columns: Column<Branch>[] = wide
    ? [
        { key: 'branch', title: t('branch'), cell: (row) => row.name },
        { key: 'above', title: t('above'), cell: (row) => row.above ?? '–', width: 200 },
        { key: 'state', title: t('state'), cell: (row) => <States branch={row} />, width: 260 },
        {
          key: 'dueOn',
          title: t('dueOn'),
          kind: 'date',
          cell: (row) => shortDay(row.dueOn, today),
          whole: true,
          width: 120,
        },
        { key: 'open', title: '', kind: 'action', cell: openOf, width: 96 },
      ]
    : [
        { key: 'branch', title: t('branch'), cell: (row) => <Named row={row} /> },
        { key: 'open', title: '', kind: 'action', cell: openOf, width: 72 },
      ]
  const title = names(`rule.${rule.rule}`)
  return (
    <Section title={title}>
      {rule.branches.length === 0 ? (
        <EmptyState>{t('noneInNeed')}</EmptyState>
      ) : (
        <Table
          columns={columns}
          empty={t('noneInNeed')}
          label={title}
          least={wide ? 720 : 300}
          line="light"
          rowKey={(row) => row.id}
          rows={rule.branches}
        />
      )}
      {rule.more > 0 ? <p className={css.counted}>{t('more', { count: rule.more })}</p> : null}
    </Section>
  )
}

/** On a phone: name, state and day under one another. */
function Named({ row }: { row: Branch }) {
  const t = useWords(surveyTexts)
  const { today } = useSession()
  return (
    <span className={css.named}>
      {row.name}
      <States branch={row} />
      <span className={css.counted}>
        {t('dueOn')} {shortDay(row.dueOn, today)}
      </span>
    </span>
  )
}

function States({ branch: { overdue, dueSoon, needsHuman } }: { branch: Branch }) {
  const t = useWords(surveyTexts)
  return (
    <span className={css.states}>
      {overdue > 0 ? <Status kind="overdue" word={t('missed', { count: overdue })} /> : null}
      {needsHuman > 0 ? <Status kind="needs-human" word={t('human', { count: needsHuman })} /> : null}
      {dueSoon > 0 ? <Status kind="due-soon" word={t('soon', { count: dueSoon })} /> : null}
    </span>
  )
}
