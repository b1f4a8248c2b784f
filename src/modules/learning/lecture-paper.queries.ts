import type { BinderPart, GridPart } from '#print/binder.ts'
import type { LectureRecord } from './lecture.queries.ts'
import { hoursWord } from './months.rules.ts'
import { gridOf } from './papers.queries.ts'

const heard = ({ full, probationary, others }: LectureRecord) => full + probationary + others

/** L09 as a table: who lectured, on what, to whom, with which outline and papers, for how long. */
export function lectureGrid(lectures: readonly LectureRecord[]): GridPart {
  return gridOf(
    [
      ['序号', 10],
      ['日期', 21],
      ['单位', 27, true],
      ['主讲人、职务', 33, true],
      ['题目', null],
      ['方向', 22],
      ['提纲、资料', 50, true],
      ['正式', 9.5],
      ['预备', 9.5],
      ['列席', 9.5],
      ['学时', 11],
    ],
    lectures.map((one, at) => [
      at + 1,
      one.heldOn,
      one.unit,
      one.lecturer,
      one.title,
      one.stream,
      [...one.outline, ...one.materials].join('；'),
      one.full,
      one.probationary,
      one.others,
      hoursWord(one.minutes),
    ]),
    { across: true, size: 9 },
  )
}

/** One lecture as a form: an empty place is a place to write in. */
export function lectureForm(one: LectureRecord): BinderPart {
  const audience = `正式党员${one.full}人，预备党员${one.probationary}人，列席${one.others}人，共${heard(one)}人`
  const fields = (...pairs: (readonly [string, string])[]) => ({ kind: 'fields' as const, fields: pairs })
  return {
    kind: 'paper',
    listed: `${one.heldOn}　${one.title}`,
    draft: false,
    blocks: [
      { kind: 'title', text: '党课记录' },
      { kind: 'blank' },
      fields(['题　　目', one.title]),
      fields(['主讲人', one.lecturer ?? ''], ['方　　向', one.stream]),
      fields(['日　　期', one.heldOn], ['地　　点', one.place]),
      fields(['主持人', one.chair], ['单　　位', one.unit]),
      fields(['听　　课', audience]),
      fields(['计入学时', `${hoursWord(one.minutes)}学时（${one.minutes}分钟）`]),
      fields(['资　　料', one.materials.join('\n')]),
      { kind: 'heading', text: '提纲' },
      ...one.outline.map((text, at) => ({ kind: 'paragraph' as const, text: `${at + 1}. ${text}` })),
      { kind: 'signatures', places: ['主讲人', '记录人'] },
    ],
  }
}
