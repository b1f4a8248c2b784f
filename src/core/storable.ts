/**
 * Where an input holds text no database keeps: a zero character, or half of a surrogate pair. Null when all of it can be kept.
 * @returns the path to the first such text, `people.0.name`
 */
export function unstorablePath(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path.join('.') || 'input' : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, part] of Object.entries(value)) {
    const found = unstorablePath(name) === null ? unstorablePath(part, [...path, name]) : path.join('.') || 'input'
    if (found !== null) return found
  }
  return null
}
