import { texts } from '#core/texts.ts'

/** Words the pages need beside those of the ledgers. */
export const termTexts = texts({
  'joined.admission': ['接收入党', 'Admitted'],
  'joined.transfer': ['转入', 'Transferred in'],
  'joined.group-change': ['调整党小组', 'Moved to another group'],
  'joined.roster': ['名册录入', 'From the roster'],
  'subject.standing': ['党员类别', 'Standing'],
  'subject.membership': ['组织关系', 'Membership'],
  'subject.posting': ['班组岗位', 'Posting'],
  'subject.office': ['职务', 'Office'],
  'subject.suspension': ['权利中止', 'Rights suspended'],
  'subject.person': ['基本情况', 'Particulars'],
  probationaryTag: ['预', 'P'],
  suspendedTag: ['中止', 'Suspended'],
  demo: ['演示', 'Demo'],
  stillHolds: ['今', 'now'],
  // A change of how well a day is known, and the best it can be.
  precision: ['日期精确程度', 'How well the day is known'],
  birthPrecision: ['出生日期精确程度', 'How well the birth date is known'],
  day: ['确知', 'to the day'],
})

/** The roster and the dialog that adds a person to it. */
export const rosterTexts = texts({
  title: ['花名册', 'Roster'],
  table: ['人员名册', 'People'],
  fullFrom: ['党龄起算', 'Standing from'],
  offices: ['职务', 'Offices'],
  search: ['姓名、拼音、首字母', 'Name, pinyin, initials'],
  unit: ['范围', 'Unit'],
  everyKind: ['全部人员', 'Everyone'],
  members: ['党员', 'Party members'],
  nonMembers: ['党外人员', 'Outside the Party'],
  everyGroup: ['全部党小组', 'All groups'],
  everyCrew: ['全部班组', 'All crews'],
  everyPost: ['全部岗位', 'All posts'],
  asOf: ['截至日期', 'As of'],
  asOfNote: [
    '这是 {on} 当日的名册：编入、岗位、职务都按当日有效的记录。',
    'This is the roster as of {on}: groups, posts and offices as they held on that day.',
  ],
  toToday: ['回到今天', 'Back to today'],
  countedOf: ['{total} / {all} 人', '{total} of {all}'],
  sub: ['{unit}·共 {people} 人，其中党员 {members} 人', '{unit} · {people} people, {members} Party members'],
  print: ['打印党员花名册', 'Print the roster'],
  export: ['导出表格', 'Export'],
  import: ['导入名册', 'Import'],
  add: ['添加人员', 'Add a person'],
  noMatch: ['没有符合条件的人。', 'Nobody matches.'],
  empty: [
    '名册还是空的。把手头的花名册（xlsx 或 csv）导进来即可，列的顺序和写法不限。',
    'The roster is empty. Import the list you keep (xlsx or csv); its columns may stand in any order.',
  ],
  emptyReadOnly: ['名册还是空的，由支部录入。', 'The roster is empty; the branch enters it.'],
  onlyYou: [
    '名册里还只有您。把手头的花名册（xlsx 或 csv）导进来即可，列的顺序和写法不限。',
    'So far you are the only one here. Import the list you keep (xlsx or csv); its columns may stand in any order.',
  ],
  noOffice: [
    '您的职务不含查看名册；自己的记录在“我的”里。',
    'Your office does not include the roster; your own record is on your page.',
  ],
  toMine: ['看我的', 'My page'],
})

/** Adding a person by hand. */
export const addTexts = texts({
  title: ['添加人员', 'Add a person'],
  birthNote: ['按手头写法：1983.6、1983年6月、1983-06-15 都可以。', 'As you have it: 1983.6, 1983-06, 1983-06-15.'],
  birthRead: ['读作 {read}', 'Read as {read}'],
  phoneNote: [
    '可不填；只有书记、副书记和本组组长看得到。',
    'Optional; seen by the secretary, his deputy and the group’s leader only.',
  ],
  kindFrom: ['类别起始日', 'Standing from'],
  joinedOn: ['编入日期', 'In the branch since'],
  postedOn: ['到岗日期', 'Posted on'],
  noGroup: ['暂不编组', 'No group yet'],
  noCrew: ['暂不定班组', 'No crew yet'],
  noPost: ['暂不定岗', 'No post yet'],
  noSex: ['未填', 'Not given'],
  anotherOfThatName: ['是同名的另一人', 'This is another person of that name'],
  submit: ['添加', 'Add'],
  cancel: ['取消', 'Cancel'],
  added: ['{name} 已加入名册。', '{name} is on the roster.'],
})

/** Who can see a record, and why. */
export const seeTexts = texts({
  title: ['谁能看到 {name} 的记录', 'Who can see the record of {name}'],
  titleOwn: ['谁能看到我的记录', 'Who can see my record'],
  sub: [
    '权限只随职务走：担任某单位的职务，就能看到编在、干在该单位及其下级的人。卸任当日即失效。',
    'Access follows offices only: an office over a unit sees the people who belong to or work in it and below. It ends the day the office ends.',
  ],
  table: ['能看到这份记录的人', 'Who can see this record'],
  who: ['姓名', 'Name'],
  office: ['职务', 'Office'],
  unit: ['任职单位', 'Office over'],
  why: ['因为', 'Because'],
  record: ['记录', 'Record'],
  contact: ['电话', 'Telephone'],
  changes: ['改动', 'May change'],
  yes: ['可以', 'Yes'],
  no: ['不可以', 'No'],
  'tie.membership': ['本人编入{unit}', 'Belongs to {unit}'],
  'tie.posting': ['本人在{unit}', 'Works in {unit}'],
  'tie.office': ['本人在{unit}任职', 'Holds an office of {unit}'],
  restHeading: ['除此之外', 'Beside these'],
  selfTitle: ['本人', 'The person'],
  self: [
    '本人登录后，在“我的”里能看到并导出系统保存的关于自己的全部内容。',
    'Signed in, the person sees and exports everything held about him or her under “My page”.',
  ],
  restTitle: ['其他任何人', 'Anyone else'],
  rest: [
    '看不到，查询时与“没有这个人”回答相同。',
    'Sees nothing: the answer is the same as for a person who does not exist.',
  ],
  neverTitle: ['不收的内容', 'Never kept'],
  never: [
    '身份证号、住址、民族、宗教、照片、家庭成员、健康、工资、政审材料、位置和人脸：系统没有存放的地方。',
    'National ID, address, ethnic group, religion, photo, relatives, health, pay, political review, place and face: there is nowhere to keep them.',
  ],
  logTitle: ['每次改动', 'Every change'],
  log: [
    '都在操作记录中留痕，写明谁在何时做了什么，无法抹去。',
    'Leaves a row in the record chain: who did what and when, never to be erased.',
  ],
  none: ['除本人外，目前无人能看到。', 'Nobody but the person can see it at present.'],
  print: ['打印', 'Print'],
  back: ['回到 {name}', 'Back to {name}'],
  backOwn: ['回到我的', 'Back to my page'],
  asOf: ['{on} 的职务', 'Offices as of {on}'],
})
