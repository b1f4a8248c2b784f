import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../index.ts'
import { type NeverFeature, neverFeatures } from './product-limit.rules.ts'

const features = Object.keys(neverFeatures) as NeverFeature[]

test('what must never be is refused with its rule and with what there is instead', () => {
  for (const feature of features) {
    const { outcome, values, because } = ask('product-limit', { feature }, '2026-11-22')
    assert.equal(outcome, 'FAIL', feature)
    assert.equal(values?.allowed, false)
    assert.ok(because.some(({ force, holds }) => force === 'decides' && holds === false))
    assert.ok(because.some(({ text }) => text === neverFeatures[feature].instead))
  }
})

test('an emergency opens nothing but a question to a person, and only where the texts except it', () => {
  for (const feature of features) {
    const { outcome } = ask('product-limit', { feature, emergency: true }, '2026-11-22')
    const rules: readonly string[] = neverFeatures[feature].rules
    assert.equal(outcome, rules.length === 1 && rules[0] === 'DG-01' ? 'NEEDS_HUMAN' : 'FAIL', feature)
  }
})

test('photos are a few at most, as many as is set, and lose their place', () => {
  const photos = (count: number, photosAtMost = 3) =>
    ask('product-limit', { feature: 'photos', photos: count }, '2026-11-22', { photosAtMost })
  assert.equal(photos(3).outcome, 'PASS')
  assert.equal(photos(4).outcome, 'FAIL')
  assert.equal(photos(1, 0).outcome, 'FAIL')
  assert.equal(photos(0, 0).values?.stripPlace, true)
})

test('before the measure of 2026 a person decides', () => {
  assert.equal(ask('product-limit', { feature: 'points' }, '2025-06-01').outcome, 'NEEDS_HUMAN')
})
