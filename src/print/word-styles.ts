import { AlignmentType, type IRunOptions, type IStylesOptions, LineRuleType } from 'docx'
import { type FontRole, fontChoices } from './fonts.ts'
import { officialPage } from './page.ts'

/** Twentieths of a point, Word's unit of length. */
export function twips(mm: number): number {
  return Math.floor((mm / 25.4) * 1440)
}

/** 22 lines to the type area, in whole twips and never more than the area: 28.95 pt. */
export const linePitch = Math.floor(twips(officialPage.areaHeightMm) / officialPage.lines)

/** 28 characters to the line: what Word takes off each 16 pt character, in 4096ths of a point. */
export const characterSpace = Math.floor(
  (twips(officialPage.areaWidthMm) / 20 / officialPage.characters - officialPage.bodyPt) * 4096,
)

/** Length of some characters of the body, as the grid sets them. */
export function ems(count: number): number {
  return Math.round((count * twips(officialPage.areaWidthMm)) / officialPage.characters)
}

/** Faces by the names official papers ask for; the font table names substitutes for a computer that lacks them. */
export function run(role: FontRole, points: number = officialPage.bodyPt): IRunOptions {
  const latin = fontChoices.latin.wanted
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: fontChoices[role].wanted, hint: 'eastAsia' }
  return { font, size: points * 2, color: '000000' }
}

const exact = { line: linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const small = { ...exact, line: 260 }
const twoIn = { firstLine: ems(2), firstLineChars: 200 }

/** Real paragraph styles, so that a clerk's changes to a style reach every paragraph of its kind. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { ...run('body'), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exact },
    },
    title: {
      run: run('title', officialPage.titlePt),
      paragraph: { alignment: AlignmentType.CENTER, spacing: exact, keepNext: true },
    },
    heading1: { run: run('hei'), paragraph: { spacing: exact, indent: twoIn, keepNext: true } },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: '正文文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: run('body'),
      paragraph: { alignment: AlignmentType.BOTH, spacing: exact, indent: twoIn },
    },
    {
      id: 'Number',
      name: '届次',
      basedOn: 'Normal',
      run: run('kai'),
      paragraph: { alignment: AlignmentType.CENTER, spacing: exact },
    },
    {
      id: 'Field',
      name: '会议要素',
      basedOn: 'Normal',
      run: run('body'),
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: exact,
        indent: { left: ems(6), hanging: ems(4) },
      },
    },
    { id: 'Cell', name: '表格文字', basedOn: 'Normal', run: run('body'), paragraph: { spacing: exact } },
    {
      id: 'Foot',
      name: '台账页脚',
      basedOn: 'Normal',
      run: {
        ...run('body', 9),
        font: { ascii: fontChoices.latin.wanted, hAnsi: fontChoices.latin.wanted, eastAsia: '宋体' },
      },
      paragraph: { spacing: small },
    },
    {
      id: 'PageNumber',
      name: '公文页码',
      basedOn: 'Normal',
      run: {
        ...run('body', officialPage.pageNumberPt),
        font: { ascii: fontChoices.latin.wanted, hAnsi: fontChoices.latin.wanted, eastAsia: '宋体' },
      },
      paragraph: { spacing: { ...exact, line: 320, after: 240 } },
    },
  ],
}

/** `word/fontTable.xml`: each face asked for with the names to try when it is missing. */
export function fontTable(): string {
  const names = (['body', 'kai', 'hei', 'title'] as const).map((role) => {
    const { wanted, same, near } = fontChoices[role]
    const others = [...same, ...near, role === 'hei' ? 'Noto Sans CJK SC' : 'Noto Serif CJK SC', '宋体']
    return `<w:font w:name="${wanted}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="${role === 'hei' ? 'swiss' : 'roman'}"/><w:pitch w:val="fixed"/></w:font>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${names.join('')}</w:fonts>`
}
