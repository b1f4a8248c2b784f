import type { Form } from '#modules/learning/plan.rules.ts'

/** A line of the demo's plan: when, in which stream, about what, how, by whom, how many minutes. */
export type PlannedLine = readonly [
  month: number,
  stream: 'theory' | 'history' | 'affairs' | 'plant' | 'discipline' | 'veterans',
  subject: string,
  form: Form,
  lead: string,
  minutes: number,
]

/** The same every year: lectures once a quarter, study in the groups, and what each reads on his own. */
export const plannedLines: readonly PlannedLine[] = [
  [1, 'theory', '各小组学习党章总纲', 'collective-study', '各党小组组长', 60],
  [3, 'theory', '学习支部工作条例', 'together', '石泉 支部书记', 240],
  [3, 'plant', '一季度党课：厂情和降本', 'lecture', '晓岚 组织委员', 60],
  [4, 'affairs', '全国两会精神', 'collective-study', '各党小组组长', 60],
  [5, 'theory', '二季度党课：初心和誓词', 'lecture', '石泉 支部书记', 60],
  [6, 'discipline', '学习党员教育管理工作条例', 'together', '晓岚 组织委员', 240],
  [7, 'affairs', '七一讲话学习', 'collective-study', '各党小组组长', 60],
  [8, 'veterans', '请老热工讲抢修那几夜', 'together', '沈师傅 退休热工', 60],
  [9, 'theory', '学习发展党员工作细则', 'together', '石泉 支部书记', 240],
  [9, 'history', '三季度党课：厂史里的支部', 'lecture', '晓岚 组织委员', 60],
  [10, 'discipline', '自学党章和党的纪律处分条例', 'self', '', 240],
  [10, 'plant', '公辅系统降本形势', 'collective-study', '各党小组组长', 60],
  [11, 'plant', '四季度党课：明年任务和保供', 'lecture', '石泉 支部书记', 60],
  [12, 'veterans', '听老党员讲述录音', 'collective-study', '各党小组组长', 60],
]

/** What the demo's materials say; invented, and marked so in every one. */
export const outline = [
  '支部工作条例学习提纲（演示内容，非正式文件）',
  '一、支部的基本任务。二、三会一课。三、主题党日。四、组织生活会和民主评议。',
  '讨论题：倒班怎样保证人人学到？',
].join('\n\n')

export const outlineAgain = `${outline}\n\n五、谈心谈话：每人每年至少一次，结合班组实际谈。`

export const situation = [
  '公辅系统降本形势（演示内容，数字都是编的）',
  '循环水补水率、空压单耗、除尘电耗三张表，逐月更新。',
].join('\n\n')

export const plantHistory = ['老泵房的来历（演示内容）', '车间第一座泵房从选址到通水的几件事，供党课引用。'].join(
  '\n\n',
)

/** Sample tones stand for the voice: nobody's recording is invented. */
export const winterNights = `WEBVTT 演示

00:00.000 --> 00:01.500
那年腊月，回水管冻住了，泵一台接一台停。

00:01.500 --> 00:03.000
我们四个人轮着用热水浇，手套冻成了硬壳。

00:03.000 --> 00:04.500
天亮前三号泵先起来，班长说，炉子保住了。
`

export const firstShift = `WEBVTT 演示

00:00.000 --> 00:02.000
头一回独立顶夜班，师傅把手电留给我。

00:02.000 --> 00:04.000
他说，听声音比看表准，轴承哪里不对，耳朵先知道。
`
