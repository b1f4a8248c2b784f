import assert from 'node:assert/strict'
import test from 'node:test'
import { exampleMinutes } from './examples.ts'
import { type MinutesSheet, printMinutes } from './minutes.ts'
import { readPdf } from './read-pdf.ts'
import { voteText } from './vote-paper.ts'

const read = async (sheet: MinutesSheet) => readPdf(await printMinutes(sheet))
const textOf = async (sheet: MinutesSheet) => (await read(sheet)).map(({ text }) => text).join('')

test('minutes carry time, place, chair, recorder, who should attend, came, stayed away and why, and the agenda', async () => {
  const text = await textOf(exampleMinutes)
  for (const part of [
    '运行车间党支部党员大会会议记录（2026年第4次，演示）',
    '时间：2026年11月25日14:00至15:20',
    '地点：三楼会议室',
    '主持：石泉记录：晓岚',
    '应到：党员37人，其中有表决权34人',
    '实到：党员26人，其中有表决权24人',
    '缺席：思齐、清野、柏舟、江蓠、星原、临川、朝山（夜班后休息）；怀谷、景行（当班不可离岗）；守拙（准假）；铁衣（出差）',
    '列席：初夏（入党积极分子）',
    '议程：1.讨论青禾同志转为正式党员2.学习应急处置卡，落实冬季防冻措施',
  ])
    assert.ok(text.includes(part), part)
})

test('sections, votes, resolutions, actions and corrections are numbered in the official way and end with two signatures', async () => {
  const text = (await textOf(exampleMinutes)).replace(/—\d—.*?校核(演示)?/g, '')
  const order = [
    '一、讨论青禾同志转为正式党员',
    '（一）介绍人意见。明溪',
    '（二）表决。',
    '（三）决议。同意青禾同志',
    '二、学习应急处置卡',
    '（一）表决。',
    '（二）决议。',
    '三、落实事项',
    '四、更正记录',
    '（一）实到人数。原记“党员25人”，更正为“党员26人”。理由：听澜会前补签，签到表可证。晓岚，2026年11月26日9:10。',
    '主持人签字',
    '记录人签字',
  ]
  let from = text.indexOf('2.学习应急处置卡')
  for (const part of order) {
    const at = text.indexOf(part, from)
    assert.ok(at >= from, `${part} after ${from}`)
    from = at
  }
})

test('a secret vote is written with its papers, written opinions, sum, result, article and numbers', () => {
  const [vote] = exampleMinutes.sections[0]?.votes ?? []
  assert.ok(vote)
  assert.equal(
    voteText(vote),
    '同意青禾同志按期转为正式党员。无记名投票。应到会有表决权34人，实到24人。发出选票24张，收回24张，全部有效。' +
      '赞成23票，不赞成0票，弃权1票。会前书面意见4份，其中赞成4份，合计赞成27票。表决结果：通过。\n' +
      '依据：《中国共产党发展党员工作细则》第二十条，到会2×24＝48＞34；《中国共产党发展党员工作细则》第二十一条，赞成2×27＝54＞34。',
  )
})

test('an open vote names each approved exclusion with both references, and the result in its own word', () => {
  const [vote] = exampleMinutes.sections[1]?.votes ?? []
  assert.ok(vote)
  const text = voteText(vote)
  assert.ok(
    text.includes('（经批准不计入1人：卧云，长期卧床，上级批准炼钢党委〔2026〕12号，大会决议2026年第1次党员大会）'),
  )
  assert.ok(!text.includes('选票') && !text.includes('书面意见'))
  const results = (['PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN', 'DEFERRED'] as const).map(
    (outcome) => /表决结果：(.*?)。/.exec(voteText({ ...vote, outcome }))?.[1],
  )
  assert.deepEqual(results, ['通过', '未通过', '程序无效', '须由组织认定', '暂缓，另行表决'])
})

test('void papers are told apart from valid ones', () => {
  const [vote] = exampleMinutes.sections[0]?.votes ?? []
  assert.ok(vote)
  assert.ok(
    voteText({ ...vote, papers: { issued: 24, returned: 23, valid: 21 } }).includes('收回23张，有效21张，无效2张'),
  )
})

test('three pages are numbered odd right and even left, each with its foot and its place in the whole', async () => {
  const pages = await read(exampleMinutes)
  assert.equal(pages.length, 3)
  for (const [index, page] of pages.entries()) {
    assert.ok(page.text.includes(`第${index + 1}页，共3页`))
    assert.ok(page.text.includes('打印2026-11-25链头7f3a91c0校核'))
    const number = page.pieces.find(({ text }) => text === `— ${index + 1} —`)
    const side = index % 2 === 0 ? 210 - 26 - 156 / 28 - (number?.rightMm ?? 0) : 28 + 156 / 28 - (number?.leftMm ?? 0)
    assert.ok(Math.abs(side) < 0.2, `page ${index + 1}: ${side}`)
    assert.equal(number?.sizePt, 14)
  }
})

test('minutes not yet closed say so on every page, closed ones on none', async () => {
  const draft = await read({ ...exampleMinutes, closed: false })
  assert.ok(draft.length > 1 && draft.every(({ text }) => text.includes('草稿（未定稿）')))
  assert.ok(!(await textOf(exampleMinutes)).includes('草稿'))
})

test('invented minutes say 演示 on every page, real ones nowhere', async () => {
  assert.ok((await read(exampleMinutes)).every(({ text }) => text.includes('演示')))
  assert.ok(!(await textOf({ ...exampleMinutes, demo: false })).includes('演示'))
})

test('the shortest minutes say 无 where nobody was away, and leave out what there is none of', async () => {
  const text = await textOf({
    ...exampleMinutes,
    serial: null,
    until: null,
    absent: [],
    attending: [],
    agenda: [],
    sections: [],
    actions: [],
    amendments: [],
  })
  for (const part of ['（2026年，未编号，演示）', '2026年11月25日14:00开始', '缺席：无', '列席：无', '主持人签字'])
    assert.ok(text.includes(part), part)
  for (const part of ['议程', '落实事项', '更正记录', '一、']) assert.ok(!text.includes(part), part)
})

test('a meeting past midnight ends on the next day', async () => {
  const text = await textOf({ ...exampleMinutes, until: { on: '2026-11-26', at: '0:30' } })
  assert.ok(text.includes('2026年11月25日14:00至2026年11月26日0:30'))
})

test('long names and long titles wrap inside the type area', async () => {
  const long = '买买提·吐尔逊·阿不都热依木·麦麦提明'
  const pages = await read({
    ...exampleMinutes,
    title: '某某钢铁集团有限公司炼钢事业部第一炼钢厂运行车间党支部全体党员大会会议记录',
    chair: long,
    actions: [{ text: '落实'.repeat(60), owner: long, dueOn: '2026-12-31' }],
  })
  for (const { pieces } of pages)
    for (const { text, leftMm, rightMm } of pieces) {
      // The white half of a full-width mark may stand outside at the end of a line.
      const white = /[，。；：、）》”]$/.test(text) ? 156 / 28 / 2 : 0
      assert.ok(leftMm > 27.9 && rightMm - white < 184.6, `${text} ${leftMm} ${rightMm}`)
    }
})
