import { texts } from '#core/texts.ts'

export const formationTexts = texts({
  'formation.set-up-over': [
    '这个设置地址已用过或已失效。重新启动会打印新的；已有账号时请直接登录。',
    'This set-up address was used or has expired. A new start prints another; if there is an account, sign in.',
  ],
  'formation.same-names': ['有两个党小组同名。', 'Two groups have the same name.'],
  setUpTitle: ['首次设置', 'Set-up'],
  setUpNote: [
    '写下支部和您自己，之后导入名册和排班。名称以后都能改。',
    'Write down the branch and yourself; then import the roster and the rota. All names can be changed later.',
  ],
  theUnits: ['单位', 'Units'],
  yourself: ['您自己', 'Yourself'],
  committeeName: ['上级党组织', 'Superior Party organisation'],
  branchName: ['党支部', 'Party branch'],
  workshopName: ['支部所在车间', 'The workshop it leads'],
  groupNames: ['党小组', 'Party groups'],
  groupNamesNote: [
    '每行一个；没有就留空，导入名册时也能建。',
    'One a line; leave empty if there are none. The roster import can make them too.',
  ],
  personName: ['姓名', 'Name'],
  isSecretary: [
    '我是（或代行）支部书记，要记录会议',
    'I am (or act as) the branch secretary and will record gatherings',
  ],
  login: ['账号', 'Login'],
  loginNote: ['小写字母、数字或汉字，2 位以上', 'Lower case letters, digits or Chinese, two or more'],
  password: ['密码', 'Password'],
  passwordNote: ['至少 10 位', 'At least 10 characters'],
  passwordAgain: ['再输一次', 'Once more'],
  passwordDiffers: ['两次输入的密码不同。', 'The two passwords differ.'],
  begin: ['建立', 'Begin'],
})
