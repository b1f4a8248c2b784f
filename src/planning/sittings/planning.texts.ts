import { texts } from '#core/texts.ts'

/** What a plan may break: the sentence of each code of `check-plan.ts`. */
export const violationTexts = texts({
  'planning.unknown-session': ['没有这一场：{session}。', 'There is no such session: {session}.'],
  'planning.unknown-person': ['名单中没有这个人：{person}。', 'Nobody of that name is listed: {person}.'],
  'planning.session-twice': ['{session} 排了两次。', '{session} is held twice.'],
  'planning.session-forbidden': ['{session} 不能开：{reason}。', '{session} cannot be held: {reason}.'],
  'planning.lecturer-busy': ['{session} 讲课人没有空。', 'The lecturer is not free at {session}.'],
  'planning.sessions-overlap': ['{session} 与 {other} 时间重叠。', '{session} and {other} overlap.'],
  'planning.fixed-not-held': ['{session} 必须开，却没有排。', '{session} has to be held and is not.'],
  'planning.person-unavailable': [
    '{session} {person}不能来：{reason}。',
    '{person} cannot come to {session}: {reason}.',
  ],
  'planning.person-twice': [
    '{person}排了 {times} 场，来一场就够。',
    '{person} is asked {times} times; once is enough.',
  ],
  'planning.person-not-reached': ['{person}哪一场都没有排上。', '{person} is in none of the sittings.'],
  'planning.post-below-minimum': [
    '{session} {post}当班 {onDuty} 人，走 {leave} 人，剩 {stay} 人，最低配员 {minimum} 人。',
    '{session}: {onDuty} on duty at {post}, {leave} leave, {stay} stay; the minimum is {minimum}.',
  ],
  'planning.over-capacity': [
    '{session} 到 {present} 人，会场只容 {capacity} 人。',
    '{session}: {present} come, the room holds {capacity}.',
  ],
  'planning.under-quorum': [
    '{session} 到 {present} 人，不足 {quorum} 人不开。',
    '{session}: {present} come, fewer than the {quorum} it takes.',
  ],
  'planning.not-one-sitting': [
    '表决须在同一场会上，排了 {sittings} 场；几场的人数不能相加。',
    'A vote belongs to one sitting, and {sittings} are planned; sittings cannot be added up.',
  ],
  'planning.vote-without-quorum': [
    '{session} 有表决权的到 {voters} 人，须 {need} 人。',
    '{session}: {voters} voters come, {need} are needed.',
  ],
})

/** Why somebody cannot come, why a session cannot be held. */
export const reasonTexts = texts({
  leave: ['请假', 'on leave'],
  'straddles-shift': ['跨交接班', 'a change of shift falls into it'],
  'after-night': ['夜班后休息未满', 'rest after a night shift'],
  'before-night': ['夜班前休息', 'rest before a night shift'],
  elsewhere: ['另有安排', 'called elsewhere'],
  other: ['不能来', 'cannot come'],
  'in-molten-bay': ['会场在吊运熔融金属的跨内', 'the room is in a bay where molten metal is lifted'],
  'near-lifting': ['会场距吊运界限不足 50 米', 'the room is within 50 m of the lifting limit'],
  'venue-taken': ['会场已被占用', 'the room is taken'],
  past: ['时间已过', 'it is past'],
  'ruled-out': ['已排除', 'ruled out'],
  lecturer: ['讲课人没有空', 'the lecturer is not free'],
})

/** The parts of an explanation. */
export const conflictTexts = texts({
  fewerImpossible: ['为什么不能少开一场（{sittings} 场）：', 'Why not fewer (at most {sittings}):'],
  impossible: ['排不出来，原因：', 'It cannot be planned, because:'],
  keptAt: ['{post}一人也抽不出（{sessions}）', '{post} can spare nobody ({sessions})'],
  awayAt: ['{reason}（{sessions}）', '{reason} ({sessions})'],
  onlyTo: ['{because}，所以{person}只能来 {sessions}', '{because}, so {person} can only come to {sessions}'],
  toNone: ['{because}，所以{person}哪一场都不能来', '{because}, so {person} can come to none'],
  simply: ['{person}能来的有 {sessions}', '{person} could come to {sessions}'],
  absent: ['{person}：{because}', '{person}: {because}'],
  alike: ['{sentence}；{others}也只能来这几场。', '{sentence}; so it is with {others}.'],
  full: ['{sentence}。', '{sentence}.'],
  andMore: ['{sessions} 等 {count} 场', '{sessions} and others, {count} in all'],
  morePeople: ['{people}等 {count} 人', '{people} and others, {count} in all'],
  postNone: [
    '{post}最低配员 {minimum} 人，当班的一人也抽不出。',
    '{post}: minimum {minimum}, nobody on duty can be spared.',
  ],
  postSome: [
    '{post}最低配员 {minimum} 人，一场至多抽出 {most} 人。',
    '{post}: minimum {minimum}, at most {most} can be spared at a time.',
  ],
  capacity: ['{session} 会场只容 {capacity} 人。', '{session}: the room holds {capacity}.'],
  sessionQuorum: ['{session} 不足 {quorum} 人不开。', '{session} is not held with fewer than {quorum}.'],
  closed: ['{session} 不能开：{reason}。', '{session} cannot be held: {reason}.'],
  overlap: ['{sessions} 时间重叠，只能开一场。', '{sessions} overlap: only one of them can be held.'],
  fixed: ['{session} 必须开。', '{session} has to be held.'],
  forced: [
    '这 {count} 人没有两人能来同一场，所以至少须开 {count} 场。',
    'No two of these {count} can come to the same session, so it takes at least {count}.',
  ],
  togetherFew: [
    '放在一起 {sittings} 场安排不下；少了其中任何一条都行。',
    'Together they do not fit into {sittings}; without any one of them they would.',
  ],
  togetherNone: [
    '放在一起就排不出来；少了其中任何一条都行。',
    'Together they leave no plan; without any one there is one.',
  ],
  notMinimal: ['时间到了，这些原因可能还可以再少。', 'Time ran out: fewer reasons might do.'],
  shortfall: [
    '{session}：有表决权的至多到 {atMost} 人，须 {need} 人，差 {lack} 人{because}。',
    '{session}: at most {atMost} voters, {need} needed, {lack} short{because}.',
  ],
  shortfallKept: ['{post}须留岗 {people} 人', '{people} kept at {post}'],
  shortfallAway: ['{reason} {people} 人', '{reason}: {people}'],
  shortfallMissing: ['必须到会的{people}不能来', '{people} must come and cannot'],
  shortfallRoom: ['会场只容 {capacity} 人', 'the room holds {capacity}'],
  moreSessions: ['其余 {count} 场也都不够。', 'The other {count} sessions fall short too.'],
  relief: [
    '{session} 有 {people} 人到{post}顶岗，{frees}就能来。',
    'With {people} standing in at {post} at {session}, {frees} could come.',
  ],
  reliefHead: ['最少 {reliefs} 人顶岗就可以：', 'The least relief that makes it possible, {reliefs} in all:'],
  noRelief: ['顶岗也解决不了。', 'No relief at the posts would help.'],
})
