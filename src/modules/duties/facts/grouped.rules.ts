/** Rows by a key, each list in the order of the rows. */
export function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  partOf: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(partOf(row))
    else groups.set(keyOf(row), [partOf(row)])
  }
  return groups
}
