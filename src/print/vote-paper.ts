/** A count of ballots with the judgement on it, ledger L06. The print never judges: outcome and formulas come from the rule engine. */
export interface VoteSheet {
  /** 同意青禾同志按期转为正式党员 */
  readonly subject: string
  readonly ballot: 'open' | 'secret'
  /** N: voters who should attend, after the approved exclusions. */
  readonly voters: number
  /** Excused from N with the superior's consent and a resolution of the assembly (VT-03), each with both references. */
  readonly excluded: readonly VoteExclusion[]
  /** P: voters present. */
  readonly present: number
  /** W: written opinions that reached the branch before the meeting, and how many of them in favour (VT-06); null where the rule knows none. */
  readonly written: { readonly received: number; readonly inFavour: number } | null
  /** Papers of a secret ballot; null in an open vote. */
  readonly papers: { readonly issued: number; readonly returned: number; readonly valid: number } | null
  /** Cast at the meeting, written opinions apart. */
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly outcome: 'PASS' | 'FAIL' | 'INVALID_PROCEDURE' | 'NEEDS_HUMAN' | 'DEFERRED'
  /** Each rule with its numbers filled in: { ruleSet: '《…支部工作条例（试行）》', article: '第十一条', formula: '2×27＞34' }. */
  readonly because: readonly { readonly ruleSet: string; readonly article: string; readonly formula: string }[]
}

export interface VoteExclusion {
  readonly name: string
  readonly reason: string
  readonly superiorReference: string
  readonly assemblyReference: string
}

const outcomes: Record<VoteSheet['outcome'], string> = {
  PASS: '通过',
  FAIL: '未通过',
  INVALID_PROCEDURE: '程序无效',
  NEEDS_HUMAN: '须由组织认定',
  DEFERRED: '暂缓，另行表决',
}

/** The vote block as it is read out and written down; the basis follows in a paragraph of its own. */
export function voteText(vote: VoteSheet): string {
  const sentences = [
    `${vote.subject}。${vote.ballot === 'secret' ? '无记名投票' : '举手表决'}`,
    `应到会有表决权${vote.voters}人${exclusionText(vote)}，实到${vote.present}人`,
    vote.papers && `发出选票${vote.papers.issued}张，收回${vote.papers.returned}张，${validText(vote.papers)}`,
    `赞成${vote.inFavour}票，不赞成${vote.against}票，弃权${vote.abstain}票`,
    vote.written && writtenText(vote.inFavour, vote.written),
    `表决结果：${outcomes[vote.outcome]}`,
  ].filter((sentence) => sentence !== null)
  return `${sentences.join('。')}。${basisText(vote)}`
}

function exclusionText({ excluded }: VoteSheet): string {
  if (excluded.length === 0) return ''
  const each = excluded.map(
    ({ name, reason, superiorReference, assemblyReference }) =>
      `${name}，${reason}，上级批准${superiorReference}，大会决议${assemblyReference}`,
  )
  return `（经批准不计入${excluded.length}人：${each.join('；')}）`
}

function writtenText(inFavour: number, written: NonNullable<VoteSheet['written']>): string {
  const sum = `合计赞成${inFavour + written.inFavour}票`
  return `会前书面意见${written.received}份，其中赞成${written.inFavour}份，${sum}`
}

function validText({ returned, valid }: NonNullable<VoteSheet['papers']>): string {
  return valid === returned ? '全部有效' : `有效${valid}张，无效${returned - valid}张`
}

function basisText({ because }: VoteSheet): string {
  if (because.length === 0) return ''
  return `\n依据：${because.map(({ ruleSet, article, formula }) => `${ruleSet}${article}，${whole(formula)}`).join('；')}。`
}

/** A formula is never broken over two lines. */
function whole(formula: string): string {
  return formula.replaceAll(' ', '\u00a0')
}
