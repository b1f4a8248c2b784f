import type { Day } from '#core/day.ts'
import type { ElectionPaper } from '#print/election.ts'
import type { Block } from '#print/paper.ts'
import { countReport, issueSheet } from './count-papers.ts'
import { reportBlocks, requestBlocks } from './letter-papers.ts'
import { ballotTitle, dayWords, howToMark, kindWords } from './paper-words.rules.ts'
import { candidateList, handoverBlocks, rollBlocks } from './people-papers.ts'
import type { Election } from './show.queries.ts'

export interface Printing {
  readonly printedOn: Day
  readonly recordHead: string
  readonly preparedBy: string
}

export type PaperName = 'request' | 'roll' | 'ballot' | 'issue-sheet' | 'count-report' | 'report' | 'handover' | 'file'
type Poll = Election['polls'][number]
type Part = ElectionPaper['parts'][number]

/** The words a paper goes by. */
export const paperNames: Readonly<Record<PaperName, string>> = {
  request: '请示',
  roll: '选举人名单',
  ballot: '选票',
  'issue-sheet': '选票发放收回登记表',
  'count-report': '计票报告',
  report: '选举结果报告',
  handover: '工作交接单',
  file: '选举档案',
}

/** One paper of a case, or all that have something in them; null while there is nothing to print. `round` chooses one of several. */
export function paperOf(
  election: Election,
  paper: PaperName,
  round: number | undefined,
  printing: Printing,
): ElectionPaper | null {
  const poll = round === undefined ? election.polls.at(-1) : election.polls.find((one) => one.round === round)
  const parts = paper === 'file' ? fileOf(election, printing) : partsOf(election, paper, poll, printing)
  if (parts.length === 0) return null
  const { branch, demo, kind, openedOn } = election
  const title = `${branch.name}${kindWords[kind]}${paperNames[paper]}`
  const foot = { branch: branch.name, period: `${openedOn.slice(0, 4)}年${kindWords[kind]}`, ...printing }
  return { title, foot, marks: { demo, draft: false }, parts }
}

/** L22 in the order in which it came about. */
export function fileOf(election: Election, printing: Printing): Part[] {
  const { polls, roll } = election
  if (roll === null && election.letters.length === 0) return []
  return [
    ...partsOf(election, 'request', undefined, printing),
    ...partsOf(election, 'roll', undefined, printing),
    ...(election.settled ? [paper(candidateList(election))] : []),
    ...polls.flatMap((poll) => [
      ...ballotsOf(election, poll, 0),
      ...partsOf(election, 'issue-sheet', poll, printing),
      ...partsOf(election, 'count-report', poll, printing),
    ]),
    ...partsOf(election, 'report', undefined, printing),
    ...partsOf(election, 'handover', undefined, printing),
  ]
}

function partsOf(election: Election, name: PaperName, poll: Poll | undefined, printing: Printing): Part[] {
  switch (name) {
    case 'request':
      return [paper(requestBlocks(election, printing))]
    case 'roll':
      return election.roll ? [paper(rollBlocks(election, election.roll))] : []
    case 'ballot':
      return election.roll ? ballotsOf(election, poll, election.roll.n) : []
    case 'issue-sheet':
      return election.settled ? [paper(issueSheet(election, poll ?? null))] : []
    case 'count-report':
      return poll && poll.judgement !== null ? [paper(countReport(election, poll))] : []
    case 'report':
      return election.outcome.final ? [paper(reportBlocks(election, printing))] : []
    case 'handover':
      return election.handover ? [paper(handoverBlocks(election, election.handover))] : []
    case 'file':
      return fileOf(election, printing)
    default:
      return name satisfies never
  }
}

function paper(blocks: readonly Block[]): Part {
  return { kind: 'paper', blocks }
}

/** Of the round that is open or was last; before the first, of the candidates settled. */
function ballotsOf(election: Election, poll: Poll | undefined, copies: number): Part[] {
  const { branch, kind, candidates, seats, settled } = election
  if (!settled) return []
  const again = poll?.kind === 'tie'
  const of = poll?.seats ?? seats
  return [
    {
      kind: 'ballot',
      title:
        ballotTitle(branch.name, kind) + (again ? '（再次投票）' : poll?.kind === 'separate' ? '（另行选举）' : ''),
      seats: of,
      names: poll ? poll.candidates.map(({ name }) => name) : candidates.map(({ label }) => label),
      writeIns: again ? 0 : of,
      how: howToMark(of, !again),
      seal: `${branch.name}（盖章）　${poll ? dayWords(poll.gathering.heldOn) : '　　　　年　　月　　日'}`,
      copies,
    },
  ]
}
