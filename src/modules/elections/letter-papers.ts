import type { Block } from '#print/paper.ts'
import { candidatesNeeded } from './judge.rules.ts'
import { dayWords, duties, kindWords, meetingWords, officeWord } from './paper-words.rules.ts'
import type { Printing } from './papers.ts'
import type { Election } from './show.queries.ts'
import { isOfficers, type LetterKind } from './terms.rules.ts'

const letterOf = ({ letters }: Election, kind: LetterKind) => letters.find((letter) => letter.kind === kind)

function head(election: Election, kind: 'request' | 'report', title: string): Block[] {
  const letter = letterOf(election, kind)
  return [
    { kind: 'title', text: title },
    ...(letter?.number ? [{ kind: 'number' as const, text: letter.number }] : []),
    { kind: 'blank' },
    { kind: 'addressee', text: `${letter?.otherSide ?? election.superior}：` },
  ]
}

/** The request to hold the election (请示): one matter, what is asked for at the end. */
export function requestBlocks(election: Election, { printedOn }: Printing): Block[] {
  const { branch, kind, elects, seats, plannedOn } = election
  const what = kindWords[kind]
  const held = plannedOn === null ? '近期' : `于${dayWords(plannedOn)}`
  const needed = candidatesNeeded(kind, seats, plannedOn ?? printedOn, [])
  return [
    ...head(election, 'request', `关于${kind === 'general-election' ? '进行换届选举' : what}的请示`),
    {
      kind: 'paragraph',
      text: `${whyOf(election)}根据党章和《中国共产党基层组织选举工作条例》《中国共产党支部工作条例（试行）》，拟${held}召开${meetingWords(elects)}${kind === 'general-election' ? '进行' : ''}${what}。现将有关事项请示如下：`,
    },
    {
      kind: 'paragraph',
      lead: '（一）名额。',
      text: `应选${officeWord(kind)}${seats}名${seatWords(election)}。`,
    },
    {
      kind: 'paragraph',
      lead: '（二）候选人。',
      text: isOfficers(kind)
        ? `候选人${seats}名，等额选举。`
        : `候选人不少于${needed}名，差额选举；由党小组推荐，支部委员会研究后报请审查${namesOf(election)}。`,
    },
    {
      kind: 'paragraph',
      lead: '（三）办法。',
      text: '无记名投票，监票人从不是候选人的党员中推选，经大会通过；有选举权的到会人数不少于应到会人数的五分之四方可进行，赞成票超过应到会有选举权人数的一半始得当选。',
    },
    { kind: 'paragraph', text: '妥否，请批示。' },
    { kind: 'closing', by: branch.name, on: dayWords(letterOf(election, 'request')?.on ?? printedOn) },
  ]
}

function whyOf({ kind, expiresOn, reason }: Election): string {
  if (kind !== 'general-election' || expiresOn === null) return `${reason}。`
  return `本届支部委员会任期至${dayWords(expiresOn)}届满。`
}

function seatWords({ vacancies }: Election): string {
  const words = vacancies.flatMap(({ duty, leftBy }) => {
    const what = duty ? duties[duty] : '委员'
    return [leftBy ? `${what}（原${leftBy.name}）` : what]
  })
  return words.length === 0 ? '' : `，补${words.join('、')}`
}

function namesOf({ candidates, settled }: Election): string {
  return settled && candidates.length > 0 ? `，初步人选为${candidates.map(({ label }) => label).join('、')}` : ''
}

/** The report of the result: what was counted, who is elected, what is asked for (CM-07). */
export function reportBlocks(election: Election, { printedOn }: Printing): Block[] {
  const { branch, kind, elects, outcome, polls } = election
  const counted = polls.filter(({ state }) => state === 'counted')
  const reply = letterOf(election, 'reply')
  const basis = reply ? `根据${reply.otherSide}${reply.number ?? dayWords(reply.on)}批复，` : ''
  return [
    ...head(election, 'report', `关于${kindWords[kind]}结果的报告`),
    ...counted.map(
      (poll, at): Block => ({ kind: 'paragraph', text: `${at === 0 ? basis : ''}${countWords(poll, elects)}` }),
    ),
    {
      kind: 'table',
      columns: [
        { title: '姓名', characters: 7 },
        { title: '赞成', characters: 4 },
        { title: '不赞成', characters: 4 },
        { title: '弃权', characters: 4 },
        { title: '结果', characters: null },
      ],
      rows: counted.flatMap(rowsOf),
    },
    {
      kind: 'paragraph',
      text: `${outcome.elected.map(({ name }) => name).join('、')}当选${officeWord(kind)}。${unfilledWords(election)}`,
    },
    {
      kind: 'paragraph',
      text: isOfficers(kind)
        ? '以上结果，请予审批。'
        : '当选委员请予备案；书记、副书记由支部委员会选举，另行报请审批。',
    },
    { kind: 'closing', by: branch.name, on: dayWords(letterOf(election, 'report')?.on ?? printedOn) },
  ]
}

type Poll = Election['polls'][number]

function countWords({ gathering, n, p, counts, kind, seats }: Poll, elects: Election['elects']): string {
  const figures = counts[0]?.figures
  const what = kind === 'tie' ? '，就得票相等的再次投票' : kind === 'separate' ? '，另行选举' : ''
  const ballots = figures ? `发出选票${figures.issued}张，收回${figures.returned}张，有效${figures.valid}张。` : ''
  return `${dayWords(gathering.heldOn)}召开${meetingWords(elects)}${what}，应选${seats}名。应到会有选举权${n}人，实到${p}人。${ballots}`
}

function rowsOf({ counts, results }: Poll): string[][] {
  const elected = new Set(results.filter(({ result }) => result === 'elected').map(({ personId }) => personId))
  return [...(counts[0]?.figures?.lines ?? [])]
    .sort((one, other) => other.inFavour - one.inFavour)
    .map(({ personId, name, inFavour, against, abstain }) => [
      name,
      String(inFavour),
      String(against),
      String(abstain),
      elected.has(personId) ? '当选' : '',
    ])
}

function unfilledWords({ outcome, polls }: Election): string {
  const agreed = polls.findLast((poll) => poll.agreed)?.agreed
  const ruling = polls.findLast((poll) => poll.ruling)?.ruling
  return [
    ruling ? `其中有人得票只过实到人数的半数，按${dayWords(ruling.on)}上级认定（${ruling.reference}）。` : '',
    agreed ? `另有${outcome.unfilled}名未选出，经${agreed.agree}名选举人同意减少名额（${agreed.reference}）。` : '',
  ].join('')
}
