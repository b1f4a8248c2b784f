import { no } from '#core/decision.ts'
import type { BinderPart } from '#print/binder.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { type LectureRecord, readLectures } from './lecture.queries.ts'
import { hoursWord } from './months.rules.ts'
import { printLectures } from './papers.contract.ts'
import { gridOf, paperOf, periodOf } from './papers.queries.ts'

export default answer(printLectures, async (context, asked) => {
  const branch = await findBranch(context, asked.branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const lectures = await readLectures(context, asked)
  const period = periodOf(asked.year, asked.month)
  const alone = asked.gatheringId !== null
  return paperOf(context, {
    title: `${alone ? (lectures[0]?.heldOn ?? period) : period}党课记录`,
    branch: branch.name,
    demo: branch.demo,
    period,
    source: lectures.length === 0 ? '这段时间没有完成记录的党课。' : '自党课的会议记录打印，方向和资料由支部标注。',
    parts: [...(alone ? [] : [listOf(lectures)]), ...lectures.map(recordOf)],
  })
})

function listOf(lectures: readonly LectureRecord[]): BinderPart {
  return gridOf(
    [
      ['序号', 11],
      ['日期', 23],
      ['主讲人', 32],
      ['题目', null],
      ['方向', 30],
      ['听课', 13],
      ['学时', 13],
    ],
    lectures.map((one, at) => [
      at + 1,
      one.heldOn,
      one.lecturer,
      one.title,
      one.stream,
      one.full + one.probationary + one.others,
      hoursWord(one.minutes),
    ]),
  )
}

/** One record as a form: an empty place is a place to write in. */
function recordOf(one: LectureRecord): BinderPart {
  const audience = `正式党员${one.full}人，预备党员${one.probationary}人，列席${one.others}人，共${one.full + one.probationary + one.others}人`
  return {
    kind: 'paper',
    listed: `${one.heldOn}　${one.title}`,
    draft: false,
    blocks: [
      { kind: 'title', text: '党课记录' },
      { kind: 'blank' },
      { kind: 'fields', fields: [['题　　目', one.title]] },
      {
        kind: 'fields',
        fields: [
          ['主讲人', one.lecturer ?? ''],
          ['方　　向', one.stream],
        ],
      },
      {
        kind: 'fields',
        fields: [
          ['日　　期', one.heldOn],
          ['地　　点', one.place],
        ],
      },
      {
        kind: 'fields',
        fields: [
          ['主持人', one.chair],
          ['单　　位', one.unit],
        ],
      },
      { kind: 'fields', fields: [['听　　课', audience]] },
      { kind: 'fields', fields: [['计入学时', `${hoursWord(one.minutes)}学时（${one.minutes}分钟）`]] },
      { kind: 'fields', fields: [['资　　料', one.materials.join('\n')]] },
      { kind: 'heading', text: '提纲' },
      ...one.outline.map((text, at) => ({ kind: 'paragraph' as const, text: `${at + 1}. ${text}` })),
      { kind: 'signatures', places: ['主讲人', '记录人'] },
    ],
  }
}
