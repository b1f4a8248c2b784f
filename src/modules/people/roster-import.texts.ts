import { texts } from '#core/texts.ts'
import { sheetTexts } from '#print/sheet.texts.ts'

/** Why a step of an import was not done. */
export const importTexts = texts({
  ...sheetTexts,
  'people.empty-file': [
    '“{file}”中没有找到花名册：没有认得的表头，或表头下没有内容。',
    'No roster was found in “{file}”: no heading is known, or nothing stands below it.',
  ],
  'people.unknown-import': ['没有这次导入，或不在您的范围内。', 'No such import, or out of your reach.'],
  'people.import-finished': [
    '这次导入已结束（{state}），请重新上传。',
    'This import is finished ({state}): upload the file again.',
  ],
  'people.field-twice': ['“{field}”只能对应一列。', '“{field}” can be in one column only.'],
  'people.unknown-column': ['第 {column} 列不能导入。', 'Column {column} cannot be imported.'],
  'people.unknown-row': ['有一行不在这次导入中。', 'A row is not part of this import.'],
  'people.not-a-candidate': [
    '第 {row} 行：所选的人与该行不同名。',
    'Row {row}: the person chosen does not bear its name.',
  ],
  'people.import-unsettled': [
    '还有 {errors} 行有错、{questions} 行待确认，全部解决或不导入后才能确认。',
    '{errors} rows are wrong and {questions} ask: settle them or leave them out, then confirm.',
  ],
  'people.preview-outdated': [
    '预览之后有人改过资料，{rows} 行的结果已不同。请重新比对后再确认。',
    'People were changed since the preview; {rows} rows would now turn out differently. Compare again, then confirm.',
  ],
})

/** What is odd about a cell, a row or a column. */
export const oddTexts = texts({
  'odd.column-refused': [
    '“{heading}”一列不读取、不保存：系统不需要这类个人信息。',
    'The column “{heading}” is neither read nor kept: the record has no need of it.',
  ],
  'odd.national-id': [
    '这里像是身份证号码，已去除，没有保存。',
    'This looks like a national ID number; it was taken out and not kept.',
  ],
  'odd.row-skipped': ['不是人员的行，已略过：{text}', 'Not a person, skipped: {text}'],
  'odd.name-missing': ['没有姓名。', 'The name is missing.'],
  'odd.name-annotated': [
    '“{value}”取作“{name}”，括号内容未导入。',
    '“{value}” is taken as “{name}”, without what is in brackets.',
  ],
  'odd.name-unlikely': ['“{name}”不像姓名，请核对。', '“{name}” does not look like a name.'],
  'odd.too-long': ['超过 {longest} 个字，未导入。', 'Longer than {longest} characters, not taken over.'],
  'odd.sex-unknown': ['“{value}”不是性别，未导入。', '“{value}” is not a sex, not taken over.'],
  'odd.phone-unlikely': ['“{value}”不像电话号码，请核对。', '“{value}” does not look like a telephone number.'],
  'odd.kind-unknown': ['不认得党员类别“{value}”。', 'The status “{value}” is not known.'],
  'odd.kind-implied': [
    '没有写明类别，按入党时间推定为正式党员，请核对。',
    'No status is given; by the admission date this is a full member. Please check.',
  ],
  'odd.beyond-kind': [
    '类别为“{kind}”，却有更后阶段的日期 {on}。',
    'The status is {kind}, yet a later stage is dated {on}.',
  ],
  'odd.full-too-early': [
    '正式党员，但 {on} 入党，预备期 {earliest} 才满。',
    'A full member, but admitted on {on}: probation ends on {earliest}.',
  ],
  'odd.conversion-assumed': [
    '没有转正时间，按预备期满记为 {on}，标为推定。',
    'No conversion date; probation was over on {on}, which is recorded as assumed.',
  ],
  'odd.standing-undated': [
    '没有日期，只记录“{on} 时已是”。',
    'No date: recorded as holding on {on}, since when is not known.',
  ],
  'odd.too-young': ['{on} 时未满十八岁（出生 {born}）。', 'Under 18 on {on} (born {born}).'],
  'odd.dates-out-of-order': ['{on} 不晚于前一阶段的 {earlier}。', '{on} is not after the stage before it, {earlier}.'],
  'odd.probation-short': [
    '预备期不足一年：最早应为 {earliest}，表中为 {on}。',
    'Probation shorter than a year: {earliest} at the earliest, the file says {on}.',
  ],
  'odd.standing-backwards': [
    '系统中已是“{known}”，表中为“{told}”。如系统有误，请在个人页更正。',
    'On record as {known}, in the file {told}. If the record is wrong, correct it on the person’s page.',
  ],
  'odd.standing-by-hand': [
    '此人的党员经历有中断或重复，请在个人页办理。',
    'This person’s standing has gaps or repeats: change it on the person’s page.',
  ],
  'odd.date-unreadable': ['看不懂日期“{value}”。', 'The date “{value}” cannot be read.'],
  'odd.date-impossible': ['没有“{value}”这一天。', 'There is no day “{value}”.'],
  'odd.date-future': ['“{value}”（{on}）还没有到。', '“{value}” ({on}) has not come yet.'],
  'odd.two-digit-year': ['“{value}”取作 {on}。', '“{value}” is taken as {on}.'],
  'odd.month-or-tenth': [
    '“{value}”取作 {on}；如是十月，请在表中写成文本“{value}0”。',
    '“{value}” is taken as {on}; if October is meant, write it as text “{value}0”.',
  ],
  'odd.day-or-month': ['“{value}”取作 {on}（月在前）。', '“{value}” is taken as {on} (the month first).'],
  'odd.noise': ['“{value}”取作 {on}。', '“{value}” is taken as {on}.'],
  'odd.serial': [
    '{count} 个日期是表格的序号，已换算成日期。',
    '{count} dates are serial numbers of the spreadsheet; they were converted.',
  ],
  'odd.only-month': [
    '{count} 个日期只写到月，按当月 1 日保存并注明。',
    '{count} dates give the month only: kept as its first day, and marked.',
  ],
  'odd.only-year': [
    '{count} 个日期只写到年，按当年 1 月 1 日保存并注明。',
    '{count} dates give the year only: kept as its first day, and marked.',
  ],
  'odd.branch-missing': ['没有写明党支部。', 'The branch is missing.'],
  'odd.group-missing': ['没有写明党小组。', 'The Party group is missing.'],
  'odd.other-branch': ['“{value}”不是正在导入的党支部。', '“{value}” is not the branch being imported.'],
  'odd.place-unknown': [
    '没有叫“{value}”的，请新建或指明。',
    'Nothing is called “{value}”: make it, or say what is meant.',
  ],
  'odd.place-ambiguous': ['叫“{value}”的不止一个，请指明。', 'More than one is called “{value}”: say which.'],
  'odd.member-elsewhere': [
    '此人组织关系在别的党支部，党员信息未导入，只更新岗位等。',
    'This person is a member of another branch: the Party facts are not taken over, the rest is.',
  ],
  'odd.nowhere': [
    '既不是党员又没有班组，无处可编。',
    'Neither a member nor posted to a crew: there is no place for this person.',
  ],
  'odd.who-is-it': ['同名 {people} 人，请指明是谁。', 'There are {people} of this name: say who is meant.'],
  'odd.twice-in-file': ['与第 {row} 行像是同一人。', 'This seems to be the same person as in row {row}.'],
})
