import { texts } from '#core/texts.ts'
import { sheetTexts } from '#print/sheet.texts.ts'

/** Why something was refused. */
export const organisationTexts = texts({
  ...sheetTexts,
  'organisation.unknown-unit': ['没有这个单位，或不在您的范围内。', 'No such unit, or out of your reach.'],
  'organisation.unknown-post': ['没有这个岗位，或不在您的范围内。', 'No such post, or out of your reach.'],
  'organisation.unknown-area': ['这个车间没有这个区域。', 'The workshop has no such area.'],
  'organisation.unknown-venue': ['没有这个会场，或不在您的范围内。', 'No such venue, or out of your reach.'],
  'organisation.unknown-override': [
    '没有这条调班记录，或不在您的范围内。',
    'No such change of the rota, or out of your reach.',
  ],
  'organisation.wrong-place': [
    '这一级单位不能设在那里：总支、支部设在党委下，党小组和车间设在支部下，班组设在车间下。',
    'A unit of this kind cannot stand there: general branches and branches stand under a committee, groups and workshops under a branch, crews under a workshop.',
  ],
  'organisation.would-cycle': [
    '不能移到自己或自己的下级之下。',
    'A unit cannot move under itself or under its own units.',
  ],
  'organisation.name-taken': ['「{name}」已经有了，请换一个名称。', '“{name}” exists already: choose another name.'],
  'organisation.parent-closed': [
    '上级单位「{name}」自 {on} 起已撤销。',
    'The unit above, “{name}”, is closed as of {on}.',
  ],
  'organisation.before-parent': [
    '上级单位「{name}」{on} 才设立，不能早于它。',
    'The unit above, “{name}”, begins on {on}: nothing under it can begin earlier.',
  ],
  'organisation.unit-changed': [
    '「{name}」刚被别人改过，请看过新内容再改。',
    '“{name}” was just changed by someone else: look at it again first.',
  ],
  'organisation.post-changed': [
    '岗位「{name}」刚被别人改过，请看过新内容再改。',
    'The post “{name}” was just changed by someone else: look at it again first.',
  ],
  'organisation.area-changed': [
    '区域「{name}」刚被别人改过，请看过新内容再改。',
    'The area “{name}” was just changed by someone else: look at it again first.',
  ],
  'organisation.venue-changed': [
    '会场「{name}」刚被别人改过，请看过新内容再改。',
    'The venue “{name}” was just changed by someone else: look at it again first.',
  ],
  'organisation.rota-changed': [
    '排班刚变过（现为 {pattern}，自 {from} 起），请重新核对。',
    'The rota has changed since ({pattern} from {from}): check again.',
  ],
  'organisation.closed-before-begun': ['撤销日不能早于设立日 {on}。', 'It cannot end before it begins ({on}).'],
  'organisation.still-open-below': [
    '下面还有 {count} 个单位未撤销：{names}。',
    '{count} units under it are still open: {names}.',
  ],
  'organisation.area-has-posts': [
    '区域内还有 {count} 个岗位：{names}。请先移走或撤销。',
    '{count} posts still stand in the area: {names}. Move or close them first.',
  ],
  'organisation.usual-below-minimum': [
    '通常配员 {usual} 人少于最低配员 {minimum} 人。',
    'The usual crew of {usual} is below the minimum of {minimum}.',
  ],
  'organisation.venue-in-molten-bay': [
    '会场在铁水、钢水、液渣吊运跨内，禁止聚集人员（应急管理部令第 10 号，2023 年，重大事故隐患），任何批准都不能放行。',
    'The room lies in a bay where molten iron, steel or slag is lifted: nobody may be gathered there (Order No. 10 of 2023 of the Ministry of Emergency Management, major hidden danger). No approval lifts this.',
  ],
  'organisation.venue-near-lifting': [
    '会场距吊运跨工艺界限 {metres} 米，不足 {limit} 米，禁止聚集人员（应急管理部令第 10 号，2023 年，检查表）。',
    'The room is {metres} m from the process limit of the lifting bay; at least {limit} m are required (checklist for Order No. 10 of 2023). Nobody may be gathered there.',
  ],
  'organisation.not-a-crew': ['所选班组不是这个车间的在用班组。', 'This is no open crew of the workshop.'],
  'organisation.crew-twice': ['同一班组选了两次。', 'A crew was chosen twice.'],
  'organisation.wrong-number-of-crews': [
    '这种倒班要 {needed} 个班，选了 {crews} 个。',
    'This pattern needs {needed} crews; {crews} were chosen.',
  ],
  'organisation.times-do-not-fit': [
    '各班时间必须首尾相接，合计 24 小时。',
    'The shifts must follow each other without a gap and make 24 hours.',
  ],
  'organisation.too-late-to-change': [
    '{earliest} 之前的排班已成记录，不能再改。',
    'The rota before {earliest} is on record and can no longer be changed.',
  ],
  'organisation.override-too-long': [
    '一次调整 {days} 天，最多 {limit} 天。',
    'A change of {days} days; at most {limit}.',
  ],
  'organisation.nothing-to-swap': ['不能与自己换班。', 'Nobody swaps with himself.'],
  'organisation.one-person-only': [
    '个人换班要选两个人；班组换班一个人也不选。',
    'A swap between persons needs both; a swap of crews names neither.',
  ],
  'organisation.no-such-shift': [
    '当天的排班没有这个班次（{code}）。',
    'The rota of that day has no such shift ({code}).',
  ],
  'organisation.override-clash': [
    '{from} 起至 {until} 前已有一条调班，请先取消。',
    'There is a change from {from} to before {until} already: cancel it first.',
  ],
  'organisation.ends-before-it-begins': ['结束日必须晚于开始日。', 'The end must be after the beginning.'],
  'organisation.sheet-has-odd-cells': [
    '有 {count} 格读不懂，第一格是 {cell}。改正后再导入，什么都没有写入。',
    '{count} cells cannot be read, the first is {cell}. Correct them and import again; nothing was written.',
  ],
  'organisation.sheet-fits-nothing': [
    '表中看不出任何一种倒班规律，现在也没有排班可对照。请先设定排班，或给出至少一个完整周期。',
    'The sheet shows none of the known patterns, and there is no rota to compare it with. Set a rota first, or give at least one whole cycle.',
  ],
  'organisation.not-at-the-top': [
    '工作日表对整个组织有效，由最上级单位的管理员装入。',
    'Working days hold for the whole organisation: the administrator of the unit at its top loads them.',
  ],
  'organisation.day-of-another-year': [
    '{day} 不属于 {year} 年的安排。',
    '{day} does not belong to the notice of {year}.',
  ],
  'organisation.holiday-turned-round': [
    '假期 {from} 至 {to}：结束日早于开始日。',
    'The holiday from {from} to {to} ends before it begins.',
  ],
  'organisation.holidays-overlap': [
    '{from} 开始的假期与前一个（到 {to}）重叠或次序颠倒。',
    'The holiday that begins on {from} overlaps the one before it, or stands out of order (that one ends on {to}).',
  ],
  'organisation.worked-twice': ['调休上班日 {day} 写了两次。', 'The worked day {day} is given twice.'],
  'organisation.worked-no-weekend': [
    '{day} 不是周六、周日，不必写为调休上班日。',
    '{day} is no Saturday or Sunday: only worked weekend days are given.',
  ],
  'organisation.worked-while-off': [
    '{day} 既写为放假又写为上班。',
    '{day} is given both as a holiday and as a worked day.',
  ],
})
