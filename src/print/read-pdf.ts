import { getDocumentProxy } from 'unpdf'

/** A run of text where it stands on the page, for the tests: millimetres from the left and from the top to the baseline. */
export interface Piece {
  readonly text: string
  readonly leftMm: number
  readonly rightMm: number
  readonly baselineMm: number
  readonly sizePt: number
}

export interface ReadPage {
  readonly widthMm: number
  readonly heightMm: number
  readonly pieces: readonly Piece[]
  /** Everything on the page without spaces, in the order it was set. */
  readonly text: string
}

const mm = (points: number) => (points / 72) * 25.4

/** Reads a PDF back. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number)
      const [, , width = 0, height = 0] = page.view
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((found): Piece[] => {
        if (!('str' in found) || found.str.trim() === '') return []
        const [, , , size = 0, x = 0, y = 0] = found.transform as number[]
        const place = { leftMm: mm(x), rightMm: mm(x + found.width), baselineMm: mm(height - y) }
        return [{ text: found.str, sizePt: size, ...place }]
      })
      const text = pieces
        .map((piece) => piece.text)
        .join('')
        .replace(/\s/g, '')
      return { widthMm: mm(width), heightMm: mm(height), pieces, text }
    }),
  )
}
