import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved, type Placed } from './moved.ts'

// Two groups down, three crews across: 石泉 and 闻樵 in the first cell, nobody of the second group in the middle crew.
const places: Placed[] = [
  { key: '石泉', line: 0, column: 0 },
  { key: '闻樵', line: 1, column: 0 },
  { key: '砚舟', line: 0, column: 1 },
  { key: '思齐', line: 0, column: 2 },
  { key: '若谷', line: 1000, column: 0 },
  { key: '江蓠', line: 1000, column: 2 },
]

test('down and up stay in the crew, through the groups', () => {
  assert.equal(moved(places, '石泉', 'ArrowDown'), '闻樵')
  assert.equal(moved(places, '闻樵', 'ArrowDown'), '若谷')
  assert.equal(moved(places, '若谷', 'ArrowUp'), '闻樵')
  assert.equal(moved(places, '若谷', 'ArrowDown'), undefined)
})

test('right and left stay in the group and take the nearest line', () => {
  assert.equal(moved(places, '闻樵', 'ArrowRight'), '砚舟')
  assert.equal(moved(places, '思齐', 'ArrowLeft'), '砚舟')
})

test('an empty cell is stepped over', () => {
  assert.equal(moved(places, '若谷', 'ArrowRight'), '江蓠')
})

test('Home and End are the ends of the line', () => {
  assert.equal(moved(places, '砚舟', 'Home'), '石泉')
  assert.equal(moved(places, '石泉', 'End'), '思齐')
})

test('other keys and unknown places move nothing', () => {
  assert.equal(moved(places, '石泉', 'Tab'), undefined)
  assert.equal(moved(places, undefined, 'ArrowDown'), undefined)
})
