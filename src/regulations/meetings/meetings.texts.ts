import { texts } from '#core/texts.ts'
import { recordTexts } from './records.texts.ts'

export const meetingTexts = texts({
  ...recordTexts,
  'question.cadence-roundup': [
    '几个组织中，哪些本期已开，哪些还欠？',
    'Of several units, which have met in the period and which still owe it?',
  ],
  'question.meeting-cadence': ['本期的会开了没有？', 'Is the meeting of this period held?'],
  'cadence.met': [
    '{period}已于 {heldOn} 召开，记录已闭合。',
    'Held on {heldOn} within {period}, and its record is closed.',
  ],
  'cadence.due': ['本期尚未召开，最迟 {by}。', 'Not held yet in this period; the last day is {by}.'],
  'cadence.overdue': [
    '{period}没有召开，期限 {by} 已过。以后召开的会议不能补这一期。',
    'Not held in {period}; the last day was {by}. A later meeting does not make up for it.',
  ],
  'cadence.local-reminder': [
    '{period}没有安排。这是本地惯例的提醒，条例没有规定次数。',
    'None in {period}. A reminder of local practice: the regulations name no number.',
  ],
  'cadence.not-begun': ['本期 {from} 开始，最迟 {by}。', 'The period begins on {from}; the last day is {by}.'],
  'cadence.began-within': [
    '该组织 {began} 才成立，{period}是否应当召开，由支部判断。',
    'The unit began on {began}; whether {period} was owed is for a person to judge.',
  ],
  'cadence.unit-absent': [
    '该组织在{period}末不存在，不适用。',
    'The unit does not exist at the end of {period}: not applicable.',
  ],
  'cadence.no-committee': [
    '正式党员 {full} 人，不足 {below} 人，不设支部委员会，不适用。',
    '{full} full members, fewer than {below}: no branch committee, so not applicable.',
  ],
  'cadence.no-groups': ['没有划分党小组，不适用。', 'There are no Party groups: not applicable.'],
  'cadence.record-open': [
    '{heldOn} 的会议记录还没有由记录人和主持人闭合，暂不算数。',
    'The record of {heldOn} is not yet closed by recorder and chair, so it does not count.',
  ],
  'cadence.no-section': [
    '{heldOn} 的活动没有为这一项单独记录，材料不完整，暂不算数。',
    'The gathering of {heldOn} has no section of its own for this purpose: incomplete, so it does not count.',
  ],
  'cadence.usual-quarter': ['一般安排在第四季度。', 'Generally held in the fourth quarter.'],
  'cadence.may-be-combined': [
    '可以与组织生活会一并召开，分别记录。',
    'It may be held together with the organisational-life meeting, each with its own section.',
  ],
  'cadence.window': [
    '按上级年度通知，可以延至 {by}；次年召开的要写明属于{period}。',
    'By the yearly notice from above it may be held until {by}; one held in the next year names {period} as its own.',
  ],
  'cadence.planned': ['已计划于 {heldOn} 召开。', 'Planned for {heldOn}.'],
  'cadence.moved': ['改在 {heldOn} 开展，原因：{reason}。', 'Moved to {heldOn}: {reason}.'],
  'cadence.moved-from': [
    '原定 {from}，改在 {heldOn} 开展，原因：{reason}。',
    'Moved from {from} to {heldOn}: {reason}.',
  ],
  'cadence.moved-without-reason': [
    '{heldOn} 不是固定日期，请补记改期原因。',
    '{heldOn} is not the usual day: record why it was moved.',
  ],
  'cadence.if-held': [
    '{from} 至 {by} 之间召开并闭合记录，即完成。',
    'One held between {from} and {by} with its record closed meets it.',
  ],
  'cadence.if-none': ['到 {by} 仍未召开，即逾期。', 'If none is held by {by}, it is overdue.'],
  'cadence.if-closed': ['记录人和主持人闭合 {heldOn} 的记录，即完成。', 'Closing the record of {heldOn} meets it.'],
  'cadence.if-section': ['为 {heldOn} 的活动补写本项记录，即完成。', 'A section of its own for {heldOn} meets it.'],
  'cadence.if-recorded': [
    '如果 {from} 至 {by} 之间确已召开而未录入，补录并说明后即完成。',
    'If one was held between {from} and {by} and not entered, recording it meets the duty.',
  ],
  'cadence.if-withdrawn': ['撤销或更正这次记录，本期即未完成。', 'Without this record the period is open again.'],
  'cadence.if-committee': [
    '正式党员达到 {full} 人，应设委员会，每月召开一次。',
    'With {full} full members there is a committee and it meets monthly.',
  ],
})
