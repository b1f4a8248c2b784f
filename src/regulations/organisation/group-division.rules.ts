import { type Because, type Change, decides, type Finding, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'

export interface PartyGroup {
  readonly name: string
  readonly members: number
  readonly fullMembers: number
  /** Appointed by the branch or recommended by the group; null while there is none. */
  readonly leader: 'appointed' | 'recommended' | null
  readonly setUpByCommittee?: boolean | undefined
  /** The higher organisation was told of it afterwards. */
  readonly reported?: boolean | undefined
}

export interface GroupDivisionGiven {
  /** All members of the branch. */
  readonly members: number
  /** Workplaces or shifts lie far apart, such as four crews. */
  readonly scattered: boolean
  readonly groups: readonly PartyGroup[]
}

export interface GroupDivisionValues {
  readonly needed: boolean
  readonly withoutLeader: readonly string[]
  readonly tooSmall: readonly string[]
}

/** Is the branch divided into Party groups as it should be: enough of them, each with a leader and of a size to meet? */
export const groupDivision = question({
  name: 'group-division',
  rules: ['GR-01', 'GR-02', 'GR-03'],
  settings: {
    // The text says "many" and names no number; handbooks differ between one full member and three.
    manyMembers: { rule: 'GR-01', kind: 'design', default: 15, stricter: 'lower' },
    fullMembersAtLeast: { rule: 'GR-02', kind: 'local', default: 1, stricter: 'higher' },
  },
  judge: (given: GroupDivisionGiven, _on, law, settings): Finding<GroupDivisionValues> => {
    const { members, scattered, groups } = given
    const cited = law['GR-01']
    const divided = groups.length >= 2
    const many = members >= settings.manyMembers
    const because: Because[] = []
    if (divided) {
      const numbers = { count: groups.length }
      because.push(decides(cited, { text: 'groups.divided', numbers, formula: `${groups.length} ≥ 2`, holds: true }))
    } else if (scattered) because.push(decides(cited, { text: 'groups.scattered', numbers: { members }, holds: false }))
    else if (many)
      because.push(
        warns(
          { ...cited, kind: 'setting' },
          {
            text: 'groups.many',
            numbers: { members, many: settings.manyMembers },
            formula: `${members} ≥ ${settings.manyMembers}`,
            holds: null,
          },
        ),
      )
    else because.push(tells(cited, { text: 'groups.not-needed', numbers: { members }, holds: null }))
    const least = { members: law['GR-02'].membersAtLeast, full: settings.fullMembersAtLeast }
    const withoutLeader = groups.filter(({ leader }) => leader === null).map(({ name }) => name)
    const small = groups.filter((one) => one.members < least.members || one.fullMembers < least.full)
    for (const group of groups) because.push(...linesOf(group, least, law))
    const changes: Change[] = []
    if (!divided && scattered) changes.push({ text: 'groups.if-divided', numbers: {}, outcome: 'PASS' })
    if (withoutLeader.length > 0)
      changes.push({ text: 'groups.if-leaders', numbers: { count: withoutLeader.length }, outcome: 'PASS' })
    return {
      outcome: because.some(({ force, holds }) => force === 'decides' && holds === false) ? 'FAIL' : 'PASS',
      values: { needed: scattered || many, withoutLeader, tooSmall: small.map(({ name }) => name) },
      because,
      wouldChange: changes,
    }
  },
})

function linesOf(
  { name, members, fullMembers: full, leader, setUpByCommittee, reported }: PartyGroup,
  least: { readonly members: number; readonly full: number },
  law: LawOf<'GR-01' | 'GR-02' | 'GR-03'>,
): Because[] {
  const lines: Because[] = []
  if (leader === null) lines.push(decides(law['GR-01'], { text: 'groups.no-leader', numbers: { name }, holds: false }))
  if (members < least.members || full < least.full)
    lines.push(
      warns(law['GR-02'], {
        text: 'groups.small',
        numbers: { name, members, full, leastMembers: least.members, leastFull: least.full },
        formula: members < least.members ? `${members} ≥ ${least.members}` : `${full} ≥ ${least.full}`,
        holds: false,
      }),
    )
  if (setUpByCommittee === false)
    lines.push(warns(law['GR-03'], { text: 'groups.not-by-committee', numbers: { name }, holds: false }))
  if (reported === false)
    lines.push(warns(law['GR-03'], { text: 'groups.not-reported', numbers: { name }, holds: false }))
  return lines
}
