import { dayIn } from '#core/day.ts'
import { isNo } from '#core/decision.ts'
import { readPaper, readReport } from '#modules/appraisal/ledger.public.ts'
import { registerSheet, stepSentence, stepWord } from '#modules/appraisal/papers.rules.ts'
import { isAppraisalStep } from '#modules/appraisal/terms.rules.ts'
import { chineseDay } from '#print/chinese.ts'
import type { Scope } from '../scope.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'

/** L12: totals of the ballot, grades with their cap, the opinion, publication and report; who voted how is nowhere. */
export const appraisal: Section = {
  id: 'L12',
  needs: 'keep-appraisal',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source:
    '自民主评议的登记打印：测评只有票数，评定等次以支委会意见为准，按花名册的次序。自评表与签名以纸质为原件，另行保存。',
  count: async (scope) => (await readYear(scope))?.chosen.length ?? 0,
  read: async (scope) => {
    const year = await readYear(scope)
    if (!year || year.chosen.length === 0) return []
    const register = grid(columnsOf(year.sheet.grades), numbered(year.chosen, cells), {
      across: true,
      size: 9.5,
      rowMm: 7.5,
      facts: scope.personId === null ? year.sheet.facts : [],
    })
    if (scope.personId !== null) return [register]
    const { corrections, edition } = year.sheet
    return [
      register,
      ...(corrections.length > 0
        ? [
            grid(correctionColumns, numbered(corrections, corrected), {
              across: true,
              size: 9.5,
              rowMm: 7,
              facts: [edition],
            }),
          ]
        : []),
      grid([column('项目', 50), column('内容', null)], factsOf(year), { across: true, facts: ['步骤、意见与上报'] }),
      ...(await reportsOf(scope, year)).map(({ title, blocks }) => ({
        kind: 'paper' as const,
        listed: title,
        draft: false,
        blocks,
      })),
    ]
  },
}

/** Every report that went up, the corrected ones too, as each was. */
async function reportsOf({ context }: Scope, { life, shown }: Year) {
  const papers = []
  for (const at of shown.reports.keys()) {
    const report = await readReport(context, life.id, at + 1)
    if (!isNo(report)) papers.push(report.paper)
  }
  return papers
}

type Year = NonNullable<Awaited<ReturnType<typeof readYear>>>

async function readYear({ context, unit, year, personId }: Scope) {
  const found = await context.db
    .selectFrom('appraisal.life_year')
    .select('id')
    .where('branch_id', '=', unit.id)
    .where('year', '=', year)
    .where('has_appraisal', '=', true)
    .executeTakeFirst()
  const paper = found && (await readPaper(context, found.id))
  if (!paper) return undefined
  const { head, life, members, shown, steps } = paper
  const sheet = registerSheet(head, life.scale, members, shown.sheets, steps, {
    sheetsCorrections: shown.sheetsCorrections,
    publishedOn: shown.publication?.publishedOn ?? null,
    asPublished: false,
    dayOf: (at) => dayIn(context.zone, at),
  })
  const lines = sheet.lines.map((line, at) => ({ ...line, member: members[at] }))
  return { ...paper, sheet, chosen: lines.filter(({ member }) => personId === null || member?.person.id === personId) }
}

const columnsOf = (grades: readonly string[]) => [
  column('序号', 10),
  column('姓名', 20),
  column('党小组', 24),
  column('类别', 11),
  column('自评交来', 21),
  ...grades.map((grade) => column(`${grade}票`, 15)),
  column('评定等次', 20),
  column('组织意见', null),
  column('本人签名', 24),
]

const correctionColumns = [
  column('序号', 10),
  column('更正日', 21),
  column('对象', 20),
  column('项目', 14),
  flush('原为', 44),
  flush('更正为', 44),
  column('理由', null),
  column('更正人', 20),
]

function corrected({ on, whose, what, before, after, reason, by }: Year['sheet']['corrections'][number]) {
  return [on, whose, what, before, after, reason, by]
}

function cells({ name, group, standing, selfAppraisal, totals, grade, opinion, member }: Year['chosen'][number]) {
  const corrected = (member?.corrections.length ?? 0) > 0 ? '（已更正）' : ''
  return [name, group, standing, selfAppraisal, ...totals, grade ? `${grade}${corrected}` : '', opinion, '　']
}

function factsOf({ steps, sheet, shown }: Year): [string, string | null][] {
  const { publication, report } = shown
  const taken = steps
    .filter(({ kind }) => isAppraisalStep(kind))
    .map((step): [string, string] => [stepWord(step.kind), stepSentence(step, chineseDay)])
  return [
    ...taken,
    ['总的评定意见', sheet.opinion],
    [
      '优秀名额上限',
      publication &&
        `${publication.excellentAtMost}名${publication.consent ? `（上级同意：${publication.consent}）` : ''}`,
    ],
    ['通报日期', publication?.publishedOn ?? null],
    ['上报', report && `${report.reportedOn} ${report.number}`],
  ]
}
