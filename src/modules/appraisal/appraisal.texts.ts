import { texts } from '#core/texts.ts'

/** Why something about organisational life or appraisal was not done. */
export const appraisalTexts = texts({
  'appraisal.unknown-branch': ['没有这个党支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'appraisal.unknown-year': [
    '这一年度没有启动，或不在您的范围内。',
    'That year was not opened, or is out of your reach.',
  ],
  'appraisal.unknown-step': ['没有这个步骤的记录，或不在您的范围内。', 'No such step, or out of your reach.'],
  'appraisal.unknown-line': ['没有这条整改事项，或不在您的范围内。', 'No such line of the list, or out of your reach.'],
  'appraisal.unknown-gathering': [
    '没有这次会议，或不是本支部的，或已取消。',
    'No such gathering of this branch, or it was cancelled.',
  ],
  'appraisal.no-part': ['组织生活会和民主评议至少选一项。', 'Choose organisational life, appraisal or both.'],
  'appraisal.year-ahead': ['{year}年还没有到。', '{year} has not begun.'],
  'appraisal.opened-already': ['{year}年度已经启动。', '{year} is opened already.'],
  'appraisal.part-in-use': [
    '这一项已有记录，不能去掉；先撤回记录。',
    'That part has records and cannot be left out; take them back first.',
  ],
  'appraisal.other-part': ['本年度没有启动这一项。', 'The year was opened without that part.'],
  'appraisal.not-on-scale': [
    '本支部只用三个等次，没有“基本合格”。',
    'This branch has three grades, without "basically qualified".',
  ],
  'appraisal.not-yet': ['{on} 还没有到，今天是 {today}。', '{on} is still to come; today is {today}.'],
  'appraisal.too-early': ['{on} 早于{year}年。', '{on} is before {year}.'],
  'appraisal.words-missing': ['请写明内容。', 'Say what it was.'],
  'appraisal.sources-missing': ['请写明征求了多少人（单位）的意见。', 'Say from how many people or units.'],
  'appraisal.place-missing': ['请选择在哪里进行。', 'Say where it was done.'],
  'appraisal.gathering-missing': ['请选择在哪次会议上进行。', 'Say at which gathering.'],
  'appraisal.ballot-in-group': [
    '民主测评应当在支部党员大会进行，在党小组或者支委会测评不算。',
    'The ballot is taken in the assembly; one taken in a group or the committee does not count.',
  ],
  'appraisal.before-gathering': ['日期 {on} 早于所选会议（{heldOn}）。', '{on} is before the gathering of {heldOn}.'],
  'appraisal.step-taken': ['这个步骤已在 {on} 记录。', 'That step is recorded for {on} already.'],
  'appraisal.struck-already': ['这条记录已经撤回。', 'It was taken back already.'],
  'appraisal.published-already': [
    '评议结果已经公布，只能更正，不能重录。',
    'The grades are public: they can be corrected, not entered again.',
  ],
  'appraisal.no-member': [
    '测评当日支部里没有这名党员，或同一人写了两次。',
    'Not a member of the branch on the day of the ballot, or named twice.',
  ],
  'appraisal.own-done-misfit': [
    '个人整改完成 {done} 条，多于 {lines} 条。',
    '{done} done are more than {lines} listed.',
  ],
  'appraisal.changed-meanwhile': [
    '在您打开之后有人改过，请刷新后再办。',
    'Someone changed it since you opened it. Reload and try again.',
  ],
  'appraisal.no-ballot': [
    '还没有进行民主测评，先登记测评这一步，再录票、评等次。',
    'The ballot was not taken yet: record that step first, then enter totals and grades.',
  ],
  'appraisal.probationary-graded': [
    '预备党员参加评议，不评定等次（{count} 人）。',
    'Probationary members take part and are not graded ({count}).',
  ],
  'appraisal.sheets-misfit': [
    '发出 {issued} 张、收回 {returned} 张、有效 {valid} 张，后一个数不能大于前一个。',
    '{issued} issued, {returned} returned, {valid} valid: none may be more than the one before.',
  ],
  'appraisal.totals-misfit': [
    '有 {count} 人各等次票数之和不等于有效票 {valid} 张（其中一人为 {sum}）。',
    'The totals of {count} do not come to the {valid} valid sheets (one comes to {sum}).',
  ],
  'appraisal.steps-open': [
    '民主评议还有 {count} 个步骤没有记录，不能公布。',
    '{count} steps of the appraisal are not recorded: it cannot be made public.',
  ],
  'appraisal.before-opinion': [
    '公布日期 {on} 早于评定意见（{opinionOn}）。',
    '{on} is before the opinion of {opinionOn}.',
  ],
  'appraisal.ungraded': [
    '还有 {count} 名正式党员没有评定等次；确实不评的，请确认人数。',
    '{count} full members have no grade; if they are to have none, say how many.',
  ],
  'appraisal.over-share': [
    '优秀 {excellent} 人，一般不超过 {most} 人；确需超过的，写明上级同意的文号。',
    '{excellent} excellent, generally at most {most}; to exceed it give the reference of the superior’s consent.',
  ],
  'appraisal.not-published': ['评议结果还没有公布。', 'The grades are not public yet.'],
  'appraisal.nothing-changed': ['没有改动。', 'Nothing was changed.'],
  'appraisal.reported-already': [
    '已经登记过上报，其后没有更正。',
    'It was reported already, and nothing was corrected since.',
  ],
  'appraisal.before-publication': [
    '上报日期 {on} 早于公布（{publishedOn}）。',
    '{on} is before the publication of {publishedOn}.',
  ],
  'appraisal.before-correction': [
    '上报日期 {on} 早于最近一次更正（{correctedOn}）。',
    '{on} is before the newest correction of {correctedOn}.',
  ],
  'appraisal.no-sheets': ['还没有登记测评票张数。', 'The sheets of the ballot are not counted yet.'],
  'appraisal.listed-early': ['{on} 早于{year}年。', '{on} is before {year}.'],
  'appraisal.due-early': [
    '期限 {dueOn} 早于列入清单的日期 {listedOn}。',
    'Due {dueOn}, before it was listed on {listedOn}.',
  ],
  'appraisal.no-owner': ['责任人不在本支部。', 'Whoever answers for it is not of this branch.'],
  'appraisal.done-already': ['已在 {on} 完成。', 'It was done on {on} already.'],
  'appraisal.done-early': [
    '完成日期 {doneOn} 早于列入清单的日期 {listedOn}。',
    '{doneOn} is before it was listed on {listedOn}.',
  ],
  'appraisal.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
})

/** The closed sets in words. */
export const appraisalTerms = texts({
  'step.theme': ['确定主题', 'Theme set'],
  'step.study': ['会前学习', 'Study beforehand'],
  'step.talks': ['谈心谈话', 'Heart-to-heart talks'],
  'step.opinions': ['征求意见', 'Opinions collected'],
  'step.criticism': ['召开组织生活会，批评和自我批评', 'The meeting, with criticism and self-criticism'],
  'step.rectification-list': ['列出整改清单', 'List of what to put right'],
  'step.follow-up': ['对照清单检查', 'List followed up'],
  'step.self-appraisal': ['个人自评', 'Self-appraisal'],
  'step.mutual-appraisal': ['党员互评', 'Mutual appraisal'],
  'step.ballot': ['民主测评', 'Ballot'],
  'step.opinion': ['评定意见', 'Opinion'],
  'place.assembly': ['支部党员大会', 'Assembly'],
  'place.committee': ['支委会', 'Committee'],
  'place.group': ['党小组', 'Groups'],
  'grade.excellent': ['优秀', 'Excellent'],
  'grade.qualified': ['合格', 'Qualified'],
  'grade.basically-qualified': ['基本合格', 'Basically qualified'],
  'grade.unqualified': ['不合格', 'Unqualified'],
  'standing.full': ['正式', 'Full'],
  'standing.probationary': ['预备', 'Probationary'],
  'body.branch': ['党支部', 'The branch'],
  'body.committee': ['支委会', 'The committee'],
  'field.problem': ['问题', 'Problem'],
  'field.measure': ['措施', 'Measure'],
  'field.owner': ['责任人', 'Answers for it'],
  'field.due': ['期限', 'Due'],
  'field.done': ['完成', 'Done'],
  'kind.committee-committee': ['委员之间', 'Committee'],
  'kind.committee-member': ['委员与党员', 'Committee–member'],
  'kind.member-member': ['党员之间', 'Members'],
})
