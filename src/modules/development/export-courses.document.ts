import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { stepNames } from '#regulations/recruiting/step.rules.ts'
import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import { answer } from '#server/handler.ts'
import { exportCourses } from './course.contract.ts'
import { courseTerms } from './development.texts.ts'
import { ledgerWords } from './ledger.texts.ts'
import { type ListedCourse, narrowed, readInDevelopment, sponsorsOf } from './list.queries.ts'

export default answer(exportCourses, async (context, { language, ...filters }) => {
  const courses = narrowed(await readInDevelopment(context, filters), filters)
  const word = (key: keyof typeof ledgerWords) => say(ledgerWords, key, language)
  const term = (key: keyof typeof courseTerms) => say(courseTerms, key, language)
  const stepWord = (step: (typeof stepNames)[number]) => say(stepTexts, `recruiting.step.${step}`, language)
  const text = (title: string, width: number, value: (course: ListedCourse) => string | null) =>
    ({ title, kind: 'text', width, value }) as const satisfies SheetColumn<ListedCourse>
  const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ')
  const columns: SheetColumn<ListedCourse>[] = [
    text(word('name'), 12, ({ record }) => record.person.name),
    text(word('branch'), 22, ({ record }) => record.branch.name),
    text(word('group'), 16, ({ record }) => record.group),
    text(word('crew'), 10, ({ record }) => record.crew),
    text(word('post'), 18, ({ record }) => record.post),
    text(word('kind'), 14, ({ record }) => term(`kind.${record.kind ?? 'none'}`)),
    text(word('stage'), 16, ({ judged }) => term(`short.${judged.stage}`)),
    ...stepNames.map(
      (name, at): SheetColumn<ListedCourse> => ({
        title: `${at + 1} ${stepWord(name)}`,
        kind: 'day',
        width: 14,
        value: ({ judged }) => judged.steps[at]?.actual ?? null,
      }),
    ),
    text(word('contacts'), 18, ({ record }) => join(sponsorsOf(record, 'contact'))),
    text(word('introducers'), 18, ({ record }) => join(sponsorsOf(record, 'introducer'))),
    text(word('next'), 28, ({ judged }) => (judged.next[0] ? stepWord(judged.next[0].step) : null)),
    {
      title: word('latest'),
      kind: 'day',
      width: 14,
      value: ({ judged }) => judged.next[0]?.latest ?? null,
    },
    text(word('late'), 28, ({ judged }) => join(judged.late.map(({ step }) => stepWord(step)))),
  ]
  return {
    fileName: `${word('title')} ${context.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name: word('title'), columns, rows: courses })]),
  }
})
