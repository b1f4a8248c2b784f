import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, tidyName } from './hanzi.rules.ts'
import { indexName, readSearch } from './search.rules.ts'

/** What the database does with the index: every gram present, every piece in the text. */
function finds(typed: string, name: string): boolean {
  const [search, index] = [readSearch(typed), indexName(name)]
  return (
    !!search?.grams.every((gram) => index.grams.includes(gram)) &&
    search.pieces.every((piece) => index.text.includes(piece))
  )
}

test('padding inside a Chinese name is taken out, a Latin name keeps its spaces', () => {
  assert.equal(tidyName(' 张　三 '), '张三')
  assert.equal(tidyName('石\u200b泉\u00a0'), '石泉')
  assert.equal(tidyName('買買提 • 吐爾遜'), '買買提·吐爾遜')
  assert.equal(tidyName('Ｊｏｈｎ  Smith'), 'John Smith')
})

test('traditional and simplified writings of a name compare equal, and the original is kept', () => {
  assert.equal(plain('張 偉'), plain('张伟'))
  assert.equal(tidyName('張偉'), '張偉')
})

test('surnames are read as surnames', () => {
  assert.equal(indexName('单雄信').pinyin, 'shan xiong xin')
  assert.equal(indexName('尉迟恭').pinyin, 'yu chi gong')
  assert.equal(indexName('石泉').pinyin, 'shi quan')
})

test('a person is found by one character, by two, by pinyin from any syllable and by initials', () => {
  for (const typed of ['石', '泉', '石泉', 'shi', 'shiquan', 'Shi Quan', 'quan', 'sq', 's', 'ｓｑ', '石quan'])
    assert.ok(finds(typed, '石泉'), typed)
  for (const typed of ['泉石', 'hi', 'uan', 'qs', '石泉涌']) assert.ok(!finds(typed, '石泉'), typed)
  assert.ok(finds('張', '张伟') && finds('伟', '張偉'))
  assert.ok(finds('lubu', '吕布') && finds('lvbu', '吕布') && finds('lb', '吕布'))
  assert.ok(finds('吐爾遜', '买买提·吐尔逊') && finds('maimaitituerxun', '买买提·吐尔逊'))
  assert.ok(finds('smith', 'John Smith') && finds('john s', 'John Smith') && finds('js', 'John Smith'))
})

test('a name with characters beyond the basic plane is indexed by whole characters', () => {
  assert.ok(indexName('𠮷田𠀀').grams.every((gram) => gram.isWellFormed()))
  assert.ok(finds('𠮷', '𠮷田') && finds('𠮷田', '𠮷田'))
})

test('an empty search asks nothing', () => {
  assert.equal(readSearch(' 　·'), null)
})

test('an index is small: a name of three characters has at most forty grams', () => {
  assert.ok(indexName('欧阳长庚').grams.length <= 60)
  assert.ok(indexName('张晓岚').grams.length <= 40, String(indexName('张晓岚').grams.length))
})
