import { texts } from '#core/texts.ts'

/** A sentence for every refusal of the module. The words of pages are in `gatherings-pages.texts.ts`. */
export const gatheringsTexts = texts({
  'gatherings.unknown-gathering': ['没有这次会议，或不在您的范围内。', 'No such gathering, or out of your reach.'],
  'gatherings.unknown-unit': [
    '没有这个支部或党小组，或不由您召集。',
    'No such branch or group, or not yours to convene.',
  ],
  'gatherings.unknown-person': ['当日本支部没有这个人。', 'No such person in the branch on that day.'],
  'gatherings.unknown-venue': ['本支部没有这个会场。', 'The branch has no such venue.'],
  'gatherings.unknown-agenda-item': ['没有这项议程。', 'No such agenda item.'],
  'gatherings.unknown-vote': ['没有这项表决，或不在您的范围内。', 'No such vote, or out of your reach.'],
  'gatherings.unknown-resolution': ['这次会议没有这条决议。', 'The gathering has no such resolution.'],
  'gatherings.unknown-action-item': ['没有这件交办事项，或与您无关。', 'No such action item, or none of yours.'],
  'gatherings.unknown-subject': ['记录中没有要更正的这一处。', 'The record has no such part to put right.'],
  'gatherings.no-such-purpose': ['这次会议没有这项用途。', 'The gathering does not serve that purpose.'],
  'gatherings.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],

  'gatherings.cancelled': ['会议已取消，不再改动。', 'The gathering was cancelled; nothing in it changes.'],
  'gatherings.not-opened': ['会议还没有开始，请先点“开会”。', 'The gathering has not been opened yet.'],
  'gatherings.sealed': [
    '记录人已完成记录，内容只能作为更正登记。',
    'The recorder has closed the record; it changes by amendment only.',
  ],
  'gatherings.not-now': ['这一步现在还不能做。', 'That cannot be done now.'],
  'gatherings.changed-since': [
    '您打开之后别人已改动，请核对后再改。',
    'Somebody changed it since you opened it; compare and try again.',
  ],
  'gatherings.section-changed': [
    '这一节别人刚写过。您的文字没有丢失，请对照后合并。',
    'Somebody has just written in this section. Your text is kept; compare and merge.',
  ],

  'gatherings.unit-not-then': ['{heldOn} 这个组织尚未成立或已撤销。', 'The unit did not stand on {heldOn}.'],
  'gatherings.purpose-twice': ['同一用途只选一次。', 'Each purpose is served once.'],
  'gatherings.purpose-not-of-unit': [
    '党员大会、支委会、民主评议由支部召集，党小组会由党小组召集。',
    'A branch convenes assembly, committee and appraisal, a group its group meeting.',
  ],
  'gatherings.lecturer-unfit': [
    '只有党课、小课堂有主讲人，只有党课写以什么职务讲。',
    'Only a lecture or mini-class has a lecturer, and only a lecture the office it is given by.',
  ],
  'gatherings.year-unfit': [
    '{heldOn} 召开的不能算作 {forYear} 年：组织生活会、民主评议算当年的，或按上级通知算上一年的。',
    'Held on {heldOn} it cannot count for {forYear}: organisational life and appraisal count for the year of the day or, by notice, the one before.',
  ],
  'gatherings.purpose-in-use': [
    '这项用途下已有记录或表决，不能去掉。',
    'That purpose already has minutes or votes and stays.',
  ],
  'gatherings.late-needs-reason': [
    '{heldOn} 早于建立记录的 {recordedOn}，请写明补录原因。记录将注明“补录”。',
    '{heldOn} is before the record is made ({recordedOn}): give the reason. It will be marked as entered late.',
  ],
  'gatherings.two-places': ['会场与其他地点只填一个。', 'Give a venue or another place, not both.'],
  'gatherings.venue-in-molten-bay': [
    '{venue}在吊运熔融金属的跨内，不得作为会议室（应急管理部令第10号）。',
    '{venue} lies in a bay where molten metal is lifted and may not be used (Order No. 10).',
  ],
  'gatherings.venue-near-lifting': [
    '{venue}距吊运极限 {metres} 米，不足 {limit} 米，不得集会。',
    '{venue} is {metres} m from the lift limit, less than {limit} m: no gathering.',
  ],
  'gatherings.venue-taken': ['会场 {from}–{until} 已有安排。', 'The venue is taken from {from} to {until}.'],
  'gatherings.time-taken': [
    '本组织 {from}–{until} 已有“{title}”。',
    'The unit already has “{title}” from {from} to {until}.',
  ],
  'gatherings.chair-needs-reason': [
    '按支部工作条例第十四条应由书记、副书记、委员（党小组会由组长）主持。由他人主持请写明原因。',
    'BR18 art. 14 names secretary, deputy, committee member (for a group its leader) as chair. Give the reason for another.',
  ],
  'gatherings.present-ahead': [
    '已登记到会的人，不能改到还没到的 {heldOn}。先撤回到会登记，再改期。',
    'People are marked present: it cannot be moved ahead to {heldOn}. Take those marks back first.',
  ],
  'gatherings.leading-already': ['这位党员已经登记，任期未止。', 'This member is written down already.'],
  'gatherings.unknown-leading': ['没有这条登记，或不在您的范围内。', 'No such entry, or out of your reach.'],
  'gatherings.leading-ended': ['已于 {untilOn} 止。', 'It ended on {untilOn} already.'],
  'gatherings.leading-ends-early': ['应晚于任职起始日 {fromOn}。', 'It has to be after {fromOn}, when it began.'],
  'gatherings.not-yet': ['会议日期是 {heldOn}，今天 {today}，还没到。', 'It is held on {heldOn}; today is {today}.'],

  'gatherings.not-invited': [
    '有 {people} 人不在应到或列席名单内。',
    '{people} of them neither attend by right nor were asked to sit in.',
  ],
  'gatherings.not-entitled': [
    '有 {people} 人不在本次应到人员之内，不能列为这一场的应到。',
    '{people} of them do not attend by right and cannot be expected at this sitting.',
  ],
  'gatherings.attends-by-right': ['这个人本应到会，不作列席。', 'This person attends by right.'],
  'gatherings.marked-twice': ['同一个人登记了两次。', 'Somebody is marked twice.'],
  'gatherings.reason-needed': ['请写明原因。', 'Give the reason.'],
  'gatherings.reason-unfit': ['这个原因与到会情况不符。', 'That reason does not fit the mark.'],

  'gatherings.agenda-item-in-use': [
    '议程“{title}”已有记录或表决，不能删去。',
    'The agenda item “{title}” has minutes or a vote and stays.',
  ],
  'gatherings.purpose-has-no-vote': [
    '只有党员大会和支委会作表决：党小组不是一级组织，其他活动不是会议机构。',
    'Only assembly and committee vote: a group is no level of organisation, the other purposes are no body.',
  ],
  'gatherings.vote-counted': ['已清点的表决不能撤回。', 'A counted vote is not withdrawn.'],
  'gatherings.ballots-needed': [
    '无记名投票请填发出、收回、有效票数。',
    'A secret ballot needs papers issued, returned and valid.',
  ],
  'gatherings.ballots-unfit': ['举手表决没有选票。', 'A show of hands has no papers.'],
  'gatherings.issued-over-present': [
    '发出 {issued} 张，多于到会有表决权的 {p} 人。',
    '{issued} papers for {p} voters present.',
  ],
  'gatherings.returned-over-issued': [
    '收回 {returned} 张，多于发出的 {issued} 张，投票无效，应重新投票。',
    '{returned} returned of {issued} issued: the ballot is void and is held again.',
  ],
  'gatherings.valid-over-returned': [
    '有效 {valid} 张，多于收回的 {returned} 张。',
    '{valid} valid of {returned} returned.',
  ],
  'gatherings.votes-over-valid': ['合计 {cast} 票，多于有效的 {valid} 张。', '{cast} votes on {valid} valid papers.'],
  'gatherings.no-ballots': ['举手表决没有选票。', 'A show of hands has no ballots.'],
  'gatherings.written-over-absent': [
    '书面意见 {received} 份，多于没有到会的有表决权党员 {absent} 人。一般事项没有书面意见。',
    '{received} written opinions, more than the {absent} voters who are absent. Ordinary matters have none.',
  ],
  'gatherings.matter-needs-assembly': [
    '这类事项由支部党员大会表决。',
    'Such a matter is voted by the branch assembly.',
  ],
  'gatherings.matter-not-urgent': [
    '只有重要事项才登记为紧急：意见接近时，紧急的按多数意见执行。',
    'Only an important matter is put as urgent: where views are nearly even, the majority decides it.',
  ],
  'gatherings.matter-about-whom': [
    '关于个人的事项要写明是谁，一次一人；其他事项不写。',
    'A vote on a person names one, and only one; any other names nobody.',
  ],
  'gatherings.vote-deferred': ['这一项已暂缓，先恢复再办。', 'It has been put off; take it up again first.'],
  'gatherings.vote-not-deferred': ['这一项没有暂缓。', 'It was not put off.'],
  'gatherings.vote-adopted': ['已经通过，不能再暂缓。', 'It was adopted and is not put off.'],
  'gatherings.votes-over-present': [
    '合计 {cast} 票，多于到会有表决权的 {p} 人。',
    '{cast} votes from {p} voters present.',
  ],
  'gatherings.tally-impossible': [
    '这样的票数不可能：到会有表决权 {p} 人。',
    'Such a count cannot be with {p} voters present.',
  ],
  'gatherings.not-a-voter': [
    '这个人不在应到会有表决权的人中。',
    'This person is not among the voters who should attend.',
  ],
  'gatherings.excluded-present': ['{name}已到会，应计入应到会人数。', '{name} is present and therefore counts.'],
  'gatherings.not-excluded': ['这个人没有被列为不计入。', 'This person was not left out.'],
  'gatherings.resolution-needs-vote': [
    '党员大会、支委会的决议须经表决。',
    'What an assembly or a committee resolves is voted first.',
  ],
  'gatherings.purpose-resolves-nothing': [
    '党课、学习、政治生日不形成决议。',
    'A lecture, a study or a birthday resolves nothing.',
  ],
  'gatherings.vote-not-passed': ['这项表决没有通过，不能形成决议。', 'That vote did not pass.'],
  'gatherings.resolution-exists': ['这项表决已有决议。', 'That vote already has its resolution.'],

  'gatherings.due-before-held': ['期限 {dueOn} 早于会议 {heldOn}。', 'Due {dueOn}, before the gathering on {heldOn}.'],
  'gatherings.action-item-over': ['这件事已办结或已撤销。', 'It is done or dropped already.'],
  'gatherings.done-ahead': ['{doneOn} 还没到。', '{doneOn} is still to come.'],
  'gatherings.done-before-held': ['{doneOn} 早于会议 {heldOn}。', '{doneOn} is before the gathering on {heldOn}.'],
  'gatherings.text-is-sealed': [
    '记录已完成，交办内容不再改；期限和办理人可改，须写明原因。',
    'The record is closed: its words stay; owner and due day may change with a reason.',
  ],

  'gatherings.not-the-recorder': ['由记录人本人完成记录。', 'The recorder closes the record himself.'],
  'gatherings.not-the-chair': ['由主持人本人确认。', 'The chair confirms it himself.'],
  'gatherings.not-complete': [
    '还缺 {missing} 处：未登记到会 {unmarked} 人，未写全 {sections} 处，表决未清 {votes} 项。详见清单。',
    '{missing} parts are missing: {unmarked} people unmarked, {sections} sections, {votes} votes. See the list.',
  ],
  'gatherings.ends-before-start': [
    '{endsAt} 结束早于 {startsAt} 开始。',
    'It ends at {endsAt}, before its start at {startsAt}.',
  ],
  'gatherings.nothing-changed': ['更正前后相同。', 'Nothing is changed by that.'],
  'gatherings.no-notice-yet': ['还没有发过通知。', 'No notice has been sent yet.'],
})

/** What the record lacks, line by line. Keys are `checklist.<code>`. */
export const checklistTexts = texts({
  'checklist.end': ['没有结束时间', 'No end'],
  'checklist.place': ['没有地点', 'No place'],
  'checklist.chair': ['没有主持人', 'No chair'],
  'checklist.recorder': ['没有记录人', 'No recorder'],
  'checklist.attendance': ['{unmarked} 人未登记到会情况', '{unmarked} people not marked'],
  'checklist.agenda': ['有一项用途没有议程', 'A purpose has no agenda'],
  'checklist.section': ['有一项用途没有记录', 'A purpose has no minutes'],
  'checklist.theme': ['没有写主题或题目', 'No theme or title'],
  'checklist.lecturer': ['没有写主讲人', 'No lecturer'],
  'checklist.uncounted': ['第 {vote} 项表决未清点', 'Vote {vote} is not counted'],
  'checklist.sum': ['第 {vote} 项表决票数与到会不符', 'Vote {vote} does not add up with the attendance'],
  'checklist.resolution-lost': [
    '第 {vote} 项表决已不通过，决议应撤回',
    'Vote {vote} no longer passes: withdraw its resolution',
  ],
  'checklist.nobody-present': ['没有人到会', 'Nobody was present'],
  'checklist.no-notice': ['没有发过通知', 'No notice was sent'],
  'checklist.theme-not-settled': [
    '主题没有经支委会议定（条例第十六条）',
    'No committee item settled the theme (art. 16)',
  ],
  'checklist.steps': ['有 {open} 个步骤没有记录', 'Steps without minutes: {open}'],
  'checklist.no-outcome': ['没有写实际成效', 'No result in natural units'],
  'checklist.no-resolution': ['第 {vote} 项表决通过后没有写决议', 'Vote {vote} passed and has no resolution'],
  'checklist.no-action-item': ['没有交办事项', 'No action items'],
  'checklist.chair-absent': ['主持人没有登记到会', 'The chair is not marked present'],
})
