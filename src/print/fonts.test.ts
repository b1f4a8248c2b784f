import assert from 'node:assert/strict'
import test from 'node:test'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Faces, findFaces, fontChoices, fontFolders, usesOf } from './fonts.ts'

const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: fontFolders() }] })

/** Draws with one family and nothing to fall back on; PDF/A refuses a character without a glyph. */
function draws(family: string, weight: number, text: string): boolean {
  const mainFileContent =
    '#set text(font: sys.inputs.family, weight: int(sys.inputs.weight), fallback: false)\n#sys.inputs.text'
  const { result } = compiler.compile({ mainFileContent, inputs: { family, weight: String(weight), text } })
  if (!result) return false
  try {
    compiler.pdf(result, { pdfStandard: 'a-2u', creationTimestamp: 0 })
    return true
  } catch {
    return false
  }
}

test('the shipped Chinese faces alone, with no font of the system, draw the rare characters of names', () => {
  for (const role of ['body', 'kai', 'hei', 'title'] as const) {
    const { shipped, weight } = fontChoices[role]
    for (const character of '𠅤䶮㛃喆堃淼犇骉垚頔翀祎玥')
      assert.ok(draws(shipped, weight, character), `${shipped} ${character}`)
    assert.ok(!draws(shipped, weight, '\u{10fffd}'))
  }
})

test('what the server lacks is not asked for, and the shipped face ends every list', () => {
  const faces = findFaces(compiler)
  for (const role of ['body', 'kai', 'hei', 'title', 'latin'] as const) {
    const { families } = faces[role]
    assert.equal(families.at(-1), fontChoices[role].shipped)
    for (const family of families) assert.ok(draws(family, 400, '1'), family)
  }
})

test('the dialog names the real face when the server has it and the substitute when not', () => {
  const faces = (families: string[]): Faces => ({
    ...findFaces(compiler),
    body: { families, weight: 400 },
  })
  const body = (families: string[]) => usesOf(faces(families))[0]
  assert.deepEqual(body(['FangSong', 'Noto Serif SC']), {
    role: 'body',
    label: '正文',
    wanted: '仿宋_GB2312',
    face: 'FangSong',
    asked: true,
  })
  assert.deepEqual(body(['FandolFang R', 'Noto Serif SC'])?.asked, false)
})
