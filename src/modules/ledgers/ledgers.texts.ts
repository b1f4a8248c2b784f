import { texts } from '#core/texts.ts'

export const ledgersTexts = texts({
  'ledgers.unknown-unit': [
    '没有这个党支部或党小组，或不在您的范围内。',
    'No such branch or group, or out of your reach.',
  ],
  'ledgers.unknown-ledger': ['没有这种台账，或不在您的范围内。', 'No such ledger, or out of your reach.'],
  'ledgers.nothing-there': [
    '{period}没有这类记录，没有可打印的内容。',
    'Nothing is recorded in {period}: there is nothing to print.',
  ],

  'ledgers.year-ahead': ['{year} 年还没有到。', 'The year {year} has not begun.'],
  'ledgers.nothing-asked': ['所选的台账都不在您的范围内。', 'None of the ledgers chosen is in your reach.'],
  'ledgers.under-way': [
    '您已有一册正在装订，请等它完成或先取消。',
    'A binder of yours is being made: wait for it or cancel it first.',
  ],
  'ledgers.unknown-binder': ['没有这一册，或已过保存期。', 'No such binder, or it is no longer kept.'],
  'ledgers.binder-ended': ['这一册已经结束。', 'It has ended already.'],
  'ledgers.binder-unfinished': ['这一册还没有装订完成。', 'It is not finished.'],
  'ledgers.issued-already': [
    '这一册是印发版的再次打印，不必再印发。',
    'It is a reprint of an issue: it needs no issue of its own.',
  ],
  'ledgers.unknown-issue': ['没有这一版，或不在您的范围内。', 'No such issue, or out of your reach.'],
  'ledgers.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
  'ledger.L01': ['支部基本情况', 'Branch profile'],
  'ledger.L02': ['党员花名册', 'Roster of members'],
  'ledger.L03': ['支委会名册', 'Committee register'],
  'ledger.L04': ['工作计划', 'Plan of work'],
  'ledger.L05': ['会议记录', 'Minutes'],
  'ledger.L06': ['表决登记', 'Votes'],
  'ledger.L07': ['签到登记', 'Attendance'],
  'ledger.L08': ['主题党日记录', 'Theme Party days'],
  'ledger.L09': ['党课记录', 'Party lectures'],
  'ledger.L10': ['学习记录', 'Learning hours'],
  'ledger.L10-1': ['学习计划', 'Learning plan'],
  'ledger.L11': ['组织生活会', 'Organisational-life meeting'],
  'ledger.L12': ['民主评议党员', 'Democratic appraisal'],
  'ledger.L13': ['谈心谈话', 'Heart-to-heart talks'],
  'ledger.L14': ['党费收缴登记', 'Dues'],
  'ledger.L15': ['党费公示', 'Dues made known'],
  'ledger.L16': ['发展党员登记', 'Development'],
  'ledger.L20': ['组织关系转接登记', 'Transfers'],
  'ledger.L21': ['流动党员登记', 'Mobile members'],
  'ledger.L22': ['换届选举', 'Elections'],
})
