/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so ids made later sort later.
 * Pure: the clock and the dice are arguments. `random` is at least 10 bytes.
 */
export function uuidv7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  for (let place = 0; place < 6; place++) bytes[place] = Math.floor(milliseconds / 2 ** (8 * (5 - place))) % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The label of a unit in an ltree path: its id without hyphens. */
export function pathLabel(id: string): string {
  return id.replaceAll('-', '')
}
