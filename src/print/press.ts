import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Faces, type FontUse, findFaces, fontFolders, usesOf } from './fonts.ts'
import { officialPage } from './page.ts'

const templates = fileURLToPath(new URL('./templates/', import.meta.url))

/** PDF/A-2a (ISO 19005-2): kept for good, read by screen readers, and a character without a glyph is an error. */
const archive = { pdfStandard: 'a-2a' }

/** What the last print did not use is forgotten; keeping more costs hundreds of megabytes and saves no time. */
const keepPrints = 1

interface Press {
  readonly compiler: NodeCompiler
  readonly faces: Faces
}

let press: Press | undefined

function openPress(): Press {
  if (press) return press
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders() }] })
  press = { compiler, faces: findFaces(compiler) }
  return press
}

/** Which faces this server prints with, so that the print dialog can say so. */
export function fontsUsed(): FontUse[] {
  return usesOf(openPress().faces)
}

/** One print, synchronous: only the thread of the press calls it. `contents` is JSON; `pictures` lie beside the templates meanwhile. */
export function pressPdf(
  template: string,
  contents: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const { compiler } = openPress()
  const lying = Object.entries(pictures).map(([name, bytes]) => ({ path: `${templates}${name}`, bytes }))
  for (const { path, bytes } of lying) compiler.mapShadow(path, Buffer.from(bytes))
  try {
    return pressSheet(template, contents)
  } finally {
    for (const { path } of lying) compiler.unmapShadow(path)
  }
}

function pressSheet(template: string, contents: string): Uint8Array<ArrayBuffer> {
  const { compiler, faces } = openPress()
  let sheet = contents
  for (;;) {
    try {
      return compileOnce(compiler, template, {
        sheet,
        page: JSON.stringify(officialPage),
        faces: JSON.stringify(faces),
      })
    } catch (error) {
      const bare = withoutGlyph(error).filter((character) => sheet.includes(character))
      if (bare.length === 0) throw error
      for (const character of bare) sheet = sheet.replaceAll(character, codePoint(character))
    }
  }
}

/** Straight to bytes: a compiled document handed to JavaScript would stay in memory until a collection that sees no reason to run. */
function compileOnce(
  compiler: NodeCompiler,
  template: string,
  inputs: Record<string, string>,
): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(compiler.pdf({ mainFilePath: `${templates}${template}.typ`, inputs }, archive))
  } finally {
    compiler.evictCache(keepPrints)
  }
}

function codePoint(characters: string): string {
  return [...characters]
    .map((one) => `〔U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}〕`)
    .join('')
}

/** The characters the PDF/A export will not take, for want of a glyph or of a meaning; it names them as Rust writes strings. */
function withoutGlyph(error: unknown): string[] {
  const found = String(error).matchAll(/(?:text|codepoint) `\\?"((?:[^"`]|\\")*?)\\?"`/g)
  return [...found].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
}
