/** Invented names in the proportions of real ones: few surnames are common, many rare; one or two given characters. */
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]
const given = [
  ...'建国志强明华文军平海波涛勇刚毅俊峰伟杰浩宇晨阳春秋冬雪梅兰竹菊松柏青云龙凤鸣泉溪川江河湖山石岩玉珍宝金银铁钢铭锋锐鑫森林木桂枫桐杨柳燕雁鹏飞翔天地星辰光辉耀东西南北振兴旺盛富贵安康乐欣悦怡静雅秀丽红霞彩虹',
]

/** The nth invented name; the same number gives the same name. */
export function inventName(number: number): string {
  const dice = diceOf(number)
  const surname = surnames[Math.floor(surnames.length * dice() ** 2.2)] ?? '王'
  const pick = () => given[Math.floor(given.length * dice())] ?? '明'
  return surname + pick() + (dice() < 0.75 ? pick() : '')
}

/** A small linear congruential generator: the world must come out alike every time. */
function diceOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  next()
  return next
}
