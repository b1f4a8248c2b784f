import { texts } from '#core/texts.ts'
import { committeeTexts } from './committee.texts.ts'
import { groupTexts } from './groups.texts.ts'
import { unitTexts } from './units.texts.ts'

export const organisationTexts = texts({
  ...unitTexts,
  ...committeeTexts,
  ...groupTexts,
  'question.branch-size': ['这么多党员，应当怎样设置组织？', 'What organisation do so many members ask for?'],
  'question.committee-decision': ['支部委员会的决定是否通过？', 'Is a decision of the branch committee adopted?'],
  'branch.may-be': [
    '正式党员 {full} 人，达到 {least} 人，应当成立党支部。',
    '{full} full members reach {least}: a branch is to be set up.',
  ],
  'branch.too-small': [
    '正式党员 {full} 人，不足 {least} 人，不能单独成立党支部。',
    '{full} full members are fewer than {least}: no branch of its own.',
  ],
  'branch.probationary-not-counted': ['预备党员 {count} 人不计入。', '{count} probationary members do not count.'],
  'branch.join': [
    '可以与邻近单位成立联合党支部，覆盖单位一般不超过 {units} 个。',
    'A joint branch with neighbours is possible, generally over at most {units} units.',
  ],
  'branch.too-large': [
    '党员 {members} 人，一般不超过 {most} 人，可考虑分设。',
    '{members} members; generally at most {most}: consider dividing the branch.',
  ],
  'branch.more-full': [
    '再有 {count} 名正式党员，即可单独成立党支部。',
    '{count} more full members and it may be a branch.',
  ],
  'committee.required': [
    '正式党员 {full} 人，应当设支部委员会，一般 {from} 至 {to} 人。',
    '{full} full members: a committee is required, generally of {from} to {to}.',
  ],
  'committee.none': [
    '正式党员 {full} 人，不足 {below} 人，不设支部委员会，设书记 1 名，必要时设副书记 1 名。',
    '{full} full members, fewer than {below}: no committee; one secretary, and a deputy if needed.',
  ],
  'committee.not-allowed': [
    '不设支部委员会，不应填写 {seats} 名委员。',
    'There is no committee, so {seats} seats cannot stand.',
  ],
  'committee.too-few-seats': ['委员 {seats} 名，少于 {least} 名。', '{seats} seats are fewer than {least}.'],
  'committee.many-seats': [
    '委员 {seats} 名，一般为 {usual} 名以内，最多不超过 {most} 名。',
    '{seats} seats; generally up to {usual}, at most {most}.',
  ],
  'committee.too-many-seats': ['委员 {seats} 名，一般不超过 {most} 名。', '{seats} seats; generally at most {most}.'],
})
