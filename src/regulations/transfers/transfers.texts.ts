import { texts } from '#core/texts.ts'

export const transferTexts = texts({
  'question.direct-transfer': ['可以直接互转组织关系吗？', 'May two organisations transfer a member directly?'],
  'question.introduction-letter': [
    '介绍信有效到哪天，党员由谁管理？',
    'Until when is a letter valid, and who manages the member?',
  ],
  'question.lost-contact': [
    '党员失去联系，何时须由组织研究？',
    'A member cannot be found: when does somebody have to decide?',
  ],
  'question.member-away': [
    '党员外出，组织关系要不要转？',
    'A member is away: does his relation stay or must it be transferred?',
  ],
  'question.mobile-member': [
    '流动党员、出国党员何时联系，党籍怎样？',
    'When is the next contact with a member who is away due, and what of his membership?',
  ],
  'question.transfer-clocks': [
    '预备党员、积极分子转走，时间是否重新起算？',
    'A probationary member or activist is transferred: does his time begin again?',
  ],
  'away.moved': [
    '工作单位或经常居住地已变动，应当转移组织关系。',
    'The workplace or usual residence has changed: the relation is to be transferred.',
  ],
  'away.long': [
    '自 {from} 外出，到 {date} 满 {months} 个月，地点固定，应当转移组织关系。',
    'Away from {from} at a fixed place; {months} months are reached on {date}: the relation is to be transferred.',
  ],
  'away.not-long': [
    '自 {from} 外出，到 {date} 才满 {months} 个月，组织关系不转。',
    'Away from {from}; {months} months would be reached on {date} only: the relation stays.',
  ],
  'away.no-fixed-place': [
    '自 {from} 外出，到 {date} 满 {months} 个月，但地点不固定。',
    'Away from {from}; {months} months are reached on {date}, but at no fixed place.',
  ],
  'away.back': ['已于 {until} 返回，组织关系不转。', 'Back since {until}: the relation stays.'],
  'away.transferred': ['组织关系已转出。', 'The relation has been transferred.'],
  'away.mobile': [
    '作为流动党员，支部定期联系，可在所在地参加活动和评议。',
    'As a mobile member he is contacted regularly and may join activities and appraisal where he is.',
  ],
  'away.takes-part-there': [
    '可在所在地参加活动，组织关系和表决权留在本支部。',
    'He may join activities where he is; relation and vote stay with this branch.',
  ],
  'away.short': [
    '不满 {months} 个月的短期外出，经同意可不参加活动，回来报告；还没有同意的记录。',
    'For a short absence below {months} months, with consent, activities may be skipped and he reports on return; no consent is recorded.',
  ],
  'away.short-agreed': [
    '不满 {months} 个月的短期外出，已经同意，可不参加活动，回来报告。',
    'For a short absence below {months} months consent is recorded: activities may be skipped and he reports on return.',
  ],
  'away.if-longer': [
    '在固定地点到 {date} 或更久，就应当转移组织关系。',
    'At a fixed place until {date} or longer, the relation is to be transferred.',
  ],
  'away.if-not-done': [
    '到 {date} 仍未转移，又没有列为流动党员，就不符合规定。',
    'If on {date} it is neither transferred nor kept as a mobile member, the rule is not kept.',
  ],
  'away.transfer': ['转移组织关系，或列为流动党员管理。', 'Transfer the relation, or keep him as a mobile member.'],
  'mobile.contact': [
    '最近联系 {last}；按设置每 {months} 个月联系一次，下次不晚于 {date}。',
    'Last contact {last}; by setting one every {months} months, the next by {date}.',
  ],
  'mobile.late': [
    '最近联系 {last}；按设置每 {months} 个月联系一次，{date} 已过，请联系。',
    'Last contact {last}; by setting one every {months} months, and {date} has passed: speak with him.',
  ],
  'mobile.abroad': [
    '出国党员每 {months} 个月至少联系一次，最近 {last}，下次不晚于 {date}。',
    'Abroad at least one contact every {months} months: last {last}, the next by {date}.',
  ],
  'mobile.abroad-late': [
    '出国党员每 {months} 个月至少联系一次，最近 {last}，已过 {date}。',
    'Abroad at least one contact every {months} months: last {last}, and {date} has passed.',
  ],
  'mobile.takes-part': ['可在所在地参加活动和评议。', 'He may join activities and appraisal where he is.'],
  'mobile.settled': ['出国定居的，一般停止党籍。', 'Who settles abroad generally has his membership stopped.'],
  'mobile.study': [
    '自 {from} 出国学习，没有超过 {years} 年（{date}）。',
    'Studying abroad from {from}, not longer than {years} years ({date}).',
  ],
  'mobile.long-study': [
    '自 {from} 出国学习超过 {years} 年（{date}），一般停止党籍。',
    'Studying abroad from {from} for more than {years} years ({date}): membership is generally stopped.',
  ],
  'mobile.human': [
    '是否停止党籍由组织研究决定，程序不下结论。',
    'Whether membership is stopped is for the organisation to decide: the program concludes nothing.',
  ],
  'mobile.speak': ['联系本人并记录。', 'Speak with him and record it.'],
  'direct.sender': ['转出方有审批预备党员的权限。', 'The sender has the power to approve probationary members.'],
  'direct.sender-lacks': [
    '转出方没有审批预备党员的权限，不能直接转。',
    'The sender lacks the power to approve probationary members and cannot transfer directly.',
  ],
  'direct.receiver': ['接收方有审批预备党员的权限。', 'The receiver has the power to approve probationary members.'],
  'direct.receiver-lacks': [
    '接收方没有审批预备党员的权限，不能直接接收。',
    'The receiver lacks the power to approve probationary members and cannot receive directly.',
  ],
  'direct.through-above': ['由有审批权限的上级党组织办理。', 'Let the committee above that has this power do it.'],
  'letter.in-transit': [
    '接收前仍由原支部管理，留在名册上，计入应到会人数。',
    'Until received he is managed by the former branch, stays on its roster and counts among those who should attend.',
  ],
  'letter.received': ['接收方已于 {on} 接收，由接收方管理。', 'Received on {on}: the new branch manages him.'],
  'letter.refused': ['没有正当理由，不得拒绝接收。', 'Without cause a member may not be refused.'],
  'letter.refused-with-cause': [
    '接收方提出了理由，由两方组织协商。',
    'The receiver gives a cause: for the two organisations to settle.',
  ],
  'letter.receive': ['由接收方接收。', 'Have the new branch receive him.'],
  'letter.valid-to': [
    '信上写 {days} 天，有效到 {date}。一般市内约 {city} 天、市外约 {elsewhere} 天，最长 {most} 天；各说不一。',
    'The letter says {days} days, valid to {date}. Usually about {city} in the city, {elsewhere} outside, at most {most}; sources disagree.',
  ],
  'letter.too-long': [
    '信上写 {days} 天（到 {date}），超过通常最长的 {most} 天；一般市内约 {city} 天、市外约 {elsewhere} 天，各说不一。',
    'The letter says {days} days (to {date}), beyond the usual longest, {most}; about {city} in the city, {elsewhere} outside. Sources disagree.',
  ],
  'letter.expired': [
    '介绍信已于 {date} 到期，请查明下落，必要时重开；党员仍在原支部。',
    'The letter ran out on {date}: find out where it is and issue another if need be; the member still belongs to the former branch.',
  ],
  'letter.received-late': [
    '介绍信 {date} 到期后才接收，请核对是否需要重开。',
    'Received after the letter ran out on {date}: check whether another is needed.',
  ],
  'letter.counterfoil-open': [
    '还没有记回执；记了即了结，存根按设置保存 {years} 年。',
    'No counterfoil is recorded yet; it closes the case. By setting stubs are kept {years} years.',
  ],
  'letter.closed': [
    '回执已回，事项了结；存根按设置保存 {years} 年。',
    'The counterfoil is back and the case is closed. By setting stubs are kept {years} years.',
  ],
  'clocks.probation': [
    '{transferredOn} 转出，预备期不中断，仍从 {since} 起算。',
    'Transferred on {transferredOn}, his probation runs on from {since}.',
  ],
  'clocks.activist': [
    '{transferredOn} 转出，培养考察时间不中断，仍从 {since} 起算。',
    'Transferred on {transferredOn}, his time as an activist runs on from {since}.',
  ],
  'clocks.file-received': ['材料已于 {on} 收到。', 'The file was received on {on}.'],
  'clocks.file-under-way': ['材料还没有收到，应随组织关系转来。', 'The file has not arrived; it goes with him.'],
  'lost.searching': [
    '最近联系 {last}，失去联系不满 {months} 个月（{date}），继续查找。',
    'Last contact {last}; {months} months are not over until {date}: go on looking.',
  ],
  'lost.stop-for-review': [
    '最近联系 {last}，失去联系满 {months} 个月（{date}），须由组织研究是否停止党籍。',
    'Last contact {last}; {months} months were over on {date}: whether membership is stopped has to be considered.',
  ],
  'lost.stopped': [
    '已停止党籍；再过 {further} 个月（{date}）仍找不到的，须由组织研究。',
    'Membership is stopped; after {further} more months ({date}) removal has to be considered.',
  ],
  'lost.removal-for-review': [
    '停止党籍满 {further} 个月（{date}）仍未找到，须由组织研究是否按自行脱党除名。',
    'Membership has been stopped for {further} months ({date}): whether he is removed as having left has to be considered.',
  ],
  'lost.found': ['已取得联系。', 'He has been found.'],
  'lost.stopped-too-early': ['停止党籍早于 {date}，不满期限。', 'Membership was stopped before {date}, too early.'],
  'lost.human': [
    '由支部或上级研究决定，程序不下结论。',
    'For the branch or the committee above to decide: the program concludes nothing.',
  ],
  'lost.later': ['到 {date} 仍找不到，须由组织研究。', 'If he is not found by {date}, it has to be considered.'],
  'lost.if-found': ['取得联系并记录。', 'Find him and record it.'],
})
