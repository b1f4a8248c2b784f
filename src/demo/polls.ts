import { addDays, type Day } from '#core/day.ts'
import { addPaper, answerPoll, closePoll, openPoll, publishPoll, savePoll } from '#modules/polls/polls.contract.ts'
import type { QuestionForm } from '#modules/polls/polls.rules.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import { dice, type Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

interface Script {
  readonly title: string
  readonly purpose: string
  readonly openedOn: Day
  readonly closesOn: Day
  readonly questions: readonly (readonly [form: QuestionForm, text: string, choices: readonly string[]])[]
  /** What some write where words are asked for; all of it invented. */
  readonly words: readonly string[]
  /** How many of the branch answer on a screen. */
  readonly answers: number
}

/** Two polls: one of five weeks ago with its totals published, one that is open now. */
export async function playPolls(stage: Stage, workshop: Workshop, people: People, _: Day, today: Day): Promise<void> {
  const random = dice(43)
  const members = await membersOf(stage, workshop, people)
  const past = await ask(stage, workshop, members, overhaul(today), random)
  const paper = { id: past.id, version: past.version, sheets: 6, counted: sixSheets(past.questions) }
  stage.at(addDays(today, -28), '09:00')
  const added = await stage.as(workshop.secretaryId, addPaper, paper)
  const closed = await stage.as(workshop.secretaryId, closePoll, { id: past.id, version: added.version })
  await stage.as(workshop.secretaryId, publishPoll, { id: past.id, version: closed.version })
  await ask(stage, workshop, members, studies(today), random)
}

function overhaul(today: Day): Script {
  return {
    title: '大修期间组织生活安排征求意见',
    purpose: '安排明年大修期间的党小组会和补课',
    openedOn: addDays(today, -38),
    closesOn: addDays(today, -29),
    questions: [
      ['one', '大修期间党小组会放在', ['班前', '班后', '检修间隙']],
      ['several', '哪些内容可以改成自学', ['时事政策', '厂情通报', '党课', '安全学习']],
      ['words', '对支部还有什么建议', []],
    ],
    words: ['班后会太晚，尽量放在班前', '补课材料做成一页纸', '夜班的同志另开一场'],
    answers: 21,
  }
}

function studies(today: Day): Script {
  return {
    title: '明年学什么',
    purpose: '编制明年的学习计划',
    openedOn: addDays(today, -2),
    closesOn: addDays(today, 9),
    questions: [
      ['several', '最想学的两三样', ['理论', '厂史班史', '时事', '厂情', '纪律', '老同志讲传统']],
      ['one', '一次学多久合适', ['一刻钟', '半小时', '一小时']],
      ['words', '想请谁来讲什么', []],
    ],
    words: ['请老师傅讲讲第一台压滤机', '讲讲新细则改了什么'],
    answers: 9,
  }
}

async function ask(
  stage: Stage,
  { branchId, secretaryId }: Workshop,
  members: readonly string[],
  script: Script,
  random: () => number,
) {
  const id = newId()
  const { title, purpose, closesOn, openedOn } = script
  const questions = script.questions.map(([form, text, choices]) => ({
    id: newId(),
    form,
    text,
    choices: choices.map((choice) => ({ id: newId(), text: choice })),
  }))
  stage.at(openedOn, '09:00')
  const saved = await stage.as(secretaryId, savePoll, {
    id,
    unitId: branchId,
    version: null,
    title,
    purpose,
    closesOn,
    questions,
  })
  const opened = await stage.as(secretaryId, openPoll, { id, version: saved.version })
  stage.at(addDays(openedOn, 1), '12:10')
  for (const [place, personId] of members.slice(0, script.answers).entries()) {
    const answers = questions.map((question) => {
      const least = question.form === 'several' ? 0.55 : 1
      const ticked = question.choices.filter(() => random() > least)
      const fallback = question.choices[Math.floor(random() * question.choices.length)]
      const chosen = ticked.length > 0 ? ticked : fallback ? [fallback] : []
      const words = question.form === 'words' ? (script.words[place] ?? null) : null
      return { questionId: question.id, choiceIds: chosen.map((choice) => choice.id), words }
    })
    await stage.as(personId, answerPoll, { id, answers })
  }
  return { id, version: opened.version, questions }
}

type Asked = Awaited<ReturnType<typeof ask>>['questions']

/** What came back on paper: all six say the first, four tick the second of the several. */
function sixSheets(questions: Asked) {
  return questions
    .filter(({ form }) => form !== 'words')
    .map(({ id, form, choices }) => {
      const choiceId = (form === 'one' ? choices[0] : choices[1])?.id ?? ''
      const count = form === 'one' ? 6 : 4
      return { questionId: id, answered: count, tallies: [{ choiceId, count }] }
    })
}

/** Members other than those whose own pages tell a story of their own. */
async function membersOf(stage: Stage, { branchId }: Workshop, people: People): Promise<string[]> {
  const rows = await stage.db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select(['person.id', 'person.name'])
    .where('membership.branch_id', '=', branchId)
    .where('membership.until_on', 'is', null)
    .orderBy('person.name_pinyin')
    .execute()
  const apart = new Set([people.get('沐野'), people.get('石泉')])
  return rows.map(({ id }) => id).filter((id) => !apart.has(id))
}
