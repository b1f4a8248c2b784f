import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asVtt, indexStory, mayKeepStory, readTranscript, seekStory, wordsAround } from './stories.rules.ts'

const vtt = `\ufeffWEBVTT 讲述

NOTE 演示

1
00:01.500 --> 00:04.000 align:start
<v 老师傅>那年冬天，回水管冻了 &amp; 泵停了。

01:00:02.000 --> 01:00:05.250
我们轮着用热水浇。
第二行
`

describe('a transcript', () => {
  test('in WebVTT gives its words and when each part begins, marks and notes left out', () => {
    const { text, cues } = readTranscript(vtt)
    assert.deepEqual(cues, [
      { from: 1.5, until: 4, text: '那年冬天，回水管冻了 & 泵停了。' },
      { from: 3602, until: 3605.25, text: '我们轮着用热水浇。\n第二行' },
    ])
    assert.equal(text, '那年冬天，回水管冻了 & 泵停了。\n我们轮着用热水浇。\n第二行')
  })

  test('written again as WebVTT reads the same', () => {
    const { cues } = readTranscript(vtt)
    assert.deepEqual(readTranscript(asVtt(cues ?? [])).cues, cues)
  })

  test('in plain words has no times, whatever line ends it was brought with', () => {
    assert.deepEqual(readTranscript('第一句\r\n第二句\r\n'), { text: '第一句\n第二句', cues: null })
    assert.equal(readTranscript('WEBVTTX\n\n00:01.000 --> 00:02.000\n词').cues, null)
  })
})

describe('a story', () => {
  const said = '那年冬天，回水管凍了，泵停了。我们轮着用热水浇，ABC三号泵先起来。'
  const index = indexStory(['老泵房的冬天', said])
  const finds = (typed: string) => {
    const sought = seekStory(typed)
    if (!sought) return false
    return (
      sought.grams.every((gram) => index.grams.includes(gram)) &&
      sought.pieces.every((piece) => index.text.includes(piece))
    )
  }

  test('is found by two characters of what was said, simplified or not, and by Latin letters', () => {
    for (const typed of ['水管', '冻了', '凍了', '冬', 'abc', '三号泵', '轮着 热水']) assert.ok(finds(typed), typed)
    for (const typed of ['夏天', '管水', 'xyz', '']) assert.ok(!finds(typed), typed)
  })

  test('shows the words around what was sought, over punctuation between them', () => {
    assert.equal(wordsAround(said, '水管', 4), '…冬天，回水管凍了，泵…')
    assert.equal(wordsAround(said, '冻了泵', 2), '…水管凍了，泵停了…')
    assert.equal(wordsAround(said, '夏天'), null)
    assert.equal(wordsAround(said, ''), null)
    const long = said.repeat(4000)
    const begun = performance.now()
    assert.ok(wordsAround(`${long}末尾处`, '末尾处'))
    assert.ok(performance.now() - begun < 1000)
  })

  test('was told and agreed to before it is kept', () => {
    const [today, later] = ['2026-11-22', '2026-11-23']
    assert.ok(mayKeepStory({ toldOn: today, consentedOn: today }, today).ok)
    const refused = [
      mayKeepStory({ toldOn: later, consentedOn: today }, today),
      mayKeepStory({ toldOn: today, consentedOn: later }, today),
    ]
    assert.deepEqual(
      refused.map((one) => (one.ok ? '' : one.code)),
      ['learning.told-later', 'learning.consent-later'],
    )
  })
})
