import { texts } from '#core/texts.ts'

/** Why something was refused. */
export const duesTexts = texts({
  'dues.unknown-branch': ['没有这个支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'dues.unknown-person': ['没有这名党员，或不在您的范围内。', 'No such member, or out of your reach.'],
  'dues.unknown-payment': ['没有这笔交纳，或不在您的范围内。', 'No such payment, or out of your reach.'],
  'dues.unknown-publication': ['没有这次公布，或不在您的范围内。', 'No such publication, or out of your reach.'],
  'dues.unknown-handover': ['没有这次上缴，或不在您的范围内。', 'No such handing up, or out of your reach.'],
  'dues.unknown-membership': ['没有这段组织关系，或不在您的范围内。', 'No such membership, or out of your reach.'],
  'dues.no-ledger': [
    '这个支部还没有在这里记党费，请先启用党费台账。',
    'The branch does not keep its dues here yet: begin the ledger first.',
  ],
  'dues.ledger-kept': ['党费台账已经启用。', 'The ledger has begun already.'],
  'dues.ledger-changed': [
    '党费台账刚被别人改过，请看过新内容再改。',
    'The ledger was just changed by someone else: look at it again first.',
  ],
  'dues.months-recorded': [
    '{month} 已有交纳记录，不能从它之后起算。',
    'Dues of {month} are on record: it cannot begin after that.',
  ],
  'dues.too-far-ahead': ['{month} 离现在超过一年。', '{month} is more than a year ahead.'],
  'dues.not-yet': ['{on} 还没有到，不能先记。', '{on} has not come yet and cannot be on record.'],
  'dues.person-twice': ['同一名党员选了两次。', 'A member was chosen twice.'],
  'dues.in-another-branch': [
    '{name}现在在别的支部，标准由那里核定。',
    '{name} belongs to another branch now, which fixes the standard.',
  ],
  'dues.amount-missing': [
    '{name}：请填每月标准，或填基数算出标准。',
    '{name}: give the monthly amount, or a base to work it out from.',
  ],
  'dues.amount-differs': [
    '{name}：填的是 {amount} 元，按规定算出 {worked} 元。',
    '{name}: {amount} yuan was given, but it comes to {worked}.',
  ],
  'dues.amount-outside': [
    '{name}：农民党员每月交 {least} 至 {most} 元，{dues} 元不在其内。',
    '{name}: a farmer pays {least} to {most} yuan a month; {dues} is outside.',
  ],
  'dues.above-cap': [
    '{name}：每月一般不超过 {most} 元，多交出于自愿，请在交纳时记为“另交”。',
    '{name}: generally at most {most} yuan a month. More is of one’s own will: record it with the payment.',
  ],
  'dues.reference-missing': [
    '{name}：少交、免交须写明支部决定的文号或日期。',
    '{name}: a reduction or waiver names the resolution of the branch.',
  ],
  'dues.standard-changed': [
    '{name}的标准刚被别人改过，请看过新内容再改。',
    'The standard of {name} was just changed by someone else: look at it again first.',
  ],
  'dues.already-fixed': [
    '{name}从 {month} 起的标准已经核定；要替换，请写明原因。',
    'The standard of {name} from {month} is fixed already: to replace it, say why.',
  ],
  'dues.fixed-for-the-year': [
    '{name} {year} 年的标准已在年初核定，年内一般不变；确需调整，请勾选“年内调整”。',
    'The standard of {name} is fixed for {year} and generally kept within the year: if it must change, tick “within the year”.',
  ],
  'dues.nothing-paid': ['{name}：没有选月份，也没有另交。', '{name}: no month was chosen and nothing more was paid.'],
  'dues.not-owed': ['{name}在 {month} 不在本支部交党费。', '{name} owes nothing here for {month}.'],
  'dues.paid-already': ['{name} {month} 的党费已经交过。', '{name} has paid for {month} already.'],
  'dues.no-standard': [
    '{name} {month} 还没有核定标准，请先核定。',
    'No standard is fixed for {name} in {month}: fix it first.',
  ],
  'dues.nothing-to-pay': ['{name} {month} 免交党费。', '{name} pays nothing for {month}: waived.'],
  'dues.reason-kept': ['{name} {month} 已记有正当理由。', '{month} of {name} has a good reason on record already.'],
  'dues.no-such-reason': ['{month} 没有记正当理由。', 'No good reason is on record for {month}.'],
  'dues.not-by-transfer': [
    '这段组织关系不是转入的，没有介绍信。',
    'This membership did not begin by a transfer: there is no letter.',
  ],
  'dues.recorded-already': ['这一条已经记过，请刷新后再看。', 'This is on record already: reload and look again.'],
  'dues.struck-already': ['这一条已经撤回。', 'It was taken back already.'],
})
