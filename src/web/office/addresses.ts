import type { Ability } from '#core/abilities.ts'
import { texts } from '#core/texts.ts'

/** The eight sections of the masthead; new modules go under these. */
export const sectionTexts = texts({
  pattern: ['一三一四', '1-3-1-4'],
  life: ['组织生活', 'Organisational life'],
  development: ['发展党员', 'Development'],
  people: ['队伍与岗位', 'People and posts'],
  learning: ['学习培养', 'Learning'],
  production: ['生产融合', 'Production'],
  floor: ['现场', 'Floor'],
  ledgers: ['台账', 'Ledgers'],
  home: ['一三一四', '1-3-1-4'],
  duties: ['义务台账', 'Duties'],
  branches: ['各支部', 'All branches'],
  gatherings: ['会议记录', 'Gatherings'],
  plan: ['召集会议', 'Convene'],
  sittings: ['场次规划', 'Sittings'],
  workplan: ['工作计划', 'Work plan'],
  mine: ['我的会议', 'My gatherings'],
  roster: ['花名册', 'Roster'],
  rota: ['排班', 'Rota'],
  units: ['组织与岗位', 'Units and posts'],
  import: ['导入名册', 'Import'],
  accounts: ['账号', 'Accounts'],
  audit: ['操作记录', 'Record chain'],
  myFloor: ['我的', 'Mine'],
  courses: ['发展进程', 'In development'],
  binders: ['台账与装订', 'Ledgers'],
  dues: ['党费', 'Dues'],
  transfers: ['组织关系', 'Transfers'],
  talks: ['谈心谈话', 'Talks'],
  appraisal: ['民主评议', 'Appraisal'],
  polls: ['征求意见', 'Opinion polls'],
  hours: ['学时', 'Learning hours'],
  learningPlan: ['学习计划', 'Plan of learning'],
  materials: ['学习资料', 'Materials'],
  stories: ['老党员讲述', 'Veterans’ stories'],
  terms: ['届期', 'Terms of office'],
  elections: ['选举', 'Elections'],
  regulations: ['规定', 'Regulations'],
})

type Word = keyof typeof sectionTexts
export type SectionName =
  | 'pattern'
  | 'life'
  | 'development'
  | 'people'
  | 'learning'
  | 'production'
  | 'floor'
  | 'ledgers'

/** One address of the office: its path, the file of its page, and where it stands in the masthead (if it does). */
export interface Address {
  readonly path: string
  readonly page: string
  readonly section?: SectionName
  /** Named pages stand in the second row of the masthead. */
  readonly word?: Word
  readonly needs?: Ability
  /** Only for whoever holds an office above branches. */
  readonly above?: true
  /** The named page it belongs to, where its own path does not begin with that page's. */
  readonly under?: string
}

/** Every address of the office on one screen. */
export const addresses: readonly Address[] = [
  { path: '/', page: 'formation/home', section: 'pattern', word: 'home' },
  { path: '/duties', page: 'duties/board', section: 'life', word: 'duties', needs: 'see' },
  { path: '/branches', page: 'duties/survey', section: 'life', word: 'branches', needs: 'see', above: true },
  { path: '/workplan', page: 'workplan/workplan', section: 'life', word: 'workplan', needs: 'see' },
  { path: '/gatherings', page: 'gatherings/list', section: 'life', word: 'gatherings', needs: 'see' },
  { path: '/gatherings/mine', page: 'gatherings/mine', section: 'life', word: 'mine' },
  { path: '/gatherings/plan', page: 'gatherings/plan', section: 'life', word: 'plan', needs: 'keep-gatherings' },
  { path: '/sittings', page: 'sittings/sittings', section: 'life', word: 'sittings', needs: 'keep-gatherings' },
  { path: '/gatherings/$gatheringId', page: 'gatherings/gathering', section: 'life' },
  { path: '/appraisal', page: 'appraisal/appraisal', section: 'life', word: 'appraisal', needs: 'see-branch' },
  { path: '/talks', page: 'talks/talks', section: 'life', word: 'talks', needs: 'keep-talks' },
  { path: '/polls', page: 'polls/polls', section: 'life', word: 'polls' },
  { path: '/polls/$pollId', page: 'polls/poll', section: 'life' },
  { path: '/regulations', page: 'packs/regulations', section: 'life', word: 'regulations', needs: 'see' },
  { path: '/regulations/$question', page: 'packs/question', section: 'life' },
  {
    path: '/development',
    page: 'development/courses',
    section: 'development',
    word: 'courses',
    needs: 'keep-development',
  },
  { path: '/development/$personId', page: 'development/course', section: 'development', needs: 'keep-development' },
  { path: '/roster', page: 'people/roster', section: 'people', word: 'roster', needs: 'see' },
  { path: '/rota', page: 'organisation/rota', section: 'people', word: 'rota', needs: 'see-rota' },
  { path: '/units', page: 'organisation/units', section: 'people', word: 'units', needs: 'see' },
  { path: '/roster/import', page: 'people/import', section: 'people', word: 'import', needs: 'keep-people' },
  { path: '/people/$personId', page: 'people/person', section: 'people', under: '/roster' },
  { path: '/people/$personId/who-can-see', page: 'people/who-can-see', section: 'people', under: '/roster' },
  { path: '/terms', page: 'people/term', section: 'people', word: 'terms', needs: 'see' },
  { path: '/elections', page: 'elections/elections', section: 'people', word: 'elections', needs: 'see' },
  { path: '/elections/$electionId', page: 'elections/election', section: 'people', needs: 'see' },
  { path: '/transfers', page: 'transfers/transfers', section: 'people', word: 'transfers', needs: 'see' },
  { path: '/accounts', page: 'identity/accounts', section: 'people', word: 'accounts', needs: 'administer' },
  { path: '/ledgers', page: 'ledgers/ledgers', section: 'ledgers', word: 'binders', needs: 'see' },
  { path: '/dues', page: 'dues/dues', section: 'ledgers', word: 'dues', needs: 'keep-dues' },
  { path: '/learning', page: 'learning/learning', section: 'learning', word: 'hours', needs: 'keep-gatherings' },
  { path: '/learning/plan', page: 'learning/plan', section: 'learning', word: 'learningPlan', needs: 'see-branch' },
  {
    path: '/learning/materials',
    page: 'learning/materials',
    section: 'learning',
    word: 'materials',
    needs: 'see-branch',
  },
  { path: '/learning/stories', page: 'learning/stories', section: 'learning', word: 'stories', needs: 'see-branch' },
  { path: '/audit', page: 'audit/audit', section: 'ledgers', word: 'audit', needs: 'see-audit' },
  { path: '/my', page: 'people/my' },
  { path: '/ui', page: 'ui/gallery' },
]

/** The address a path was opened by, its names filled with ids. */
export function addressOf(path: string): Address | undefined {
  const parts = path.split('/')
  const isThis = ({ path: pattern }: Address) => {
    const asked = pattern.split('/')
    return asked.length === parts.length && asked.every((part, at) => part.startsWith('$') || part === parts[at])
  }
  return addresses.find(({ path: pattern }) => pattern === path) ?? addresses.find(isThis)
}

/** Where a path stands in the masthead: a person stands under the roster. */
export function placeOf(path: string): string {
  return addressOf(path)?.under ?? path
}
