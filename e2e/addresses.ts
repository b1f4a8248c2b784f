import type { Locator, Page } from 'playwright-core'
import { listElections } from '#modules/elections/elections.contract.ts'
import { listGatherings } from '#modules/gatherings/reading.contract.ts'
import { showTree } from '#modules/organisation/unit.contract.ts'
import { searchPeople } from '#modules/people/roster.contract.ts'
import { listPolls } from '#modules/polls/polls.contract.ts'
import { addresses } from '#web/office/addresses.ts'
import { ask } from './steps.ts'

/** Records the addresses with a name in them lead to. */
export interface Known {
  readonly closed: string
  readonly planned: string
  readonly person: string
  /** Somebody in development. */
  readonly course: string
  /** Polls that are open, and one whose totals are published. */
  readonly polls: readonly string[]
  readonly election: string
}

/** Records of the demo workshop, found as a secretary finds them. */
export async function known(page: Page): Promise<Known> {
  const { units } = await ask(page, showTree, {})
  const unitId = units.find(({ name }) => name === '运行车间党支部')?.id
  const first = async (kind: 'branch-assembly' | 'theme-party-day', state: 'closed' | 'noticed') => {
    const { gatherings } = await ask(page, listGatherings, { ...(unitId ? { unitId } : {}), state, kind, pageSize: 1 })
    return gatherings[0]?.id ?? ''
  }
  const named = async (text: string) => (await ask(page, searchPeople, { text })).people[0]?.id ?? ''
  const closed = await first('branch-assembly', 'closed')
  return {
    closed,
    planned: await first('theme-party-day', 'noticed'),
    person: await named('沐野'),
    course: await named('竹青'),
    election: (await ask(page, listElections, {})).elections.at(-1)?.id ?? '',
    polls: (await ask(page, listPolls, { branchId: unitId ?? '' })).polls.map(({ id }) => id),
  }
}

/** Every address of the office with a record in place of each name. */
export function everyAddress({ closed, planned, person, course, polls, election }: Known): string[] {
  return addresses.flatMap(({ path }) => {
    if (path.includes('$gatheringId')) return [closed, planned].map((id) => path.replace('$gatheringId', id))
    if (path.includes('$pollId')) return ['new', ...polls].map((id) => path.replace('$pollId', id))
    if (path === '/duties') return ['', '?by=person', '?view=year', '?view=forecast'].map((view) => path + view)
    if (path.startsWith('/development/')) return path.replace('$personId', course)
    return path.replace('$electionId', election).replace('$personId', person).replace('$question', 'ordinary-decision')
  })
}

/** What opens before a page: its address, and the words pressed one after the other. */
export interface Opening {
  readonly address: string
  readonly press: readonly (string | RegExp)[]
}

/** The main dialogs and drawers of every page. */
export function openings({ closed, planned, person, polls, election }: Known): Opening[] {
  const lifeYear = new Date().getFullYear() - 1
  const of = (address: string, ...presses: Opening['press'][]) => presses.map((press) => ({ address, press }))
  return [
    ...of('/', ['改格局']),
    ...of('/duties', [/^为什么/]),
    ...of('/duties?by=person&family=development', [/^为什么/]),
    ...of(
      `/gatherings/${planned}`,
      ['更多', '照此再开一次'],
      ['更多', '谁能看到这份记录'],
      ['更多', '取消会议'],
      ['添加'],
    ),
    ...of(`/gatherings/${closed}`, ['更多', '更正'], ['解释']),
    ...of('/roster', ['添加人员']),
    ...of(`/people/${person}`, ['修改'], ['变更类别'], ['调组、转入、离开'], ['调班组、调岗'], ['任命'], ['中止权利']),
    ...of('/rota', ['登记调班'], ['改倒班方式'], ['校验本月'], ['导入导出', '导入排班表']),
    ...of(
      '/units',
      ['改名、排序或移动'],
      ['设下级', '设党小组'],
      ['撤销'],
      ['区域', '新增区域'],
      ['新增岗位'],
      ['新增会场'],
    ),
    ...of(
      '/dues',
      ['登记收缴'],
      ['更多', '核定标准'],
      ['更多', '登记公布'],
      ['更多', '登记上缴'],
      ['更多', '修改台账'],
    ),
    ...of('/ledgers', ['选择台账']),
    ...of('/talks', ['登记谈话'], ['登记情况'], ['为什么']),
    ...of(`/appraisal?year=${lifeYear}`, [/^撤回 /], [/^为什么/], ['更改内容']),
    ...of(`/appraisal?year=${lifeYear}&tab=lines`, ['列入清单'], [/^更正/]),
    ...of(`/polls/${polls[0]}`, ['更多', '录入纸质表'], ['更多', '撤回'], ['结束']),
    ...of('/learning', ['登记学习']),
    ...of('/learning/plan', ['安排一项'], [/^关联 /], [/^修改 /], ['更多', '学习方向'], [/^标方向/]),
    ...of('/learning/materials', ['登记资料'], [/^更新 /]),
    ...of('/learning/stories', ['登记讲述']),
    ...of('/transfers', ['开介绍信'], ['登记转入'], [/^为什么/]),
    ...of('/transfers?tab=away', ['登记外出'], [/^登记联系/], [/^为什么/]),
    ...of('/terms', ['登记新一届'], ['为什么']),
    ...of('/elections', ['启动选举']),
    ...of(`/elections/${election}`, [/^为什么/]),
    ...of('/accounts', ['开设账号'], ['重设密码'], ['停用']),
    ...of('/audit', ['核验全链']),
    ...of('/regulations?part=local', ['采用本地规定']),
    ...of('/regulations?part=days', ['装入一年']),
  ]
}

/** Presses the words one after the other. @returns what stands before the page then */
export async function open(page: Page, { press }: Opening): Promise<Locator> {
  for (const name of press) {
    const exact = typeof name === 'string'
    await page
      .getByRole('button', { name, exact })
      .or(page.getByRole('radio', { name, exact }))
      .or(page.getByRole('menuitem', { name, exact }))
      .first()
      .click()
  }
  const opened = page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .or(page.locator('aside[aria-labelledby]'))
    .last()
  await opened.getByRole('heading').first().waitFor()
  return opened
}

/** Closes it with Esc. */
export async function shut(page: Page, opened: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await opened.waitFor({ state: 'detached' })
}
