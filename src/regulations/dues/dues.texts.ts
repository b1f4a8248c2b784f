import { texts } from '#core/texts.ts'
import { duesCourseTexts } from './dues-course.texts.ts'

export const duesTexts = {
  ...duesCourseTexts,
  ...texts({
    'question.dues-base': ['哪些工资项目计入党费基数？', 'Which pay is the base of a worker’s dues?'],
    'question.dues-standard': [
      '年内工资变动，这个月的党费标准是多少？',
      'The pay changed within the year: what is the amount of this month?',
    ],
    'question.large-dues': ['额外多交的党费归到哪里？', 'Where does an extra payment of dues go?'],
    'question.monthly-dues': ['一名党员每月交多少党费？', 'What does a member pay a month?'],
    'dues.rate': [
      '基数 {base} 元，全额按 {rate} 计算，为 {dues} 元。',
      'A base of {base} yuan, rated at {rate} on all of it, makes {dues} yuan.',
    ],
    'dues.to-the-fen': ['四舍五入到分。', 'Rounded half up to the fen.'],
    'dues.to-the-jiao': ['四舍五入到角。', 'Rounded half up to the jiao.'],
    'dues.capped': [
      '每月交纳一般不超过 {most} 元；超出部分自愿。',
      'Generally at most {most} yuan a month; more is of one’s own will.',
    ],
    'dues.if-above': [
      '基数超过 {limit} 元，全额按 {rate} 计算，从 {dues} 元起。',
      'Above a base of {limit} yuan all of it is rated at {rate}: {dues} yuan and more.',
    ],
    'dues.received-this-month': [
      '实行年薪制的，以当月实际领取的薪酬为基数。',
      'With an annual salary the base is the pay received in that month.',
    ],
    'dues.mean-of-quarter': [
      '收入不固定的，以上一季度 {months} 个月的月平均纯收入为基数。',
      'With an irregular income the base is the mean net income of the {months} months of the quarter before.',
    ],
    'dues.basic-pension': [
      '离退休党员以基本养老金或基本离退休费为基数，不含津贴补贴。',
      'For the retired the base is the basic pension or basic retirement pay, without allowances.',
    ],
    'dues.small': [
      '学生、下岗失业人员、依靠抚恤或救济生活的和领取最低生活保障金的党员，每月交 {dues} 元。',
      'Students, members out of work, on relief or on the minimum living allowance pay {dues} yuan a month.',
    ],
    'dues.chosen': [
      '农民党员每月交 {least} 至 {most} 元，选定 {dues} 元。',
      'A farmer pays {least} to {most} yuan a month and chose {dues}.',
    ],
    'dues.chosen-outside': [
      '农民党员每月交 {least} 至 {most} 元，{dues} 元不在其内。',
      'A farmer pays {least} to {most} yuan a month; {dues} is outside.',
    ],
    'dues.choose-within': ['在 {least} 至 {most} 元之间选定。', 'Choose between {least} and {most} yuan.'],
    'dues.base-unknown': [
      '还没有基数，无法计算，请先核定。',
      'There is no base yet: settle it before the amount can be worked out.',
    ],
    'dues-base.counted': [
      '基本工资、岗位（职务）工资、技能工资、普遍发放的岗位津贴和经常性奖金、绩效工资计入：{yuan} 元。',
      'Basic wage, post or duty pay, skill pay, post allowances paid to all and regular bonus and performance pay count: {yuan} yuan.',
    ],
    'dues-base.taken-off': [
      '扣除个人所得税和个人缴纳的保险、公积金、年金 {yuan} 元，基数 {base} 元。',
      'Income tax and the member’s own insurance, housing fund and annuity, {yuan} yuan, come off: the base is {base} yuan.',
    ],
    'dues-base.allowances-out': [
      '加班、误餐、交通、通讯、住房、取暖、防暑、夜班等只为特定用途或部分人员的津贴补贴 {yuan} 元不计入。',
      'Overtime, meal, transport, phone, housing, heating, cooling and night-shift allowances, for a purpose or for some only, stay out: {yuan} yuan.',
    ],
    'dues-base.special-posts-out': [
      '高温、高空、有毒有害等特殊岗位保健津贴和一次性、不定期奖励 {yuan} 元不计入。',
      'Health allowances of hot, high and toxic posts and one-off or irregular rewards stay out: {yuan} yuan.',
    ],
    'dues-base.wrong-with-allowances': [
      '如误将这些计入，基数成为 {base} 元、党费 {dues} 元，那是错的。',
      'Counting them would make a base of {base} yuan and dues of {dues} yuan, which is wrong.',
    ],
    'dues-base.unsorted': [
      '有 {yuan} 元的项目没有归类：是否属于经常、普遍发放，由人判断。',
      'Lines of {yuan} yuan are not sorted: whether they are paid regularly and to all is for a person to judge.',
    ],
    'dues-base.if-counted': [
      '未归类的项目如计入，基数 {base} 元，党费 {dues} 元。',
      'If the lines not sorted count, the base is {base} yuan and the dues are {dues} yuan.',
    ],
    'dues-base.if-left-out': [
      '未归类的项目如不计入，党费 {dues} 元。',
      'If the lines not sorted stay out, the dues are {dues} yuan.',
    ],
    'dues-base.keep-amount': [
      '支部只记每月标准 {dues} 元；工资条和基数不留存。',
      'The branch keeps the monthly amount of {dues} yuan only, neither the payslip nor the base.',
    ],
    'dues-base.keep-with-consent': [
      '经本人同意，可在每月标准 {dues} 元之外留存基数；工资条不留存。',
      'With the member’s consent the base may be kept beside the monthly amount of {dues} yuan; the payslip is not.',
    ],
    'dues-standard.yearly': [
      '按设置年初核定、年内一般不变：{period}用年初核定的基数 {base} 元。另一规定主张随工资变动重新核定，两说不一。',
      'By setting, fixed at the start of the year and generally kept: for {period} the base fixed then, {base} yuan. Another text works it out anew when the pay changes; the two disagree.',
    ],
    'dues-standard.on-change': [
      '按设置从工资变动当月起重新核定：{period}用当月基数 {base} 元。另一规定主张年初核定、年内一般不变，两说不一。',
      'By setting, worked out anew from the month of a pay change: for {period} the base of that month, {base} yuan. Another text fixes it for the year; the two disagree.',
    ],
    'dues-standard.if-on-change': [
      '若改为随工资变动核定，基数 {base} 元，党费 {dues} 元。',
      'Worked out anew with the pay, the base would be {base} yuan and the dues {dues} yuan.',
    ],
    'dues-standard.if-yearly': [
      '若改为年初核定，基数 {base} 元，党费 {dues} 元。',
      'Fixed for the year, the base would be {base} yuan and the dues {dues} yuan.',
    ],
    'large-dues.voluntary': [
      '每月一般不超过 {most} 元，多交出于自愿，不得要求。',
      'Generally at most {most} yuan a month; more is of one’s own will and may not be asked for.',
    ],
    'large-dues.to-the-centre': [
      '一次多交 {extra} 元，达到 {least} 元：由基层党委代收，全部上缴中央，并由中央出具收据。',
      'An extra {extra} yuan at one time reaches {least}: the basic-level committee collects it, all of it goes to the centre, which gives its receipt.',
    ],
    'large-dues.ordinary': [
      '一次多交 {extra} 元，不足 {least} 元：随一般党费上缴，由支部开收据。',
      'An extra {extra} yuan at one time is below {least}: it goes with the ordinary dues, on the branch’s receipt.',
    ],
    'large-dues.if-more': [
      '一次再多 {more} 元，即作为大额党费上缴中央。',
      'With {more} yuan more at that time it goes up to the centre.',
    ],
  }),
}
