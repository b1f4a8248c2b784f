import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import {
  contractsOnlyDescribe,
  filesStaySmall,
  httpIsOneFile,
  type Law,
  modulesLookDown,
  modulesReadDown,
  modulesWriteTheirOwn,
  namesSaySomething,
  noCycles,
  pagesStayInFront,
  rulesArePure,
  rulesTakeTheClock,
  type SourceFile,
} from './laws.ts'

const planted = (path: string, text: string): SourceFile => ({ path, text })

/** Each law with a violation it must find: a law that finds nothing proves nothing. */
const laws: readonly { says: string; law: Law; violation: readonly SourceFile[] }[] = [
  {
    says: 'rules are pure',
    law: rulesArePure,
    violation: [planted('src/modules/people/x.rules.ts', "import { readFile } from 'node:fs/promises'")],
  },
  {
    says: 'rules take the clock as an argument',
    law: rulesTakeTheClock,
    violation: [planted('src/core/x.ts', 'export const now = () => Date.now()')],
  },
  {
    says: 'contracts only describe',
    law: contractsOnlyDescribe,
    violation: [planted('src/modules/people/x.contract.ts', "import { sql } from 'kysely'")],
  },
  {
    says: 'HTTP is known to one file',
    law: httpIsOneFile,
    violation: [planted('src/modules/people/x.query.ts', "import fastify from 'fastify'")],
  },
  {
    says: 'pages stay in front of the contracts',
    law: pagesStayInFront,
    violation: [planted('src/modules/people/x.page.tsx', "import list from './list-roster.query.ts'")],
  },
  {
    says: 'modules look down, never up or sideways',
    law: modulesLookDown,
    violation: [planted('src/modules/people/x.query.ts', "import { y } from '#modules/gatherings/y.contract.ts'")],
  },
  {
    says: 'another module is entered by its public files only',
    law: modulesLookDown,
    violation: [planted('src/modules/duties/x.query.ts', "import y from '#modules/people/list-roster.query.ts'")],
  },
  {
    says: 'a module writes only its own schema',
    law: modulesWriteTheirOwn,
    violation: [planted('src/modules/duties/x.command.ts', "db.insertInto('people.person').values({})")],
  },
  {
    says: 'a module reads only its own and lower schemas',
    law: modulesReadDown,
    violation: [planted('src/modules/people/x.query.ts', 'sql`select 1 from duties.duty`')],
  },
  {
    says: 'imports make no knots',
    law: noCycles,
    violation: [planted('src/a.ts', "import './b.ts'"), planted('src/b.ts', "import { a } from './a.ts'")],
  },
  {
    says: 'names say something',
    law: namesSaySomething,
    violation: [planted('src/modules/people/person-utils.ts', '')],
  },
  {
    says: 'files stay small',
    law: filesStaySmall,
    violation: [planted('src/core/long.ts', '\n'.repeat(301))],
  },
]

describe('the laws of the house', () => {
  const files: SourceFile[] = []
  before(async () => {
    for await (const path of glob('{src,bin,test,e2e,bench}/**/*.{ts,tsx}'))
      files.push({ path, text: await readFile(path, 'utf8') })
  })

  for (const { says, law, violation } of laws) {
    test(says, () => assert.deepEqual(law(files), []))
    test(`a planted violation of “${says}” is found`, () => assert.notDeepEqual(law(violation), []))
  }
})
