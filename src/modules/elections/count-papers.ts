import type { Block } from '#print/paper.ts'
import { citationOf } from '#regulations/index.ts'
import { dayWords, kindWords, meetingWords } from './paper-words.rules.ts'
import type { Election } from './show.queries.ts'

type Poll = Election['polls'][number]
type Line = NonNullable<Poll['counts'][number]['figures']>['lines'][number]

const names = (election: Election, role: 'supervisor' | 'teller') =>
  election.officials
    .filter((one) => one.role === role)
    .map(({ name }) => name)
    .join('、')

const roundWords = ({ kind, round }: Poll) =>
  kind === 'tie'
    ? `（第${round}轮，再次投票）`
    : kind === 'separate'
      ? `（第${round}轮，另行选举）`
      : round > 1
        ? `（第${round}轮）`
        : ''

/** How many ballots went out and came back; empty places are filled in by hand at the meeting. */
export function issueSheet(election: Election, poll: Poll | null): Block[] {
  const { branch, kind, elects, roll } = election
  const figures = poll?.judgement ? poll.counts[0]?.figures : null
  const of = (count: number | undefined) => (count === undefined ? '' : String(count))
  const held = poll ? dayWords(poll.gathering.heldOn) : '　　　　年　　月　　日'
  const rows: [string, string][] = [
    ['应到会有选举权（人）', String(poll?.judgement ? poll.n : (roll?.n ?? ''))],
    ['实到会有选举权（人）', poll?.judgement ? String(poll.p) : ''],
    ['发出选票（张）', of(figures?.issued)],
    ['收回选票（张）', of(figures?.returned)],
    ['有效票（张）', of(figures?.valid)],
    ['无效票（张）', figures ? String(figures.returned - figures.valid) : ''],
  ]
  return [
    { kind: 'title', text: `${branch.name}${kindWords[kind]}选票发放收回登记表${poll ? roundWords(poll) : ''}` },
    { kind: 'blank' },
    {
      kind: 'paragraph',
      text: `${held}${meetingWords(elects)}。收回的选票不多于发出的选票，选举有效；多于发出的，选举无效，重新投票。`,
    },
    {
      kind: 'table',
      columns: [
        { title: '项目', characters: 12 },
        { title: '数量', characters: 5 },
        { title: '备注', characters: null },
      ],
      rows: rows.map((row) => [...row, '']),
    },
    { kind: 'signatures', places: ['监票人', '计票人'] },
  ]
}

/** The count of a round with its judgement, signed by supervisors and tellers. */
export function countReport(election: Election, poll: Poll): Block[] {
  const { branch, kind, elects } = election
  const [first, second] = poll.counts
  const figures = first?.figures
  const results = new Map(poll.results.map(({ personId, result }) => [personId, result]))
  const lines = [...(figures?.lines ?? [])].sort((one, other) => other.inFavour - one.inFavour)
  return [
    { kind: 'title', text: `${branch.name}${kindWords[kind]}计票报告${roundWords(poll)}` },
    { kind: 'blank' },
    {
      kind: 'paragraph',
      text: `${dayWords(poll.gathering.heldOn)}${meetingWords(elects)}，应选${poll.seats}名。应到会有选举权${poll.n}人，实到${poll.p}人。发出选票${figures?.issued ?? ''}张，收回${figures?.returned ?? ''}张，有效${figures?.valid ?? ''}张，无效${figures ? figures.returned - figures.valid : ''}张。`,
    },
    {
      kind: 'table',
      columns: [
        { title: '姓名', characters: 6 },
        { title: '赞成', characters: 3 },
        { title: '不赞成', characters: 3 },
        { title: '弃权', characters: 3 },
        { title: '结果', characters: null },
      ],
      rows: lines.map((line) => rowOf(line, results.get(line.personId))),
    },
    ...(poll.state === 'void' ? [{ kind: 'paragraph' as const, text: '本轮投票无效，不产生结果，须重新投票。' }] : []),
    ...basisOf(poll),
    {
      kind: 'paragraph',
      text: second?.checkedBy
        ? `两次清点一致。第二次由${second.checkedBy}念票复核，与第一次用同一账号录入。`
        : `两次清点由${first?.enteredBy.name ?? ''}、${second?.enteredBy.name ?? ''}分别录入，一致。`,
    },
    { kind: 'paragraph', text: `监票人：${names(election, 'supervisor')}。计票人：${names(election, 'teller')}。` },
    { kind: 'signatures', places: ['监票人', '计票人'] },
  ]
}

const resultWords = {
  elected: '当选',
  tied: '得票相等，再次投票',
  contested: '须由上级认定',
  'not-elected': '未当选',
} as const

function rowOf({ name, writtenIn, inFavour, against, abstain }: Line, result: keyof typeof resultWords | undefined) {
  return [
    writtenIn ? `${name}（另选）` : name,
    String(inFavour),
    writtenIn ? '' : String(against),
    writtenIn ? '' : String(abstain),
    result ? resultWords[result] : '',
  ]
}

/** The formulas that decided, with the articles. */
function basisOf({ judgement }: Poll): Block[] {
  const lines = (judgement?.because ?? []).filter(({ formula }) => formula !== '')
  const byText = Map.groupBy(lines, (line) => citationOf(line as never, 'zh'))
  const words = [...byText].map(([cited, of]) => `${cited}：${of.map(({ formula }) => formula).join('，')}`)
  return words.length === 0 ? [] : [{ kind: 'paragraph', text: `依据：${words.join('；')}。` }]
}
