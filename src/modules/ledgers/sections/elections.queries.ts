import { sql } from 'kysely'
import { pageTexts as electionTexts } from '#modules/elections/elections-pages.texts.ts'
import { fileOf, readElection } from '#modules/elections/ledger.public.ts'
import { registerTexts } from '#modules/elections/register.texts.ts'
import type { BinderPart, GridPart } from '#print/binder.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

type Result = 'elected' | 'tied' | 'contested' | 'not-elected'

interface Case {
  readonly id: string
  readonly kind: 'general-election' | 'by-election' | 'secretary-election' | 'deputy-election'
  readonly seats: number
  readonly reason: string
  readonly openedOn: string
  readonly droppedReason: string | null
  readonly voters: number
  readonly excluded: number
  readonly letters: readonly {
    kind: 'request' | 'reply' | 'report' | 'approval'
    on: string
    number: string | null
    side: string
  }[]
  /** As they stood on the ballot. */
  readonly candidates: readonly string[]
  readonly officials: readonly { name: string; role: 'supervisor' | 'teller' }[]
  readonly results: readonly {
    round: number
    kind: 'first' | 'tie' | 'separate'
    on: string
    name: string
    inFavour: number
    result: Result
  }[]
}

/** L22: each election as a register, letters, roll, officials, votes by candidate, and then its papers. */
export const elections: Section = {
  id: 'L22',
  needs: 'see',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source: '自选举登记打印：请示、名册、候选人、选票样式、发放收回、计票报告、结果报告、交接。选票封存，只有票数。',
  count: async (scope) => (await readCases(scope)).length,
  read: async (scope) => {
    const parts: BinderPart[] = []
    for (const one of await readCases(scope)) parts.push(...partsOf(one), ...(await fileParts(scope, one)))
    return parts
  },
}

/** Its papers in the order in which they came about, each on pages of its own; of one that was dropped only why. */
async function fileParts({ context, recordHead }: Scope, one: Case): Promise<BinderPart[]> {
  const election = one.droppedReason === null ? await readElection(context, one.id) : undefined
  if (!election) return []
  const printing = { printedOn: context.today, recordHead, preparedBy: context.actor.name }
  return fileOf(election, printing).map((part): BinderPart => {
    if (part.kind === 'ballot') return { kind: 'ballot', listed: part.title, ballots: part }
    const title = part.blocks.find(({ kind }) => kind === 'title')
    return { kind: 'paper', listed: title?.kind === 'title' ? title.text : '', draft: false, blocks: part.blocks }
  })
}

const letterWord = (kind: Case['letters'][number]['kind']) => electionTexts[`letter.${kind}`][0]

function partsOf(one: Case): GridPart[] {
  const named = (role: 'supervisor' | 'teller') =>
    one.officials.flatMap((official) => (official.role === role ? [official.name] : [])).join('、')
  const facts = [
    ['事由', one.reason],
    ['应选名额', `${one.seats}名`],
    ['选举人', one.voters > 0 ? `${one.voters}名${one.excluded > 0 ? `，经批准不计入${one.excluded}名` : ''}` : null],
    ['候选人', one.candidates.join('、')],
    ['监票人', named('supervisor')],
    ['计票人', named('teller')],
    ...one.letters.map(({ kind, on, number, side }) => [
      letterWord(kind),
      [on, number, side].filter(Boolean).join('　'),
    ]),
    ...(one.droppedReason ? [['撤回', one.droppedReason]] : []),
  ]
  const title = `${one.openedOn}　${registerTexts[`kind.${one.kind}`][0]}`
  const rows = numbered(one.results, ({ round, kind, on, name, inFavour, result }) => [
    `第${round}轮　${electionTexts[`kind.${kind}`][0]}`,
    on,
    name,
    inFavour,
    electionTexts[`result.${result}`][0],
  ])
  const columns = [
    column('序号', 11),
    column('轮次', 40),
    column('日期', 24),
    column('姓名', null),
    column('赞成', 16),
    column('结果', 28),
  ]
  return [
    grid([column('项目', 40), column('内容', null)], facts, { title }),
    ...(rows.length > 0 ? [grid(columns, rows, { facts: ['得票与结果'] })] : []),
  ]
}

async function readCases({ context, unit, from, until }: Scope): Promise<Case[]> {
  const { rows } = await sql<Case>`
    select election.id, election.kind, election.seats, election.reason, election.dropped_reason as "droppedReason",
      (election.opened_at at time zone ${context.zone})::date as "openedOn",
      (select count(*)::int from elections.roll_person where election_id = election.id and votes) as voters,
      (select count(*)::int from elections.exclusion where election_id = election.id
        and superior_reference is not null and assembly_reference is not null) as excluded,
      (select coalesce(json_agg(json_build_object('kind', kind, 'on', on_day, 'number', number, 'side', other_side) order by on_day), '[]')
        from elections.letter where election_id = election.id) as letters,
      array(select person.name from elections.candidate join people.person on person.id = candidate.person_id
        where candidate.election_id = election.id order by candidate.position nulls last, person.name_pinyin) as candidates,
      (select coalesce(json_agg(json_build_object('name', person.name, 'role', official.role) order by person.name_pinyin), '[]')
        from elections.official join people.person on person.id = official.person_id
        where official.election_id = election.id) as officials,
      (select coalesce(json_agg(json_build_object('round', poll.round, 'kind', poll.kind, 'on', gathering.held_on,
          'name', person.name, 'inFavour', result.in_favour, 'result', result.result) order by poll.round, result.position), '[]')
        from elections.poll join elections.poll_result as result on result.poll_id = poll.id
        join gatherings.gathering on gathering.id = poll.gathering_id
        join people.person on person.id = result.person_id
        where poll.election_id = election.id and poll.voided_at is null) as results
    from elections.election
    where election.branch_id = ${unit.id}
      and (election.opened_at at time zone ${context.zone})::date <= ${until}::date
      and coalesce((coalesce(election.closed_at, election.dropped_at) at time zone ${context.zone})::date, ${until}::date) >= ${from}::date
    order by election.opened_at, election.id`.execute(context.db)
  return rows
}
