/** Where a question stands in the book; on a day other than today with that day. */
export function questionHref(question: string, on: string, today: string): string {
  return `/regulations/${question}${on === today ? '' : `?on=${on}`}`
}
