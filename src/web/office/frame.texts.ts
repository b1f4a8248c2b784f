import { texts } from '#core/texts.ts'

export default texts({
  rules: ['规则包：支部工作条例 2018', 'Rule package: Branch Work Regulations 2018'],
  chain: ['记录链头 {hash}·第 {seq} 条', 'Record head {hash} · no. {seq}'],
  demoNote: [
    '本页人物、单位与数据均为演示，不对应任何真实个人',
    'People, units and figures here are invented for demonstration',
  ],
  my: ['我的信息与密码', 'My information and password'],
  floor: ['手机页', 'Phone page'],
  ui: ['组件样张', 'Component gallery'],
  signOut: ['退出登录', 'Sign out'],
  noBranch: ['尚未编入支部', 'No branch yet'],
  find: ['查人', 'Find people'],
  findPlaceholder: ['查人：姓名、拼音、首字母', 'Name, pinyin or initials'],
  administrator: ['管理员', 'Administrator'],
  'superior-committee': ['上级党委', 'Superior committee'],
  secretary: ['书记', 'Secretary'],
  'deputy-secretary': ['副书记', 'Deputy secretary'],
  'committee-member': ['支委', 'Committee member'],
  'group-leader': ['组长', 'Group leader'],
  member: ['党员', 'Member'],
  'crew-member': ['职工', 'Crew'],
  auditor: ['审计', 'Auditor'],
  missing: ['没有这个页面', 'No such page'],
  missingNote: [
    '地址可能写错，或该记录已不在您的范围内。',
    'The address may be wrong, or the record is out of your reach.',
  ],
  broken: ['页面出错', 'The page broke'],
  brokenNote: [
    '您的记录没有改变。请刷新；若程序刚更新，刷新后即好。',
    'Your records are unchanged. Reload; if the program was just updated, that is enough.',
  ],
  reload: ['刷新', 'Reload'],
  home: ['回首页', 'Home'],
})
