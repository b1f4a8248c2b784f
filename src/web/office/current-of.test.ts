import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentOf } from './current-of.ts'

const sections = [
  { title: '一三一四', pages: [{ title: '一三一四', href: '/' }] },
  {
    title: '组织生活',
    pages: [
      { title: '会议记录', href: '/gatherings' },
      { title: '召集会议', href: '/gatherings/plan' },
    ],
  },
]

const page = (path: string) => currentOf(sections, path).href

test('a page is marked by its own address', () => {
  assert.equal(page('/gatherings'), '/gatherings')
  assert.equal(page('/gatherings/plan'), '/gatherings/plan')
})

test('one gathering belongs to the list of gatherings', () => {
  assert.equal(page('/gatherings/0192'), '/gatherings')
  assert.equal(currentOf(sections, '/gatherings/0192').section?.title, '组织生活')
})

test('home is marked on home alone, and an address that merely begins alike is not marked', () => {
  assert.equal(page('/'), '/')
  assert.equal(page('/my'), undefined)
  assert.equal(page('/gatherings-old'), undefined)
})
