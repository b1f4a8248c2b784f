import { texts } from '#core/texts.ts'

/** What is refused, in sentences. */
export const sittingsTexts = texts({
  'sittings.unknown-unit': [
    '没有这个支部或党小组，或它的会议不归您管。',
    'No such branch or group, or you do not keep its gatherings.',
  ],
  'sittings.unknown-person': ['主持人或主讲人不在本支部。', 'Chair or lecturer is not of this branch.'],
  'sittings.vote-not-of-group': [
    '党小组不表决：表决会由支部召集。',
    'A group does not vote: the branch convenes what is voted on.',
  ],
  'sittings.days-turned': ['最后一天早于第一天。', 'The last day is before the first.'],
  'sittings.past': ['{to} 已经过去，请改日期。', '{to} is past: choose later days.'],
  'sittings.too-many-days': [
    '一次至多看 {most} 天，现在是 {days} 天。',
    'At most {most} days at a time; these are {days}.',
  ],
  'sittings.too-many-hours': [
    '备选时段共 {count} 个，至多 {most} 个，请减少天数或时段。',
    '{count} hours are offered, at most {most} can be: take fewer days or times.',
  ],
  'sittings.nobody': [
    '没有要请的人：单位还没有党员，或都已列为不参加。',
    'There is nobody to call: no members yet, or all are left out.',
  ],
  'sittings.id-taken': ['这次规划已经提交过。', 'This has been asked already.'],
  'sittings.unknown-run': ['没有这次规划，或不归您管。', 'No such plan, or it is not yours to keep.'],
  'sittings.finished': ['规划已经结束。', 'The search is over already.'],
  'sittings.still-searching': ['还在求解，请等待或先停止。', 'The search is still on: wait, or stop it first.'],
  'sittings.convened': ['各场会议已按此方案召集。', 'The gatherings of this plan have been made.'],
  'sittings.changed-by-other': [
    '方案已被别人改过，请看新的方案。',
    'Somebody has changed the plan since; look at it again.',
  ],
  'sittings.not-in-picture': [
    '方案里有不在本次规划内的时段或人。',
    'The plan names an hour or a person that is not in it.',
  ],
  'sittings.no-such-plan': ['没有这个方案，或还没有解出来。', 'There is no such plan, or it is not found yet.'],
  'sittings.no-plan': ['还没有可用的方案。', 'There is no plan to use.'],
  'sittings.other-sittings': [
    '会议与方案的场次不符，请重新打开。',
    'The sittings are not those of the plan: open it again.',
  ],
  'sittings.not-there': [
    '{on} {at} 那一场的主持人或记录人不在场，请换人。',
    'Chair or recorder is not at the sitting of {on} {at}: choose another.',
  ],
  // What has changed since the plan was made.
  'sittings.now-day-off': [
    '{on} 是休息日，条件里没有选“休息日也可以开”。',
    '{on} is a day off, and the conditions leave days off free.',
  ],
  'sittings.now-on-leave': [
    '{person} {on} 请了假，不能参加 {at} 那一场。',
    '{person} is on leave on {on} and cannot come at {at}.',
  ],
  'sittings.now-away': [
    '{person}外出，不能参加 {on} {at} 那一场。',
    '{person} is away and cannot come on {on} at {at}.',
  ],
  'sittings.now-shift-changes': [
    '{on} {at} 那一场正逢{person}交接班。',
    'On {on} at {at} the shift of {person} begins or ends.',
  ],
  'sittings.now-after-night': [
    '{on} {at} 时{person}下夜班还没有休息够。',
    'On {on} at {at} {person} is resting from a night.',
  ],
  'sittings.now-before-night': [
    '{on} {at} 时{person}将上夜班，应休息。',
    'On {on} at {at} {person} rests before a night.',
  ],
  'sittings.now-elsewhere': [
    '{person} {on} {at} 另有会议。',
    '{person} is asked to another gathering on {on} at {at}.',
  ],
  'sittings.now-post-short': [
    '{on} {at} {post}在岗 {onDuty} 人，离岗 {leave} 人后剩 {stay} 人，低于最低配员 {minimum} 人。',
    'On {on} at {at} {onDuty} are on duty at {post}; with {leave} away {stay} remain, under the minimum of {minimum}.',
  ],
  'sittings.now-room-small': [
    '{on} {at} 到会 {present} 人，会场只容 {capacity} 人（主持人、主讲人另占座）。',
    'On {on} at {at} {present} come, the room holds {capacity} (chair and lecturer besides).',
  ],
  'sittings.now-no-room': ['{on} {at} 会场已被“{by}”占用。', 'On {on} at {at} the rooms are taken by “{by}”.'],
  'sittings.now-unit-busy': ['{on} {at} 本单位已有“{by}”。', 'On {on} at {at} the unit already holds “{by}”.'],
  'sittings.now-lead-busy': [
    '{on} {at} {by}不能到场主持或主讲。',
    'On {on} at {at} {by} cannot come to chair or lecture.',
  ],
  'sittings.now-begun': ['{on} {at} 那一场的时间已过，请改时段。', 'The hour of {on} {at} has come: choose another.'],
  'sittings.now-not-called': ['方案里有人已不在应到名单。', 'Somebody in the plan is no longer called.'],
  'sittings.now-not-reached': ['{person}没有安排到任何一场。', '{person} is at none of the sittings.'],
  'sittings.now-without-quorum': [
    '{on} {at} 有表决权的到会 {voters} 人，须 {need} 人。',
    'On {on} at {at} {voters} voters come and {need} are needed.',
  ],
  'sittings.now-unfit': ['方案现在不能这样开，请重新规划。', 'The plan can no longer be held like this: plan again.'],
})
