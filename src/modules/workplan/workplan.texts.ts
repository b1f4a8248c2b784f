import { texts } from '#core/texts.ts'

/** A sentence for every refusal of the module. */
export const workplanTexts = texts({
  'workplan.unknown-branch': ['没有这个支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'workplan.unknown-plan': ['没有这份工作计划，或不在您的范围内。', 'No such plan, or out of your reach.'],
  'workplan.unknown-line': ['计划里没有这一项，或不在您的范围内。', 'No such line, or out of your reach.'],
  'workplan.unknown-unit': [
    '计划里的单位须是本支部或本支部的党小组。',
    'A line is for the branch or one of its groups.',
  ],
  'workplan.unknown-person': ['本支部没有这个人。', 'No such person in the branch.'],
  'workplan.unknown-gathering': [
    '本支部没有这次会议，或会议已取消。',
    'The branch has no such gathering, or it was cancelled.',
  ],
  'workplan.plan-exists': ['{year} 年的计划已经有了。', 'The plan of {year} is there already.'],
  'workplan.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
  'workplan.says-nothing': ['请选会议，或写明做什么。', 'Choose a gathering or say what is to be done.'],
  'workplan.of-another-year': ['{period} 不在 {year} 年。', '{period} is not in {year}.'],
  'workplan.not-of-unit': [
    '这种会不由这个单位召集：大会、支委会、评议由支部，小组会由党小组。',
    'That unit does not convene such a gathering: assembly, committee and appraisal are the branch’s, group meetings the group’s.',
  ],
  'workplan.changed-since': [
    '您打开之后别人已改动，请核对后再改。',
    'Somebody changed it since you opened it; compare and try again.',
  ],
  'workplan.line-dropped': ['这一项已取消，不再改动。', 'That line was dropped and stays so.'],
  'workplan.line-done': ['这一项已经完成，不能取消。', 'It is done and cannot be dropped.'],
  'workplan.reason-needed': ['计划已经会议通过，改动请写明原因。', 'The plan is adopted: say why it is changed.'],
  'workplan.already-adopted': ['计划已经通过。', 'The plan is adopted already.'],
  'workplan.cannot-adopt': ['计划由支委会或党员大会通过。', 'A plan is adopted by the committee or the assembly.'],
  'workplan.does-not-serve': [
    '这次会议不是这个单位的，或没有这一项的用途。',
    'That gathering is another unit’s, or serves another purpose.',
  ],
  'workplan.done-by-gathering': [
    '会议办完，记录确认后自然完成。',
    'A gathering does it: done once its record is closed.',
  ],
  'workplan.done-ahead': ['{doneOn} 还没到。', '{doneOn} is still to come.'],
})

/** Words of the module's terms, in papers and pages. */
export const workplanTerms = texts({
  'office.secretary': ['书记', 'Secretary'],
  'office.deputy-secretary': ['副书记', 'Deputy secretary'],
  'office.organisation': ['组织委员', 'Organisation'],
  'office.publicity': ['宣传委员', 'Publicity'],
  'office.discipline': ['纪检委员', 'Discipline'],
  'office.group-leader': ['党小组组长', 'Group leader'],
  'state.planned': ['待办', 'Planned'],
  'state.convened': ['已召集', 'Convened'],
  'state.done': ['已完成', 'Done'],
  'state.missed': ['未落实', 'Not done'],
  'state.dropped': ['已取消', 'Dropped'],
  'field.period': ['时间', 'When'],
  'field.what': ['内容', 'What'],
  'field.unit': ['单位', 'Unit'],
  'field.responsible': ['责任人', 'Responsible'],
  'field.rule': ['对应义务', 'Duty'],
  'field.added': ['增加', 'Added'],
  'field.dropped': ['取消', 'Dropped'],
})
