import { type Day, dayOfMonth, monthOf, yearOf } from '#core/day.ts'
import { sameSheets } from './corrections.rules.ts'
import { type Grade, grades, type Sheets } from './grades.rules.ts'
import {
  baseOf,
  gradeWord,
  isAppraisalStep,
  ownerWords,
  type PaperHead,
  type PaperLine,
  type PaperStep,
  stepSentence,
  stepWord,
} from './papers.rules.ts'

export const dayWords = (on: Day) => `${yearOf(on)}年${monthOf(on)}月${dayOfMonth(on)}日`

interface Papers {
  readonly members: number
  readonly checkLists: number
  readonly ownLines: number
  readonly ownDone: number
}

const listColumns = [
  { title: '序号', characters: 2 },
  { title: '问题', characters: null },
  { title: '措施', characters: null },
  { title: '责任', characters: 3 },
  { title: '期限', characters: 5 },
  { title: '完成情况', characters: 6 },
]

/** L11: the record of the year’s organisational life with its list, in the layout of the minutes. Nobody’s faults stand in it. */
export function lifePaper(
  head: PaperHead,
  steps: readonly PaperStep[],
  lines: readonly PaperLine[],
  { members, checkLists, ownLines, ownDone }: Papers,
) {
  const { title, foot } = baseOf(head, `${head.year}年度组织生活会记录`)
  const life = steps.filter(({ kind }) => !isAppraisalStep(kind))
  const met = life.find(({ kind }) => kind === 'criticism')
  const paragraph = (text: string, lead?: string) => ({ kind: 'paragraph' as const, ...(lead ? { lead } : {}), text })
  return {
    title,
    foot,
    marks: { demo: head.demo, draft: met === undefined },
    blocks: [
      { kind: 'title' as const, text: title },
      { kind: 'blank' as const },
      { kind: 'heading' as const, text: '一、步骤' },
      ...(life.length === 0 ? [paragraph('尚未登记。')] : []),
      ...life.map((step, at) => paragraph(stepSentence(step, dayWords), `${at + 1}. ${stepWord(step.kind)}。`)),
      { kind: 'heading' as const, text: '二、对照检查和批评' },
      paragraph(
        `党员${members}人，${checkLists}人有对照检查材料，由本人或者党支部按纸质保存，不录入。` +
          (met ? `批评和自我批评已于${dayWords(met.takenOn)}开展。` : '批评和自我批评尚未开展。'),
      ),
      paragraph(`个人整改清单由本人保存，共${ownLines}条，已完成${ownDone}条。`),
      { kind: 'heading' as const, text: '三、整改清单' },
      ...(lines.length === 0
        ? [paragraph('尚未列出。')]
        : [
            {
              kind: 'table' as const,
              columns: listColumns,
              rows: lines.map((line, at) => [
                `${at + 1}`,
                line.problem,
                line.measure,
                ownerWords(line),
                line.dueOn,
                line.doneOn
                  ? `${line.doneOn} ${line.outcome ?? ''}`
                  : line.dueOn < head.printedOn
                    ? '逾期未完成'
                    : '未到期',
              ]),
            },
          ]),
      { kind: 'signatures' as const, places: ['支部书记', '记录人'] },
    ],
  }
}

interface Reported {
  readonly number: string | null
  readonly reportedOn: Day
  readonly full: number
  readonly probationary: number
  readonly counts: Readonly<Record<Grade, number>>
  readonly withFourth: boolean
  readonly ballotOn: Day
  readonly sheets: { readonly issued: number; readonly returned: number; readonly valid: number } | null
  readonly publishedOn: Day
  readonly consent: string | null
  readonly opinion: string | null
  readonly superior: string | null
  readonly rectification: { readonly lines: number; readonly done: number } | null
  /** The report that went up before, where this one corrects it. */
  readonly former: FormerReport | null
}

interface FormerReport {
  readonly number: string
  readonly reportedOn: Day
  readonly counts: Readonly<Record<Grade, number>>
  readonly sheets: Sheets | null
  /** Of how many members totals, and grades, were corrected since. */
  readonly totalsOf: number
  readonly gradesOf: number
}

/** What a corrected report corrects, in numbers: nobody is named. */
function correctionWords({ former, counts, sheets }: Reported & { former: FormerReport }): string {
  const changed = grades
    .filter((grade) => former.counts[grade] !== counts[grade])
    .map((grade) => `${gradeWord(grade)}由${former.counts[grade]}人更正为${counts[grade]}人`)
  const said = [
    ...(former.gradesOf > 0
      ? [`更正等次${former.gradesOf}人，${changed.length > 0 ? changed.join('，') : '各等次人数不变'}`]
      : []),
    ...(former.totalsOf > 0 ? [`更正测评票数${former.totalsOf}人`] : []),
    ...(former.sheets && sheets && !sameSheets(former.sheets, sheets)
      ? [
          `测评票由发出${former.sheets.issued}张、收回${former.sheets.returned}张、有效${former.sheets.valid}张` +
            `更正为发出${sheets.issued}张、收回${sheets.returned}张、有效${sheets.valid}张`,
        ]
      : []),
  ]
  return `${said.join('；')}。`
}

/** The report up in the layout of GB/T 9704: one matter, numbers only, who is excellent by name on the register attached. */
export function reportPaper(head: PaperHead, told: Reported) {
  const { counts, sheets, former } = told
  const first = `关于${head.year}年度民主评议党员情况的报告`
  const title = former ? `${head.year}年度民主评议党员情况更正报告` : first
  const spread = [
    `优秀${counts.excellent}人`,
    `合格${counts.qualified}人`,
    ...(told.withFourth ? [`基本合格${counts['basically-qualified']}人`] : []),
    `不合格${counts.unqualified}人`,
  ].join('，')
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
  return {
    title,
    foot: baseOf(head, '').foot,
    marks: { demo: head.demo, draft: told.number === null },
    blocks: [
      ...(told.number ? [{ kind: 'number' as const, text: told.number }] : []),
      { kind: 'title' as const, text: title },
      { kind: 'blank' as const },
      ...(told.superior ? [{ kind: 'addressee' as const, text: `${told.superior}：` }] : []),
      ...(former
        ? [
            paragraph(
              `${head.branchName}于${dayWords(former.reportedOn)}报送了《${first}》（${former.number}）。经核对，` +
                `${correctionWords({ ...told, former })}原报告存档备查，更正后的有关情况报告如下。`,
            ),
          ]
        : [paragraph(`按照要求，${head.branchName}开展了${head.year}年度民主评议党员工作，现将有关情况报告如下。`)]),
      { kind: 'heading' as const, text: '一、评议情况' },
      paragraph(
        `支部现有正式党员${told.full}人，预备党员${told.probationary}人。评议按照个人自评、党员互评、民主测评、评定意见的步骤进行，` +
          `${dayWords(told.ballotOn)}在支部党员大会进行无记名测评` +
          (sheets ? `，发出测评票${sheets.issued}张，收回${sheets.returned}张，有效${sheets.valid}张。` : '。') +
          '预备党员参加评议，不评定等次。',
      ),
      { kind: 'heading' as const, text: '二、评定结果' },
      paragraph(
        `支部综合测评情况和日常表现评定等次：${spread}。优秀等次${told.consent ? `经上级同意（${told.consent}）` : '未超过规定比例'}。` +
          `结果已于${dayWords(told.publishedOn)}在支部公布。`,
      ),
      ...(told.opinion ? [paragraph(told.opinion)] : []),
      ...(told.rectification
        ? [
            { kind: 'heading' as const, text: '三、整改情况' },
            paragraph(
              `组织生活会查摆的问题列入整改清单${told.rectification.lines}条，已完成${told.rectification.done}条，其余按期限推进。`,
            ),
          ]
        : []),
      paragraph('特此报告。'),
      { kind: 'closing' as const, by: `中共${head.branchName}`, on: dayWords(told.reportedOn) },
    ],
  }
}
