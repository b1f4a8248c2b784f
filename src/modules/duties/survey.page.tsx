import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, LinkButton, Loading, PageHead, Section, Status, Table, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutiesTexts } from './duties.texts.ts'
import { type Family, familyNames } from './duty-kinds.rules.ts'
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
      {familyNames
        .map((family) => ({ family, rules: value.rules.filter((rule) => rule.family === family) }))
        .filter(({ rules }) => rules.length > 0)
        .map(({ family, rules }) => (
          <OfFamily family={family} key={family} rules={rules} />
        ))}
    </>
  )
}

interface Row {
  readonly rule: Rule
  readonly branch: Branch
}

/** One table a family, its rules as heads in it; the rules nobody needs help with are one line. */
function OfFamily({ family, rules }: { family: Family; rules: readonly Rule[] }) {
  const t = useWords(surveyTexts)
  const names = useWords(dutiesTexts)
  const { language } = useLanguage()
  const columns = useColumns()
  const wide = useWide(768)
  const title = names(`family.${family}`)
  const rows = rules.flatMap((rule) => rule.branches.map((branch) => ({ rule, branch })))
  const headOf = ({ rule: { rule, more } }: Row) => ({
    key: rule,
    title: names(`rule.${rule}`),
    ...(more > 0 ? { note: t('more', { count: more }) } : {}),
  })
  const calm = rules.filter(({ branches }) => branches.length === 0).map(({ rule }) => names(`rule.${rule}`))
  return (
    <Section title={title}>
      {rows.length > 0 ? (
        <Table
          columns={columns}
          groupOf={headOf}
          label={title}
          least={wide ? 720 : 300}
          line="light"
          rowKey={({ rule, branch }) => `${rule.rule} ${branch.id}`}
          rows={rows}
        />
      ) : null}
      {calm.length > 0 ? (
        <p className={css.calm}>{t('noneInNeed', { duties: calm.join(language === 'zh' ? '、' : ', ') })}</p>
      ) : null}
    </Section>
  )
}

function useColumns(): Column<Row>[] {
  const t = useWords(surveyTexts)
  const { today } = useSession()
  const wide = useWide(768)
  const openOf = ({ rule, branch }: Row) => (
    <TextLink href={`/duties?unit=${branch.id}&rule=${rule.rule}`}>{t('open')}</TextLink>
  )
  if (!wide)
    return [
      { key: 'branch', title: t('branch'), cell: ({ branch }) => <Named row={branch} /> },
      { key: 'open', title: '', kind: 'action', cell: openOf, width: 72 },
    ]
  return [
    { key: 'branch', title: t('branch'), cell: ({ branch }) => branch.name },
    { key: 'above', title: t('above'), cell: ({ branch }) => branch.above ?? '–', width: 200 },
    { key: 'state', title: t('state'), cell: ({ branch }) => <States branch={branch} />, width: 260 },
    {
      key: 'dueOn',
      title: t('dueOn'),
      kind: 'date',
      cell: ({ branch }) => shortDay(branch.dueOn, today),
      whole: true,
      width: 120,
    },
    { key: 'open', title: '', kind: 'action', cell: openOf, width: 96 },
  ]
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
