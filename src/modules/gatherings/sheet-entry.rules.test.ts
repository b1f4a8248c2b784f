import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knownAway, readSheet, type SheetLine, sheetChanges, sheetSigns, withNumber } from './sheet-entry.rules.ts'

const line = (number: number, more: Partial<SheetLine> = {}): SheetLine => ({
  person: { id: `p${number}`, name: `${number}号` },
  state: null,
  reason: null,
  note: null,
  hint: null,
  ...more,
})
const thirtySeven = Array.from({ length: 37 }, (_, at) => line(at + 1))
const words = ({ state, reason }: { state: string; reason: string | null }) => [state, reason].filter(Boolean).join(':')
const awayIn = (text: string, lines = thirtySeven) =>
  readSheet(text, lines).marks.flatMap((mark, at) => (mark.state === 'present' ? [] : [`${at + 1} ${words(mark)}`]))

test('who is not named signed: nothing typed means that everybody was there', () => {
  const { marks, faults } = readSheet('', thirtySeven)
  assert.deepEqual([marks.length, marks.every(({ state }) => state === 'present'), faults], [37, true, []])
})

test('numbers, ranges and letters are read with any separator, half or full width', () => {
  assert.deepEqual(awayIn('3 7，12 / 15j；20-22g 30假'), [
    '3 absent:unexplained',
    '7 absent:unexplained',
    '12 absent:unexplained',
    '15 excused:leave',
    '20 on-shift',
    '21 on-shift',
    '22 on-shift',
    '30 excused:leave',
  ])
  assert.deepEqual(awayIn('１２ｊ'), ['12 excused:leave'])
})

test('every letter and every sign of the grid stands for its reason', () => {
  for (const { letter, sign, mark } of sheetSigns) {
    assert.deepEqual(readSheet(`5${letter}`, thirtySeven).marks[4], mark)
    assert.deepEqual(readSheet(`5${letter.toUpperCase()}`, thirtySeven).marks[4], mark)
    assert.deepEqual(readSheet(`5${sign}`, thirtySeven).marks[4], mark)
  }
})

test('a number alone keeps what is known: a mark made before, else the rota’s word', () => {
  const known = [
    line(1, { state: 'excused', reason: 'other', note: '送医' }),
    line(2, { hint: 'after-night' }),
    line(3, { state: 'present', hint: 'on-shift' }),
  ]
  assert.deepEqual(
    readSheet('1 2 3', known).marks.map((mark) => [words(mark), mark.note]),
    [
      ['excused:other', '送医'],
      ['excused:after-night', null],
      ['on-shift', null],
    ],
  )
})

test('what cannot be read, a number not on the sheet and one named twice are told, not guessed', () => {
  const { faults } = readSheet('38 0 5z 明溪 7 7j 9-4', thirtySeven)
  assert.deepEqual(
    faults.map(({ text, why }) => `${text} ${why}`),
    ['38 no-such-number', '0 no-such-number', '5z unread', '明溪 unread', '7j twice', '9-4 no-such-number'],
  )
})

test('one begins with who is known not to come, and reading that changes nothing of it', () => {
  const known = [
    line(1, { state: 'on-shift' }),
    line(2, { state: 'present' }),
    line(3, { state: 'excused', reason: 'other', note: '送医' }),
    line(4),
  ]
  const text = knownAway(known)
  assert.equal(text, '1岗 3')
  assert.deepEqual(
    sheetChanges(known, readSheet(text, known).marks).map(({ number, mark }) => [number, mark.state]),
    [[4, 'present']],
  )
})

test('a key on one line says its number anew or takes it out, in order', () => {
  assert.equal(withNumber('3 7j 12', 7, '岗'), '3 7岗 12')
  assert.equal(withNumber('3 7j 12', 3, null), '7j 12')
  assert.equal(withNumber('', 9, ''), '9')
})

test('whatever is typed, every line gets exactly one mark and no other line is touched', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer({ min: 1, max: 37 })), (noise, numbers) => {
      const { marks, faults } = readSheet(`${numbers.join(' ')}`, thirtySeven)
      assert.equal(marks.filter(({ state }) => state !== 'present').length, new Set(numbers).size)
      assert.equal(faults.length, numbers.length - new Set(numbers).size)
      assert.equal(readSheet(noise, thirtySeven).marks.length, 37)
    }),
  )
})
