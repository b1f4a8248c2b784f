/** 256 bits from the browser’s dice, as they stand in an address. */
export function drawSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Where a calendar with this secret is read. */
export function calendarUrl(secret: string): string {
  return `${location.origin}/calendar/${secret}.ics`
}

/** Copies what stands in an element. Without https browsers know only the old way. */
export async function copyFrom(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
