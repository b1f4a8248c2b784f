const rate = 8000

/** A sample recording, made of tones and marked as such: [hertz, seconds] one after the other, 8 kHz, 16 bits, one channel. */
export function wavOf(tones: readonly (readonly [hertz: number, seconds: number])[]): Uint8Array {
  const samples = tones.flatMap(([hertz, seconds]) =>
    Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
      // Softly in and out, so that it does not click.
      const edge = Math.min(1, at / 400, (seconds * rate - at) / 400)
      return Math.round(Math.sin((2 * Math.PI * hertz * at) / rate) * edge * 8000)
    }),
  )
  const bytes = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const word = (at: number, text: string) => {
    for (const [place, letter] of [...text].entries()) view.setUint8(at + place, letter.charCodeAt(0))
  }
  word(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  word(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (const [at, sample] of samples.entries()) view.setInt16(44 + at * 2, sample, true)
  return bytes
}
