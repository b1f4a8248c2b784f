import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Operation } from '#core/operation.ts'
import { loadModules, type Modules } from '#server/modules.ts'

describe('every operation', () => {
  let modules: Modules
  const names = new Map<string, string>()
  let tests = ''
  before(async () => {
    modules = await loadModules()
    for await (const path of glob('src/modules/*/*.contract.ts')) {
      const loaded = (await import(pathToFileURL(path).href)) as Record<string, Operation>
      for (const [constant, value] of Object.entries(loaded)) if (value?.refusals) names.set(value.name, constant)
    }
    for await (const path of glob(['src/**/*.test.ts', 'e2e/**/*.ts'])) tests += await readFile(path, 'utf8')
  })

  test('has a handler, and every handler an operation', () => {
    const described = modules.operations.map((operation) => operation.name).sort()
    assert.deepEqual([...modules.handlers.keys()].sort(), described)
  })

  test('is named module.verb-noun, once', () => {
    const described = modules.operations.map((operation) => operation.name)
    assert.equal(new Set(described).size, described.length)
    for (const name of described) assert.match(name, /^[a-z]+\.[a-z]+(-[a-z]+)*$/)
  })

  test('has a sentence in Chinese and English for each of its refusals', () => {
    const silent = modules.operations
      .flatMap((operation) => operation.refusals)
      .filter((code) => !modules.sentences[code]?.every((sentence) => sentence.length > 0))
    assert.deepEqual([...new Set(silent)], [])
  })

  test('that leaves a row in the record chain has a word for it, and no refusal bears its name', () => {
    const recorded = modules.operations.filter(({ kind }) => kind !== 'query').map(({ name }) => name)
    assert.deepEqual(
      recorded.filter((name) => !modules.sentences[name]?.every((word) => word.length > 0)),
      [],
    )
    const refusals = new Set(modules.operations.flatMap((operation) => operation.refusals))
    assert.deepEqual(
      recorded.filter((name) => refusals.has(name)),
      [],
    )
  })

  test('is exercised by a test', () => {
    const untested = modules.operations.filter(
      ({ name }) => !new RegExp(`\\b${names.get(name)}\\b`).test(tests) && !tests.includes(`'${name}'`),
    )
    assert.deepEqual(
      untested.map(({ name }) => name),
      [],
    )
  })

  test('can be described to machines', () => {
    for (const { name, input } of modules.operations)
      assert.equal(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }).type, 'object', name)
  })

  test('says who may call it, and only the door, and a calendar whose address is its key, is open to anyone', () => {
    const open = modules.operations.filter(({ access }) => access === 'anyone').map(({ name }) => name)
    assert.deepEqual(open.sort(), [
      'formation.set-up',
      'identity.sign-in',
      'identity.who-am-i',
      'reminders.read-calendar',
    ])
  })
})
