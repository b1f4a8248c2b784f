import type pg from 'pg'
import type { Ask } from './load.ts'

export interface Case {
  readonly name: string
  readonly title: string
  readonly kind: 'read' | 'write'
  readonly operation: string
  /** Gives `reader` (the number of the person who asks) and `input` (what he asks), a row a request. */
  readonly samples: string
  /** What Yanzhen answers beyond stored facts: judged by a rule, or what the asker may do. The bare server leaves it out. */
  readonly judged: readonly string[]
}

const secretary = 'branch.number * 20 as reader'

/** The five jobs of issue 2, the search also as someone who reads the whole house. */
export const cases: readonly Case[] = [
  {
    name: 'roster',
    title: 'roster page of a branch',
    kind: 'read',
    operation: 'people.list-roster',
    samples: `select ${secretary}, jsonb_build_object('unitId', id) as input from bench.branch`,
    judged: ['may'],
  },
  {
    name: 'gathering',
    title: 'one gathering with attendance and names',
    kind: 'read',
    operation: 'gatherings.show-gathering',
    samples: `select secretary as reader, jsonb_build_object('id', id) as input from bench.gathering where nth < 40`,
    judged: ['may', 'hint', 'totals', 'checklist', 'written', 'effective'],
  },
  {
    name: 'attendance',
    title: 'record one attendance',
    kind: 'write',
    operation: 'gatherings.record-attendance',
    samples: `
      select secretary as reader, jsonb_build_object('gatheringId', gathering.id, 'personId', person.id, 'state', 'present') as input
      from bench.gathering join bench.person using (branch) where nth = 40`,
    judged: [],
  },
  {
    name: 'year',
    title: 'year summary of a branch',
    kind: 'read',
    operation: 'gatherings.year-summary',
    samples: `
      select ${secretary}, jsonb_build_object('branchId', id, 'year', extract(year from made_on - 183)::int) as input
      from bench.branch, bench.size`,
    judged: [],
  },
  {
    name: 'search',
    title: 'search by part of a name, in a branch',
    kind: 'read',
    operation: 'people.search-people',
    samples: `
      select person.branch * 20 as reader, jsonb_build_object('text', ${partOfName()}, 'unitId', bench.id(2, branch)) as input
      from bench.person join people.person as known using (id)`,
    judged: [],
  },
  {
    name: 'search-house',
    title: 'search by part of a name, among all',
    kind: 'read',
    operation: 'people.search-people',
    samples: `
      select 19 as reader, jsonb_build_object('text', ${partOfName()}) as input
      from bench.person join people.person as known using (id)`,
    judged: [],
  },
]

/** Half the searches by two characters, a quarter by the surname, a quarter by the pinyin of the given name. */
function partOfName(): string {
  return `case person.number % 4 when 0 then left(known.name, 1) when 1 then split_part(known.name_pinyin, ' ', 2)
    else right(known.name, 2) end`
}

/**
 * Up to ten thousand requests in random order, of as many secretaries as are at work: the next request hardly ever comes from
 * the branch of the one before. Whoever reads the whole house (person 19) is always at work.
 */
export async function asksOf(client: pg.Client, { operation, samples }: Case, atWork: number): Promise<Ask[]> {
  const { rows } = await client.query<{ reader: number; input: unknown }>(
    `with reader as materialized (
      select 19 as number union all (select number * 20 from bench.branch order by random() limit ${atWork}))
    select sample.* from (${samples}) as sample join reader on reader.number = sample.reader order by random() limit 10000`,
  )
  return rows.map(({ reader, input }) => ({
    path: `/api/${operation}`,
    cookie: `yanzhen_session=bench-${reader}`,
    body: JSON.stringify(input),
  }))
}
