/** What a strand of the pattern counts. The set is closed; titles, notes, order and which are shown are the branch's. */
export const strandKinds = ['learning', 'growing', 'theme-days'] as const
export type StrandKind = (typeof strandKinds)[number]

/** What a band shows: the branch itself, its lines of work, what it does for production, its groups. */
export const bandKinds = ['branch', 'strands', 'fusion', 'groups'] as const
export type BandKind = (typeof bandKinds)[number]

export interface Strand {
  readonly kind: StrandKind
  readonly title: string
  readonly note: string
}

export interface Band {
  readonly kind: BandKind
  /** 一, 三: as large as it is drawn. */
  readonly numeral: string
  /** Under the numeral: 主线. */
  readonly label: string
  /** In the title of the page: 三条主线. */
  readonly phrase: string
  readonly strands: readonly Strand[]
}

/** The 1-3-1-4 pattern: one branch, three lines, one fusion with production, four groups (branch.md 0.4; digits are a free label). */
export const defaultPattern: readonly Band[] = [
  { kind: 'branch', numeral: '一', label: '支部', phrase: '一个支部', strands: [] },
  {
    kind: 'strands',
    numeral: '三',
    label: '主线',
    phrase: '三条主线',
    strands: [
      { kind: 'learning', title: '学习', note: '三会一课' },
      { kind: 'growing', title: '育人', note: '双向培养' },
      { kind: 'theme-days', title: '主题党日', note: '每月一次' },
    ],
  },
  { kind: 'fusion', numeral: '一', label: '融合', phrase: '一项融合', strands: [] },
  { kind: 'groups', numeral: '四', label: '小组', phrase: '四个小组', strands: [] },
]

const digits = '零一二三四五六七八九'

/** The pattern of a branch nobody has changed: its last digit is the number of groups it has. */
export function patternFor(groups: number): readonly Band[] {
  if (groups === 0) return defaultPattern.filter((band) => band.kind !== 'groups')
  const numeral = groups < 10 ? (digits[groups] ?? '') : String(groups)
  // Two of something is 两, the figure itself stays 二.
  const counted = groups === 2 ? '两' : numeral
  return defaultPattern.map((band) =>
    band.kind === 'groups' ? { ...band, numeral, phrase: `${counted}个小组` } : band,
  )
}

/** What the words of the pattern nobody has changed are in English; a branch's own words stay as it wrote them. */
const english: Readonly<Record<string, string>> = {
  支部: 'Branch',
  一个支部: 'One branch',
  主线: 'Lines',
  三条主线: 'three lines of work',
  学习: 'Learning',
  三会一课: 'meetings and lectures',
  育人: 'Growing people',
  双向培养: 'both ways',
  主题党日: 'Theme Party days',
  每月一次: 'once a month',
  融合: 'Fusion',
  一项融合: 'one fusion with production',
  小组: 'Groups',
}

/** The pattern for who reads English; the large figures stay what they are. */
export function inEnglish(bands: readonly Band[], groups: number): readonly Band[] {
  const own = (word: string) => english[word] ?? word
  const ofGroups = patternFor(groups).find(({ kind }) => kind === 'groups')?.phrase
  return bands.map((band) => ({
    ...band,
    label: own(band.label),
    phrase: band.phrase === ofGroups ? groupsInEnglish(groups) : own(band.phrase),
    strands: band.strands.map(({ kind, title, note }) => ({ kind, title: own(title), note: own(note) })),
  }))
}

function groupsInEnglish(groups: number): string {
  const number = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][groups] ?? groups
  return groups === 1 ? 'one group' : `${number} groups`
}

/** 一个支部 · 三条主线 · 一项融合 · 四个小组 */
export function titleOf(bands: readonly Band[]): string {
  return bands.map((band) => band.phrase).join('\u00a0· ')
}
