import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** A job a typeface does on the page. */
export type FontRole = 'body' | 'kai' | 'hei' | 'title' | 'latin'

interface FontChoice {
  readonly label: string
  /** Asked for by name in Word, and first in Typst. */
  readonly wanted: string
  /** Other names of the same design, as systems spell them. */
  readonly same: readonly string[]
  /** Freely licensed faces of the same kind, in order of likeness. */
  readonly near: readonly string[]
  /** Ships with Yanzhen. */
  readonly shipped: string
  /** Weight asked of the shipped face; a real face of the kind has one weight only. */
  readonly weight: number
}

/**
 * Official papers are set in licensed faces that may not be bundled: a server that has them uses them, one that has a free
 * face of the kind uses that, and every server has the shipped one. Only names here; what is installed is found out below.
 */
export const fontChoices: Readonly<Record<FontRole, FontChoice>> = {
  body: {
    label: '正文',
    wanted: '仿宋_GB2312',
    same: ['FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
    near: ['朱雀仿宋', 'Zhuque Fangsong (technical preview)', 'FandolFang R', 'FandolFang'],
    shipped: 'Noto Serif SC',
    weight: 400,
  },
  kai: {
    label: '二级标题',
    wanted: '楷体_GB2312',
    same: ['KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'],
    near: ['霞鹜文楷 GB', 'LXGW WenKai GB', '霞鹜文楷', 'LXGW WenKai', 'FandolKai R', 'FandolKai'],
    shipped: 'Noto Serif SC',
    weight: 600,
  },
  hei: {
    label: '一级标题',
    wanted: '黑体',
    same: ['SimHei', '华文黑体', 'STHeiti'],
    near: [],
    shipped: 'Noto Sans SC',
    weight: 500,
  },
  title: {
    label: '大标题',
    wanted: '方正小标宋简体',
    same: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
    near: [],
    shipped: 'Noto Serif SC',
    weight: 900,
  },
  latin: {
    label: '数字与西文',
    wanted: 'Times New Roman',
    same: [],
    near: ['Liberation Serif', 'Tinos'],
    shipped: 'Libertinus Serif',
    weight: 400,
  },
}

/** What the print dialog says about one role. */
export interface FontUse {
  readonly role: FontRole
  readonly label: string
  readonly wanted: string
  /** The face the page is set in on this server. */
  readonly face: string
  /** True when the face is the design official papers ask for, false for a substitute. */
  readonly asked: boolean
}

/** Families of a role that this server really has, best first; the last is the shipped one, which has the rare characters. */
export type Faces = Readonly<Record<FontRole, { readonly families: readonly string[]; readonly weight: number }>>

const require = createRequire(import.meta.url)

function shippedFolder(name: string, weight: string): string {
  return join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), weight)
}

/** Faces in `YANZHEN_FONTS` (a folder of ttf and otf files, for faces the plant has a licence for) come before the system's. */
export function fontFolders(own = process.env.YANZHEN_FONTS): string[] {
  return [
    ...(own ? [own] : []),
    ...['400Regular', '600SemiBold', '900Black'].map((weight) => shippedFolder('noto-serif-sc', weight)),
    shippedFolder('noto-sans-sc', '500Medium'),
  ]
}

/** Asks Typst itself which families it can set: an unknown one measures nothing. */
export function findFaces(compiler: NodeCompiler): Faces {
  const names = Object.values(fontChoices).flatMap((choice) => [choice.wanted, ...choice.same, ...choice.near])
  const probe = `#context [#metadata(json(bytes(sys.inputs.names)).filter(name =>
    measure(text(font: name, fallback: false)[A]).width > 0pt))<found>]`
  const compiled = compiler.compile({ mainFileContent: probe, inputs: { names: JSON.stringify(names) } }).result
  if (!compiled) throw new Error('the font probe did not compile')
  const [answer] = compiler.query(compiled, { selector: '<found>' }) as [{ value: string[] }]
  const found = new Set(answer.value)
  return mapRoles(({ wanted, same, near, shipped, weight }) => ({
    families: [...[wanted, ...same, ...near].filter((name) => found.has(name)), shipped],
    weight,
  }))
}

/** The face each role is set in, and whether it is the one official papers ask for. */
export function usesOf(faces: Faces): FontUse[] {
  return roles.map((role) => {
    const { label, wanted, same, shipped } = fontChoices[role]
    const face = faces[role].families[0] ?? shipped
    return { role, label, wanted, face, asked: [wanted, ...same].includes(face) }
  })
}

const roles = Object.keys(fontChoices) as FontRole[]

function mapRoles<T>(make: (choice: FontChoice) => T): Record<FontRole, T> {
  return Object.fromEntries(roles.map((role) => [role, make(fontChoices[role])])) as Record<FontRole, T>
}
